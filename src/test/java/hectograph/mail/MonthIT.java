package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import hectograph.MemoryFolders;
import hectograph.net.FakeHost;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month of {@code daily}: one command a weekday, against a source, a host, a hub and a mail server that have bad days. At the
 * end everybody has had everything once.
 */
@DisabledOnOs(OS.WINDOWS)
final class MonthIT {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");
    private static final LocalDate LAST = LocalDate.parse("2026-11-30");
    private static final LocalDate EMPTY = LocalDate.parse("2026-11-04");
    private static final LocalDate FLOOD = LocalDate.parse("2026-11-10");
    private static final LocalDate KILLS = LocalDate.parse("2026-11-12");
    private static final LocalDate THROTTLED = LocalDate.parse("2026-11-16");
    private static final LocalDate UNREACHABLE = LocalDate.parse("2026-11-18");

    private static final List<String> DAILY = List.of("ada@x.example", "bo@x.example", "everybody@lists.example");
    private static final String INKY = "cy@x.example";
    private static final String WEEKLY = "dee@x.example";

    @TempDir(factory = MemoryFolders.class)
    Path root;

    private final FakeHost world = new FakeHost();
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final SortedMap<LocalDate, List<Integer>> news = new TreeMap<>();
    private final Mailbag letters = new Mailbag();
    private final Readers readers = new Readers();
    private Served host;
    private LocalDate today = FIRST;

    /** The process that dies, and in which step. */
    private volatile Process victim;

    private volatile String deadly = "";
    private int kills;

    @BeforeEach
    void aSiteThatHasEverything() throws IOException {
        mail.start();
        host = new Served(root.resolve("www"));
        Folder.write(root, "content/site.yaml", """
                title: Tiny
                url: https://tiny.example/
                since: 2026
                hub: %s
                mail: {from: papers@tiny.example}
                """.formatted(world.at("/hub")));
        Folder.write(root, "content/topics/ink.md", "---\ntitle: Ink\nmatch: [ink]\n---\n");
        Folder.write(
                root,
                "content/sources.yaml",
                "contact: ada@tiny.example\nsources:\n  - {name: blog, kind: feed, robots: ignore, url: '"
                        + world.at("/blog") + "'}\n");
        Folder.write(
                root,
                "subscribers.txt",
                String.join("\n", DAILY) + "\n" + INKY + " topics=ink\n" + WEEKLY + " weekly\n");
        world.on("/blog", (exchange, heard) -> {
            die("fetch");
            answer(exchange, 200, feed());
        });
        world.on("/hub", (exchange, heard) -> {
            die("ping");
            answer(exchange, 202, "");
        });
        world.on("/deploy", (exchange, heard) -> deploy(exchange));
    }

