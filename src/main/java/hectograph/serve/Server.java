package hectograph.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The network side: answers GET and HEAD of those who call this machine by a name it has. A page of another site that
 * has its name point here (DNS rebinding) sends its own name, and is refused.
 */
final class Server implements AutoCloseable {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpServer http;
    private final ExecutorService threads;
    private boolean closed;
    private final Set<String> names;

    private Server(HttpServer http, Set<String> names) {
        this.http = http;
        this.names = names;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "hectograph-serve");
            thread.setDaemon(true);
            return thread;
        });
        http.setExecutor(threads);
    }

    /**
     * Takes a port; answers nothing yet.
     *
     * @param host the address to listen on; empty for loopback
     * @param port the first port to try
     * @param tries how many ports to try, one after the other
     * @throws BindException when none of them is free
     */
    static Server bind(String host, int port, int tries) throws IOException {
        InetAddress address = host.isEmpty() ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        for (int last = port + tries - 1, next = port; ; next++) {
            try {
                HttpServer http = HttpServer.create(new InetSocketAddress(address, next), 0);
                Set<String> names = host.isEmpty() ? LOOPBACK : union(LOOPBACK, host);
                return new Server(http, names);
            } catch (BindException e) {
                if (next == last) {
                    throw e;
                }
            }
        }
    }

    private static Set<String> union(Set<String> names, String host) {
        Set<String> all = new java.util.HashSet<>(names);
        all.add(host.contains(":") ? "[" + host + "]" : host);
        return all;
    }

    int port() {
        return http.getAddress().getPort();
    }

    /** Answers from now on, unless it was closed; with a current edition, its changes are announced too. */
    synchronized void start(Responder site, Optional<Current> current) {
        if (closed) {
            return; // whoever ends the program need not wait for the first reading
        }
        http.createContext("/", exchange -> handle(exchange, site));
        current.ifPresent(source -> {
            EditionEvents announcements = new EditionEvents(source);
            http.createContext(Answers.OWN + "live", exchange -> {
                if (!exchange.getRequestURI().getPath().equals(Answers.OWN + "live")) {
                    handle(exchange, site);
                } else if (isCalledByName(exchange)) {
                    announcements.send(exchange);
                } else {
                    handle(exchange, site);
                }
            });
        });
        http.start();
    }

    private void handle(HttpExchange exchange, Responder site) throws IOException {
        try (exchange) {
            send(exchange, reply(exchange, site));
        }
    }

    private Reply reply(HttpExchange exchange, Responder site) {
        if (!isCalledByName(exchange)) {
            return Reply.text(403, "This preview answers to " + String.join(", ", List.copyOf(names)) + " only.");
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Reply.text(405, "Only GET and HEAD.").with("Allow", "GET, HEAD");
        }
        String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
        if (!path.startsWith("/")) {
            return Reply.text(400, "not a path");
        }
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String encodings = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
                .orElse("");
        try {
            return site.answer(path, query, encodings);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Reply.text(500, "Hectograph failed: " + e);
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(reply.body().length));
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(reply.body());
        }
    }

    /** Whether the Host field (RFC 9110, section 7.2) names this machine. */
    private boolean isCalledByName(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        String suffix = ":" + port();
        return host.endsWith(suffix) && names.contains(host.substring(0, host.length() - suffix.length()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        http.stop(0);
        threads.shutdownNow();
    }
}
