package hectograph.net;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** A server on loopback that answers as a test says, and notes what it heard. Paths count without the query. */
public final class FakeHost implements AutoCloseable {

    /**
     * What was heard.
     *
     * @param target path and query
     * @param headers by name in lower case
     * @param body what was posted
     */
    public record Heard(String target, Map<String, String> headers, String body) {

        /** A header; empty when there was none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Answers a request. */
    public interface Reply {
        /** Sends the answer. */
        void send(HttpExchange exchange, Heard heard) throws IOException;
    }

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** Starts it. */
    public FakeHost() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Heard request = new Heard(exchange.getRequestURI().toString(), headers, body);
        heard.add(request);
        try {
            replies.getOrDefault(exchange.getRequestURI().getPath(), status(404, ""))
                    .send(exchange, request);
        } finally {
            exchange.close();
        }
    }

    /** An address of it. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** The name by which a client remembers it. */
    public String name() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Says how a path is answered from now on. */
    public FakeHost on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** What was asked since the last call, in order. */
    public List<Heard> heard() {
        synchronized (heard) {
            List<Heard> all = List.copyOf(heard);
            heard.clear();
            return all;
        }
    }

    /** Paths and queries that were asked since the last call, in order. */
    public List<String> asked() {
        return heard().stream().map(Heard::target).toList();
    }

    /** A text. */
    public static Reply text(String body) {
        return status(200, body);
    }

    /** A status with a text, and headers: name, value, name, value. */
    public static Reply status(int status, String body, String... headers) {
        return bytes(status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A status with bytes, and headers: name, value, name, value. */
    public static Reply bytes(int status, byte[] body, String... headers) {
        return (exchange, request) -> {
            Headers out = exchange.getResponseHeaders();
            for (int i = 0; i < headers.length; i += 2) {
                out.add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 || status == 304 ? -1 : body.length);
            if (body.length > 0 && status != 304) {
                exchange.getResponseBody().write(body);
            }
        };
    }

    /** An answer that depends on the request. */
    public static Reply by(Function<Heard, Reply> choice) {
        return (exchange, request) -> choice.apply(request).send(exchange, request);
    }

    /** Answers one after the other; the last one stays. */
    public static Reply inTurn(Reply... turns) {
        int[] next = {0};
        return (exchange, request) -> {
            Reply reply;
            synchronized (next) {
                reply = turns[Math.min(next[0]++, turns.length - 1)];
            }
            reply.send(exchange, request);
        };
    }

    /** Headers and a first byte at once, and then nothing until the host is closed. */
    public Reply dripping() {
        return (exchange, request) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** A body that does not end. */
    public static Reply endless() {
        return (exchange, request) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[65536];
            try (OutputStream out = exchange.getResponseBody()) {
                while (!Thread.currentThread().isInterrupted()) {
                    out.write(block);
                }
            } catch (IOException e) {
                return; // the client has left, as it must
            }
        };
    }

    /** Zips. */
    public static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
