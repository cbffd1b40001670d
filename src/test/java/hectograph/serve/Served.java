package hectograph.serve;

import hectograph.TinySite;
import hectograph.model.Today;
import hectograph.problem.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A site that is being served from a test's own folder, with drafts, on a port of its own. */
public final class Served implements AutoCloseable {

    /** More than any edition takes on a busy machine, in seconds. */
    private static final int PATIENCE = 60;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(PATIENCE)).build();

    /** The site file of the tests' site. */
    static final String SITE = "title: Tiny\nurl: https://tiny.example/papers/\n";

    private final Path folder;
    private final BlockingQueue<Report> editions = new LinkedBlockingQueue<>();
    private final Serve serve;
    private final Thread thread;

    /** Serves {@code content} and {@code templates} of a folder, from when its first edition is there. */
    public Served(Path folder) {
        this(folder, 0);
    }

    /** The same on a port that was known before. */
    public Served(Path folder, int port) {
        this.folder = folder;
        try {
            this.serve = new Serve(settings(folder, port), (changed, report, nanos) -> editions.add(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.thread = new Thread(serve::run, "serve");
        thread.setDaemon(true);
        thread.start();
        edition();
    }

    /** Makes a site of two papers and a draft, with the project's templates. */
    static void makeSite(Path folder) throws IOException {
        write(folder, "content/site.yaml", SITE);
        write(folder, "content/topics/ink.md", "---\ntitle: Ink\n---\nOn ink.\n");
        write(folder, "content/pages/about.md", "---\ntitle: About\n---\nAbout it.\n");
        write(folder, "content/papers/a.md", paper("First paper", ""));
        write(folder, "content/papers/b.md", paper("Second paper", "aliases: [old-b]\n"));
        write(folder, "content/papers/c.md", paper("Third paper", "draft: true\n"));
        copyTemplates(folder);
    }

    /** Copies the project's templates. */
    public static void copyTemplates(Path folder) throws IOException {
        for (var file : TinySite.tree(Path.of("templates")).entrySet()) {
            Path path = folder.resolve("templates").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** A paper's file; some lines more can stand in its front matter. */
    static String paper(String title, String more) {
        return "---\ntitle: " + title + "\nadded: 2026-11-20\nauthors: [Ada Rowe]\ntopics: [ink]\n" + more
                + "---\nWords on **ink** and $x^2$.\n";
    }

    /** Writes a file in place, as a program does that is not careful. */
    public static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Serve.Settings settings(Path folder, int port) {
        return new Serve.Settings(
                folder.resolve("content"),
                folder.resolve("templates"),
                "",
                port,
                true,
                true,
                () -> Today.of(TinySite.TODAY),
                Long.toString(System.nanoTime() & Long.MAX_VALUE, Character.MAX_RADIX),
                2);
    }

    /** The address of a page. */
    public String at(String path) {
        return serve.address() + path;
    }

    /** The problems of the next edition, which must come. */
    public Report edition() {
        try {
            Report report = editions.poll(PATIENCE, TimeUnit.SECONDS);
            if (report == null) {
                throw new AssertionError("no edition came");
            }
            return report;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How many editions came that nobody asked for. */
    int more() {
        return editions.size();
    }

    /** Writes a file as most editors do: beside its place, then over it. */
    public void save(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling("." + file.getFileName() + ".swp");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(at(path))));
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(
                    request.timeout(Duration.ofSeconds(PATIENCE)).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The body of a page that is there. */
    String body(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    /** The port. */
    public int port() {
        return URI.create(serve.address()).getPort();
    }

    @Override
    public void close() {
        serve.close();
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