    @AfterEach
    void close() {
        world.close();
        mail.stop();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** What the source shows: the papers of the last days. */
    private String feed() {
        StringBuilder items = new StringBuilder();
        news.tailMap(today.minusDays(6)).values().stream()
                .flatMap(List::stream)
                .forEach(number -> items.append(
                                "<item><title>On %s %d</title><link>https://arxiv.org/abs/2611.%05d</link><description>"
                                        .formatted(number % 3 == 0 ? "Ink" : "Gelatin", number, number))
                        .append("What number ")
                        .append(number)
                        .append(" is about takes some words, for an abstract is not shorter than a line or two.")
                        .append("</description></item>"));
        return "<rss version=\"2.0\"><channel><title>Blog</title>" + items + "</channel></rss>";
    }

    private DayRun run() {
        return run("smtp+plain://127.0.0.1:" + mail.getSmtp().getPort());
    }

    private DayRun run(String smtp) {
        return new DayRun(root, today, smtp, "curl -fsS " + world.at("/deploy"));
    }

    /** What the publishing command does: brings the host what it lacks. */
    private void deploy(HttpExchange exchange) throws IOException {
        if (today.equals(UNREACHABLE)) {
            answer(exchange, 503, "no route");
            return;
        }
        DayRun run = run();
        DayRun.Done done = run.run(
                "upload-list",
                "--content",
                run.content(),
                "--out",
                run.site(),
                "--against",
                host.folder().toString());
        List<String> lines = done.said()
                .lines()
                .filter(line -> line.startsWith("put ") || line.startsWith("delete "))
                .toList();
        if (deadly.equals("publish")) {
            host.upload(lines, root.resolve("site"), lines.size() / 2);
            die("publish");
        }
        host.upload(lines, root.resolve("site"), lines.size());
        answer(exchange, 200, lines.size() + " steps\n");
    }

    private void die(String step) {
        if (deadly.equals(step)) {
            deadly = "";
            kills++;
            victim.destroyForcibly();
        }
    }

    @Test
    void everybodyHasEverythingOnce() throws Exception {
        int number = 1;
        for (; !today.isAfter(LAST); today = today.plusDays(1)) {
            if (today.getDayOfWeek() == DayOfWeek.SATURDAY || today.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            int count = today.equals(EMPTY) ? 0 : today.equals(FLOOD) ? 60 : 3;
            news.put(today, IntStream.range(number, number + count).boxed().toList());
            number += count;
            badDay();
            DayRun.Done done = run().here();
            assertThat(done.code()).as("%s:%n%s", today, done.said()).isEqualTo(today.equals(UNREACHABLE) ? 1 : 0);
            assertThat(done.said()).contains(today.equals(UNREACHABLE) ? "Nobody was told" : "\nmail: ");
            endOfRun();
        }
        number--;
        letters.take(mail);

        Set<String> all = slugs(root.resolve("content/papers"));
        assertThat(all).as("a month of papers").hasSize(number).hasSizeGreaterThan(100);
        assertThat(readers.shown().values())
                .as("three readers")
                .hasSize(3)
                .allSatisfy(shown -> assertThat(shown).containsExactlyInAnyOrderElementsOf(all));
        assertThat(kills).isEqualTo(5);
        checkLetters(all);
    }

    /** What goes wrong on some days, before the run that goes well. */
    private void badDay() throws Exception {
        if (today.equals(KILLS)) {
            for (String step : List.of("fetch", "build", "publish", "ping")) {
                killed(step, run());
            }
            try (ScriptedServer server = new ScriptedServer((line, count) -> {
                if (line.startsWith(". ") && count == 2) {
                    die("mail");
                    return ScriptedServer.CUT;
                }
                return "";
            })) {
                killed("mail", run(server.address()));
                letters.take(server);
            }
        } else if (today.equals(FLOOD)) {
            DayRun.Done done = run().here();
            assertThat(done.code()).as(done.said()).isEqualTo(1);
            assertThat(done.said())
                    .contains("60 new papers, where it usually has 3; nothing of it was written")
                    .contains("\nmail: Nothing to send: ");
            // The maintainer looks at it, and does what the message says.
            DayRun.Done wanted = run().run("fetch", "blog", "--limit=60", "--content", run().content());
            assertThat(wanted.code()).as(wanted.said()).isZero();
        } else if (today.equals(THROTTLED)) {
            try (ScriptedServer server = new ScriptedServer(
                    (line, count) -> line.startsWith("MAIL") && count > 2 ? "421 4.7.0 too much at once" : "")) {
                DayRun.Done done = run(server.address()).here();
                assertThat(done.code()).as(done.said()).isEqualTo(Mail.AGAIN);
                assertThat(done.said())
                        .contains("the server wants no more mail now")
                        .contains(" left, run it again");
                letters.take(server);
            }
        }
    }

    private void killed(String step, DayRun run) throws Exception {
        deadly = step;
        victim = run.start();
        Path stage = root.resolve("site/.hectograph/stage");
        while (step.equals("build") && victim.isAlive() && !Files.exists(stage)) {
            Thread.onSpinWait();
        }
        die("build");
        assertThat(victim.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(victim.exitValue()).as("%s: %s", step, run.printed()).isEqualTo(137);
    }

    /** What is published is what a clean build makes, and readers look at what the host serves. */
    private void endOfRun() throws IOException {
        Map<String, String> site = published(root.resolve("site"));
        Path clean = root.resolve("clean");
        Folder.copy(root.resolve("content"), clean.resolve("content"));
        DayRun build = new DayRun(clean, today, "", "");
        DayRun.Done done = build.run("build", "--content", build.content(), "--out", build.site());
        assertThat(done.code()).as(done.said()).isZero();
        assertSame(site, published(clean.resolve("site")));
        delete(clean);
        if (!today.equals(UNREACHABLE)) {
            assertSame(site, published(host.folder()));
        }
        readers.look(host.folder());
    }

    private static void assertSame(Map<String, String> one, Map<String, String> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((path, text) -> assertThat(text).as(path).isEqualTo(other.get(path)));
    }

    private static Map<String, String> published(Path folder) throws IOException {
        SortedMap<String, String> files = Folder.read(folder);
        files.keySet().removeIf(path -> path.startsWith(".hectograph/"));
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Set<String> slugs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void checkLetters(Set<String> all) throws Exception {
        long days = news.values().stream().filter(numbers -> !numbers.isEmpty()).count();
        for (String reader : DAILY) {
            assertThat(letters.ids(reader)).as(reader).hasSize((int) days);
            assertThat(letters.papers(reader)).as(reader).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(letters.papers(INKY))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(slug -> slug.contains("ink")).toList());
        assertThat(letters.ids(WEEKLY)).as("weeks that are over").hasSize(4);
        assertThat(letters.papers(WEEKLY)).doesNotHaveDuplicates().hasSize(all.size() - 3);
        assertThat(letters.twice())
                .as("the one under way when the run was killed")
                .singleElement()
                .asString()
                .contains("daily-" + KILLS);
    }
}
