package hectograph.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times the preview as an open tab sees it: {@code ServeBench ROOT WORK SIZE...} starts {@code target/hectograph serve} on a
 * collection of each size, and saves a paper, a template and a style sheet several times. A change is over when the tab was
 * told and the page it asks for then has it. Where there is a chromedriver a paper and a template are saved again under a tab
 * of a headless Chromium, until it has painted the change.
 */
public final class ServeBench {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+/");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final Path root;
    private final Path folder;
    private final int size;
    private final int rounds;
    private String address = "";

    private ServeBench(Path root, Path work, int size) {
        this.root = root;
        this.folder = work.resolve(Integer.toString(size));
        this.size = size;
        this.rounds = Integer.getInteger("rounds", 11);
    }

    /** Measures and prints. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| papers | first page s | abstract saved ms | template saved ms | style saved ms | paper added ms "
                + "| abstract painted ms | template painted ms | peak MiB |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (int i = 2; i < args.length; i++) {
            out.println(new ServeBench(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[i])).row());
        }
    }

    private String row() throws Exception {
        Path content = folder.resolve("content");
        if (!Files.exists(content)) {
            Generate.main(new String[] {Integer.toString(size), folder.toString()});
        }
        Path templates = folder.resolve("serve-templates");
        copy(root.resolve("templates"), templates);
        if (!Files.exists(root.resolve("target/hectograph.jsa"))) {
            build(); // whoever writes has built once, and so has the archive of classes
        }
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < (size > 5_000 ? 0 : 4); i++) {
            stop(first(content, templates, starts));
        }
        Process serve = first(content, templates, starts);
        try {
            double first = median(starts);
            listen();
            Path paper;
            try (Stream<Path> all = Files.walk(content.resolve("papers"))) {
                paper = all.filter(file -> file.toString().endsWith(".md"))
                        .sorted()
                        .skip(size / 2)
                        .findFirst()
                        .orElseThrow();
            }
            String name = paper.getFileName().toString().replace(".md", "");
            String page = "papers/" + name + ".html";
            String text = Files.readString(paper).stripTrailing();
            List<Double> papers = new ArrayList<>();
            List<Double> layouts = new ArrayList<>();
            List<Double> styles = new ArrayList<>();
            List<Double> added = new ArrayList<>();
            Path newcomer = paper.resolveSibling("newcomer.md");
            Path layout = templates.resolve("paper.ftlh");
            String printed = Files.readString(layout);
            Path style = style(templates);
            String rules = Files.readString(style);
            for (int round = 0; round < rounds; round++) {
                papers.add(change(paper, text + " Round " + round + " adds this.\n", page, "Round " + round + " adds"));
                news(); // what follows from the paper elsewhere
                layouts.add(change(
                        layout,
                        printed.replace("</@site.page>", "<!-- r" + round + " --></@site.page>"),
                        page,
                        "<!-- r" + round));
                String rule = ".round-" + round + "{color:red}";
                styles.add(change(
                        style, rules + rule + "\n", templates.relativize(style).toString(), rule));
                String words = "---\ntitle: Newcomer " + round + "\nadded: 2026-01-05\n---\nIt says little.\n";
                added.add(change(newcomer, words, "papers/newcomer.html", "Newcomer " + round));
                news(); // what follows
                Files.delete(newcomer);
                news();
                news();
            }
            Files.writeString(paper, text + "\n");
            news();
            String painted = Tab.EXISTS ? Tab.painted(address + page, paper, layout, rounds) : "- | -";
            long peak = peak(serve);
            return String.format(
                    Locale.ROOT,
                    "| %d | %.2f | %.0f | %.0f | %.0f | %.0f | %s | %d |",
                    size,
                    first,
                    median(papers),
                    median(layouts),
                    median(styles),
                    median(added),
                    painted,
                    peak);
        } finally {
            stop(serve);
        }
    }

    private static Path style(Path templates) throws IOException {
        try (Stream<Path> all = Files.walk(templates)) {
            return all.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A preview that was asked for its first page, and adds the seconds that took. */
    private Process first(Path content, Path templates, List<Double> seconds) throws Exception {
        long started = System.nanoTime();
        Process serve = start(content, templates);
        get("");
        seconds.add((System.nanoTime() - started) / 1e9);
        return serve;
    }

    private void build() throws Exception {
        String out = folder.resolveSibling("serve-site").toString();
        int code = new ProcessBuilder(root.resolve("target/hectograph").toString(), "build", "--out", out)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("the build failed");
        }
    }

    private Process start(Path content, Path templates) throws Exception {
        Process serve = new ProcessBuilder(
                        root.resolve("target/hectograph").toString(),
                        "serve",
                        "--port",
                        Integer.toString(4300 + size % 97),
                        "--content",
                        content.toString(),
                        "--templates",
                        templates.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                address = found.group();
                Thread drain = new Thread(() -> {
                    try {
                        lines.transferTo(Writer.nullWriter()); // else the preview would wait for someone to read
                    } catch (IOException e) {
                        // It was ended.
                    }
                });
                drain.setDaemon(true);
                drain.start();
                return serve;
            }
        }
        throw new IllegalStateException("the preview did not start");
    }

    private static void stop(Process serve) throws InterruptedException {
        serve.destroy();
        serve.waitFor(10, TimeUnit.SECONDS);
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Listens as a tab does. */
    private void listen() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "__hectograph/live"))
                .build();
        Thread listener = new Thread(() -> {
            try {
                client.send(request, HttpResponse.BodyHandlers.ofLines())
                        .body()
                        .filter(line -> line.startsWith("data:"))
                        .forEach(news::add);
            } catch (IOException | java.io.UncheckedIOException | InterruptedException e) {
                news.add("end"); // the server was stopped
            }
        });
        listener.setDaemon(true);
        listener.start();
    }

    /** Milliseconds from the save to the page that has it. */
    private double change(Path file, String text, String page, String wanted) throws Exception {
        TimeUnit.MILLISECONDS.sleep(300); // the last change is over
        news.clear();
        long saved = System.nanoTime();
        Files.writeString(file, text);
        while (true) {
            news();
            if (get(page).contains(wanted)) {
                return (System.nanoTime() - saved) / 1e6;
            }
        }
    }

    private void news() throws InterruptedException {
        if (news.poll(300, TimeUnit.SECONDS) == null) {
            throw new IllegalStateException("nothing was heard");
        }
    }

    static double median(List<Double> figures) {
        Collections.sort(figures);
        return figures.get(figures.size() / 2);
    }

    /** The most memory the preview held, of Linux's accounts; 0 elsewhere. */
    private static long peak(Process serve) throws IOException {
        List<Long> all = Stream.concat(Stream.of(serve.toHandle()), serve.descendants())
                .map(ProcessHandle::pid)
                .collect(Collectors.toList());
        long most = 0;
        for (long pid : all) {
            Path status = Path.of("/proc/" + pid + "/status");
            if (Files.exists(status)) {
                most = Math.max(
                        most,
                        Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                                .findFirst()
                                .orElse(0));
            }
        }
        return most;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.collect(Collectors.toList())) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
    }
}
