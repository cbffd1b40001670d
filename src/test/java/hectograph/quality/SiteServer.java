package hectograph.quality;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder below a path, as a static host does, with the site's own page for what is not there. */
final class SiteServer implements AutoCloseable {

    /** With this query a page that leads on is shown as it stands. */
    static final String STAY = "?stay";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "xml", "application/xml");

    private final HttpServer server;
    private final String path;

    /** A site where its address says it is. */
    SiteServer(BuiltSite site) throws IOException {
        this(site.folder(), site.path());
    }

    SiteServer(Path folder, String path) throws IOException {
        this.path = path;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, exchange -> answer(folder, exchange));
        server.start();
    }

    /** The address of a page. */
    String at(String page) {
        return "http://localhost:" + server.getAddress().getPort() + path + page;
    }

    private void answer(Path folder, HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(path.length());
        Path file = folder.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
        boolean found = Files.isRegularFile(file);
        Path shown = found ? file : folder.resolve("404.html");
        byte[] bytes = Files.readAllBytes(shown);
        if (exchange.getRequestURI().getQuery() != null) {
            String page = new String(bytes, StandardCharsets.UTF_8);
            bytes = page.replaceAll("<meta http-equiv=\"refresh\"[^>]*>\n", "").getBytes(StandardCharsets.UTF_8);
        }
        String end = shown.toString().replaceFirst("^.*\\.", "");
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(end, "application/octet-stream"));
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
