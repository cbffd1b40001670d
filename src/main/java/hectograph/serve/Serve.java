package hectograph.serve;

import hectograph.model.Today;
import hectograph.problem.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A preview: serves a site that is being written, keeps it as new as its sources and open pages as new as itself. Writes
 * nothing. Ends when its thread is interrupted or it is closed; no mistake in the content ends it.
 */
public final class Serve implements AutoCloseable {

    /** How many ports are tried when none was asked for. */
    private static final int TRIES = 20;

    private final Settings settings;
    private final Listener listener;
    private final Server server;

    /**
     * What to serve.
     *
     * @param content folder of the content
     * @param templates folder of the templates
     * @param host the address to listen on; empty for loopback, which only this machine reaches
     * @param port the port; when it was not asked for, the first to try
     * @param exactly whether it was asked for, so that no other will do
     * @param drafts whether drafts are shown
     * @param today the day, asked for each time the site is read
     * @param session letters and digits unlike those of any other run, so that a page that was open before is seen as old
     * @param threads how many threads work side by side, at least 1
     */
    public record Settings(
            Path content,
            Path templates,
            String host,
            int port,
            boolean exactly,
            boolean drafts,
            Supplier<Today> today,
            String session,
            int threads) {}

    /** Hears of each time the site was read. Not called by two threads at once. */
    @FunctionalInterface
    public interface Listener {

        /**
         * The site was read, and what is served is new.
         *
         * @param changed the files that were not as before; empty the first time, and where what was shown at once turned out
         *     to have other problems
         * @param report all problems
         * @param nanos how long it took
         */
        void read(List<Path> changed, Report report, long nanos);
    }

    /**
     * Takes a port; nothing is read yet.
     *
     * @throws java.net.BindException when the port, or each one that was tried, is taken
     */
    public Serve(Settings settings, Listener listener) throws IOException {
        this.settings = settings;
        this.listener = (changed, report, nanos) -> {
            synchronized (this) {
                listener.read(changed, report, nanos);
            }
        };
        this.server = Server.bind(settings.host(), settings.port(), settings.exactly() ? 1 : TRIES);
    }

    /**
     * A server of a folder that was built, as a plain static host would serve it: with compressed twins, and without the
     * script that reloads. It answers until it is closed.
     *
     * @throws java.net.BindException when the port, or each one that was tried, is taken
     */
    public static Serve built(Path out, Settings settings) throws IOException {
        Serve serve = new Serve(settings, (changed, report, nanos) -> {});
        serve.server.start(new BuiltSite(out), Optional.empty());
        return serve;
    }

    /** The address of the home page. */
    public String address() {
        String host = settings.host().isEmpty() ? "localhost" : settings.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
    }

    /** Reads the site, serves it, and reads it again after each change, until this thread is interrupted. */
    public void run() {
        try (Preview preview = new Preview(settings, address());
                Settling settling = new Settling(preview, listener);
                Watch watch = new Watch(preview::roots)) {
            Snapshot inputs = watch.look();
            long start = System.nanoTime();
            Edition first = preview.next(List.of());
            Current current = new Current(first);
            server.start(new Answers(current, new Excerpts(preview::roots)), Optional.of(current));
            listener.read(List.of(), first.report(), System.nanoTime() - start);
            while (true) {
                Snapshot now = watch.after(inputs);
                List<Path> changed = now.changedSince(inputs);
                boolean sameFiles = now.files().keySet().equals(inputs.files().keySet());
                inputs = now;
                start = System.nanoTime();
                current.forget();
                Edition next = preview.next(changed);
                current.put(next, extent(changed, sameFiles));
                listener.read(changed, next.report(), System.nanoTime() - start);
                settling.after(next, current);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Current.Extent extent(List<Path> changed, boolean sameFiles) {
        List<String> names = changed.stream().map(Path::toString).toList();
        if (sameFiles && names.stream().allMatch(name -> name.endsWith(".css"))) { // a new sheet has to be linked
            return Current.Extent.STYLE; // no page prints what a style sheet says
        }
        boolean text = names.stream().allMatch(name -> name.endsWith(".md") || name.endsWith(".ftlh"));
        return text ? Current.Extent.TEXT : Current.Extent.ANY;
    }

    @Override
    public void close() {
        server.close();
    }
}
