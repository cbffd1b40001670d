package hectograph.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Times whole processes: {@code Bench ROOT WORK SIZE...} makes the collections below WORK, builds each in every way, and
 * prints a table. Every cold run has a fresh output folder: deleting a large tree and writing it again is many times
 * slower on ext4 than writing it once. Rivals run in turn, so that what else the machine does meets all of them.
 */
public final class Bench {

    /** Switches off what Hugo's site does not have. */
    private static final String PEER = """
            page-size: 50
            exports:
              paper-bib: false
              paper-ris: false
              paper-json: false
              paper-md: false
              author-bib: false
              topic-bib: false
              year-bib: false
              day-bib: false
              site-bib: false
              catalogue: false
              feed-archives: false
              llms: false
            pages:
              authors: false
              years: false
              days: false
              map: false
              search: false
              digests: false
              atom: false
              json-feed: false
            """;

    private static final int RELATED_LIMIT = 1_000; // Hugo's related lists take minutes beyond
    private static final int RIVALS_LIMIT = 100_000; // beyond, every build takes a quarter of an hour

    /** Without it Hectograph is timed alone. */
    private static final boolean HUGO = Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hugo")));

    private final Path root;
    private final Path folder;
    private final int size;
    private final int rounds;
    private final Map<String, List<Reading>> readings = new LinkedHashMap<>();
    private final Map<String, String> outputs = new LinkedHashMap<>();
    private final Path content;
    private final Path templates;

    private Bench(Path root, Path work, int size) {
        this.root = root;
        this.size = size;
        this.folder = work.resolve(Integer.toString(size));
        this.rounds = Integer.getInteger("rounds", size <= 1_000 ? 5 : size <= 10_000 ? 3 : 1);
        this.content = folder.resolve("content");
        this.templates = folder.resolve("templates");
    }

    /** Measures and prints. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        warmUp(Path.of(args[0]), Path.of(args[1]));
        out.println("| papers | work | wall s | CPU s | peak MiB | files | MB | written |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (int i = 2; i < args.length; i++) {
            Bench bench = new Bench(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[i]));
            bench.prepare();
            for (int round = 0; round < bench.rounds; round++) {
                bench.round(Long.toString(System.currentTimeMillis()), round);
            }
            bench.print(out);
        }
    }

    /** The first start of a launcher leaves the archive that later ones use. */
    private static void warmUp(Path root, Path work) throws Exception {
        Bench small = new Bench(root, work, 119);
        small.prepare();
        small.copyTemplates();
        small.launched(small.folder.resolve("warm-up"));
    }

    private void prepare() throws IOException {
        if (!Files.exists(content)) {
            Generate.main(new String[] {Integer.toString(size), folder.toString()});
        }
        if (size <= RIVALS_LIMIT && !Files.exists(folder.resolve("hugo"))) {
            Generate.main(
                    new String[] {Integer.toString(size), folder.resolve("hugo").toString(), "hugo"});
        }
    }

    private void round(String stamp, int round) throws Exception {
        Path site = folder.resolve("site-" + stamp);
        copyTemplates();
        if (size <= RIVALS_LIMIT) {
            rivals(stamp);
        }
        forget();
        measure("cold, full", site, launcher(content, site));
        measure("nothing changed", site, launcher(content, site));
        Path floor = folder.resolve("floor-" + stamp);
        measure("floor", floor, floor(site, floor));
        if (size <= RIVALS_LIMIT) {
            changes(site, round);
        }
    }

    private void rivals(String stamp) throws Exception {
        hugo(stamp, "config.toml", "Hugo");
        if (size <= RELATED_LIMIT) {
            hugo(stamp, "config.toml,related.toml", "Hugo with related");
        }
        peer(stamp);
        forget();
        Path plain = folder.resolve("plain-" + stamp);
        measure("cold, full, java -jar", plain, jar(content, plain));
    }

    /** A cold build knows no paper of an earlier one. */
    private void forget() throws IOException {
        try (DirectoryStream<Path> caches = Files.newDirectoryStream(root.resolve("target"), "papers-*.cache")) {
            for (Path cache : caches) {
                Files.delete(cache);
            }
        }
    }

    /** What the rivals can do as well, and no more. */
    private void peer(String stamp) throws Exception {
        Path site = content.resolve("site.yaml");
        String full = Files.readString(site);
        FileTime time = Files.getLastModifiedTime(site);
        Files.writeString(site, full + PEER);
        Path out = folder.resolve("peer-" + stamp);
        forget();
        measure("cold, peer", out, launcher(content, out));
        Files.writeString(site, full);
        Files.setLastModifiedTime(site, time);
    }

