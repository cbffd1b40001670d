package hectograph.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells open pages of each new edition, as events of a stream (HTML, section 9.2). */
final class EditionEvents {

    /** How often something is sent, or a reader who left would be noticed never, in milliseconds. */
    private static final long HEARTBEAT = 10_000;

    private final Current current;

    EditionEvents(Current current) {
        this.current = current;
    }

    /** Sends until the reader leaves. What the address asks is the edition that a tab shows, and the path of its page. */
    void send(HttpExchange exchange) throws IOException {
        String asked = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        String path = asked.substring(asked.indexOf('&') + 1);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            write(out, "retry: 500\n\n");
            Current.State state = current.state();
            write(out, event(state, path));
            while (true) {
                Current.State next = current.await(state.edition().id(), HEARTBEAT);
                boolean news = !next.edition().id().equals(state.edition().id());
                write(out, news ? event(next, path) : ":\n\n");
                state = next;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String event(Current.State state, String path) {
        Edition edition = state.edition();
        long warnings = edition.report().problems().stream()
                .filter(problem -> !problem.isError())
                .count();
        String drafts = edition.drafts().stream()
                .map(draft -> "\"/" + draft + "\"") // a path has no character that JSON would have escaped
                .collect(Collectors.joining(","));
        String before = state.before().map(Edition::id).orElse("");
        boolean same = !state.styleOnly()
                && state.before().filter(old -> edition.isSame(old, path)).isPresent();
        return "data: {\"edition\":\"" + edition.id() + "\",\"likeBut\":\"" + (state.styleOnly() ? before : "")
                + "\",\"same\":\"" + (same ? before : "") + "\",\"since\":\"" + state.since() + "\",\"warnings\":"
                + warnings + ",\"drafts\":[" + drafts
                + "]}\n\n";
    }
}
