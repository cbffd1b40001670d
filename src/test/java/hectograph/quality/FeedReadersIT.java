package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Needs;
import hectograph.TinySite;
import hectograph.feeds.FeedSites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What programs that had no part in making the feeds make of them: nine feed readers, and one that turns feeds into mail.
 * Debian and npm have them, .ci/run installs them; where they are missing the tests are skipped, but not in .ci/run.
 */
final class FeedReadersIT {

    @TempDir
    private Path folder;

    /** The programs by the packages that bring them. */
    private static void needs(Map<String, String> programs) {
        new TreeMap<>(programs)
                .forEach((program, packages) -> Needs.reader(program, packages)
                        .found(Needs.find(program).isPresent()));
    }

    private static String run(Path in, List<String> command) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(in, "printed", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS))
                .as(command.toString())
                .isTrue();
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    @Test
    @Tag("rule-53")
    void everyReaderReadsWhatIsMeant() throws IOException, InterruptedException {
        needs(Map.of(
                "python3",
                "python3-feedparser",
                "node",
                "nodejs",
                "npm",
                "npm",
                "newsboat",
                "newsboat",
                "sfeed",
                "sfeed"));
        Path site = TinySite.in(folder, FeedSites.NASTY).build().out();
        Path judge = Path.of("src/test/readers/feed-readers.py").toAbsolutePath();
        String judged = run(folder, List.of("/usr/bin/python3", judge.toString(), site.toString()));
        assertThat(judged.lines().filter(line -> line.startsWith("FAIL")))
                .as(judged)
                .isEmpty();
        assertThat(judged).containsPattern("(?m)^[1-9]\\d{2,} passed, 0 failed$");
    }

    @Test
    @Tag("rule-63")
    void mailComesOncePerItem() throws IOException, InterruptedException {
        needs(Map.of("r2e", "rss2email"));
        TinySite site = TinySite.in(folder, FeedSites.NASTY);
        Path out = site.build().out();
        Path inbox = Files.createDirectories(folder.resolve("mail"));
        Files.writeString(folder.resolve("r2e.cfg"), """
                [DEFAULT]
                from = feeds@localhost
                to = me@localhost
                email-protocol = maildir
                maildir-path = %s
                maildir-mailbox = inbox
                """.formatted(inbox));
        try (SiteServer server = new SiteServer(out, "/sub/")) {
            for (String feed : List.of("atom.xml", "rss.xml", "digest.xml")) {
                mail("add", feed.replace('.', '-'), server.at(feed));
            }
            mail("run");
            assertThat(messages()).hasSize(8 + 8 + 3);
            mail("run");
            assertThat(messages()).hasSize(8 + 8 + 3);
            site.with(
                            "-- templates/paper.ftlh --\n<#import \"frame.ftlh\" as site><@site.page frame><h1>${title}</h1></@site.page>\n")
                    .build();
            mail("run");
            assertThat(messages()).hasSize(8 + 8 + 3);
        }
        assertThat(messages())
                .filteredOn(message -> message.contains("Subject: 20 November 2026: 4 papers"))
                .singleElement()
                .satisfies(message -> assertThat(body(message)).contains("H₂O", "Prices of $5", "The day’s page"));
    }

    /** The text of a message, however it was packed for its way. */
    private static String body(String message) {
        int end = message.indexOf("\n\n");
        String head = message.substring(0, end).toLowerCase(Locale.ROOT);
        byte[] bytes = message.substring(end + 2).getBytes(StandardCharsets.ISO_8859_1);
        return new String(
                head.contains("base64") ? Base64.getMimeDecoder().decode(bytes) : bytes, StandardCharsets.UTF_8);
    }

    private void mail(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("r2e", "-c", "r2e.cfg", "-d", "r2e.json"), Stream.of(arguments))
                .toList();
        assertThat(run(folder, command)).doesNotContain("Traceback");
    }

    private List<String> messages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("mail"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.readString(file, StandardCharsets.ISO_8859_1);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