    /** Changes an input, measures, and changes it back. */
    private void changes(Path site, int round) throws Exception {
        Path paper = some(content.resolve("papers"), round);
        String text = Files.readString(paper);
        FileTime time = Files.getLastModifiedTime(paper);
        Files.writeString(paper, text.stripTrailing() + " Round " + round + " adds this.\n");
        measure("one paper changed", site, launcher(content, site));
        Path added = paper.resolveSibling("an-added-paper-of-round-" + round + ".md");
        Files.writeString(
                added, text.replaceFirst("title: '", "title: 'Added: ").replaceAll("(arxiv|doi):.*\n", ""));
        measure("one paper added", site, launcher(content, site));
        Files.delete(added);
        Files.writeString(paper, text);
        Files.setLastModifiedTime(paper, time);
        launched(site);
        today(site, "one paper added today", 1, round);
        if (size >= 1_000) {
            today(site, "100 papers added today", 100, round);
        }
        Path page = templates.resolve("paper.ftlh");
        String template = Files.readString(page);
        Files.writeString(page, template.replace("</@site.page>", "<!-- " + round + " --></@site.page>"));
        measure("one template changed", site, launcher(content, site));
        Files.writeString(page, template);
    }

    /** Adds papers on the newest day, which moves no page of an older one, measures, and takes them away. */
    private void today(Path site, String work, int count, int round) throws Exception {
        String day = newestDay();
        List<Path> added = new ArrayList<>();
        List<Path> papers = files(content.resolve("papers"));
        for (int i = 0; i < count; i++) {
            Path like = papers.get((round * count + i * 37) % papers.size());
            Path paper = content.resolve("papers/added-" + round + "-" + i + ".md");
            Files.writeString(
                    paper,
                    Files.readString(like)
                            .replaceFirst("title: '", "title: 'Added " + i + ": ")
                            .replaceFirst("added: .*", "added: " + day)
                            .replaceAll("(arxiv|doi):.*\n", ""));
            added.add(paper);
        }
        measure(work, site, launcher(content, site));
        for (Path paper : added) {
            Files.delete(paper);
        }
        launched(site);
    }

    private String newestDay() throws IOException {
        try (Stream<Path> days = Files.list(content.resolve("listings"))) {
            String name = days.map(day -> day.getFileName().toString())
                    .sorted(Comparator.reverseOrder())
                    .findFirst()
                    .orElseThrow();
            return name.substring(0, name.indexOf('.'));
        }
    }

    private void launched(Path site) throws Exception {
        Reading.of(root, launcher(content, site));
    }

    private void hugo(String stamp, String config, String name) throws Exception {
        if (!HUGO) {
            return;
        }
        Path out = folder.resolve("hugo-" + readings.size() + "-" + stamp);
        measure(
                name,
                out,
                List.of(
                        "hugo",
                        "--quiet",
                        "--source",
                        root.resolve("src/bench/hugo").toString(),
                        "--config",
                        config,
                        "--contentDir",
                        folder.resolve("hugo/content").toString(),
                        "--destination",
                        out.toString()));
    }

    private void measure(String work, Path out, List<String> command) throws Exception {
        Reading reading = Reading.of(root, command);
        System.err.printf(Locale.ROOT, "%d %s: %.2f s, %.2f s CPU%n", size, work, reading.wall(), reading.cpu());
        readings.computeIfAbsent(work, key -> new ArrayList<>()).add(reading);
        outputs.put(work, count(out));
    }

    private List<String> launcher(Path from, Path site) {
        return build(List.of(root.resolve("target/hectograph").toString()), from, site);
    }

    private List<String> jar(Path from, Path site) {
        return build(
                List.of("java", "-jar", root.resolve("target/hectograph.jar").toString()), from, site);
    }

    private List<String> build(List<String> program, Path from, Path site) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("build", "--content", from.toString(), "--templates", templates.toString()));
        command.addAll(List.of("--out", site.toString()));
        return command;
    }

    private List<String> floor(Path site, Path out) {
        String classes = root.resolve("target/bench/classes").toString();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java, "-cp", classes, Floor.class.getName(), content.toString(), site.toString(), out.toString());
    }

    private void copyTemplates() throws IOException {
        Path from = root.resolve("templates");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = templates.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.write(to, Files.readAllBytes(file));
            }
        }
    }

    /** A paper, another one each round. */
    private static Path some(Path papers, int round) throws IOException {
        List<Path> files = files(papers);
        return files.get((round * 37 + files.size() / 2) % files.size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String count(Path out) throws IOException {
        long[] sum = new long[2];
        try (Stream<Path> all = Files.walk(out)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".hectograph"))
                    .forEach(file -> {
                        sum[0]++;
                        sum[1] += file.toFile().length();
                    });
        }
        return String.format(Locale.ROOT, "%d | %.1f", sum[0], sum[1] / 1e6);
    }

    /** How many files a build says it wrote. */
    private static String written(String said) {
        int end = said.indexOf(" written");
        return end < 0 ? "" : said.substring(said.lastIndexOf(' ', end - 1) + 1, end);
    }

    private void print(PrintStream out) {
        readings.forEach((work, all) -> {
            Reading middle = Reading.median(all);
            double wall = middle.wall();
            double cpu = middle.cpu();
            String said = middle.said().strip();
            if (work.equals("floor")) { // tells what it counted itself
                wall = Double.parseDouble(said.split(" ")[0]);
                cpu = Double.parseDouble(said.split(" ")[1]);
                said = "";
            }
            out.printf(
                    Locale.ROOT,
                    "| %d | %s | %.2f | %.2f | %.0f | %s | %s |%n",
                    size,
                    work,
                    wall,
                    cpu,
                    middle.peak(),
                    outputs.get(work),
                    written(said));
        });
    }
}
