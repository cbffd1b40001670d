package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import hectograph.jar.Runner.Run;
import hectograph.net.FakeHost;
import hectograph.properties.Folder;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workflows that {@code init --with} writes, step by step as their hosts run them, against a source, a hub and a mail server. */
@DisabledOnOs(OS.WINDOWS)
final class WorkflowsIT {

    private static final String SECRET = "s3cret-of-the-account";
    private static final String KEY = "a-long-random-text";

    @TempDir
    private Path folder;

    private final FakeHost host = new FakeHost();
    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(
                    GreenMailConfiguration.aConfig().withUser("papers@t.example", "papers@t.example", SECRET));
    private Runner runner;

    @AfterEach
    void close() {
        mail.stop();
        host.close();
    }

    /** A site that {@code init} has started, with everything a day can have, pushed to a repository. */
    private void project(String with) throws Exception {
        mail.start();
        host.on("/hub", FakeHost.text(""))
                .on("/blog", FakeHost.text(feed("2611.00001", "On Gelatin", "2611.00002", "On Ink")));
        runner = new Runner(folder);
        runner.script(
                folder,
                "\"$JAVA\" $JAVA_FLAGS -jar \"$JAR\" init first --with " + with + " --url https://papers.example.org/");
        Path first = folder.resolve("first");
        runner.script(first, "rm content/papers/*");
        Path yaml = first.resolve("content/site.yaml");
        Files.writeString(
                yaml, Files.readString(yaml) + "\nhub: " + host.at("/hub") + "\nmail: {from: papers@t.example}\n");
        Folder.write(first, "content/sources.yaml", """
                contact: papers@t.example
                sources:
                  - {name: blog, kind: feed, robots: ignore, url: '%s'}
                  - {name: gone, kind: feed, robots: ignore, url: '%s'}
                """.formatted(host.at("/blog"), host.at("/gone")));
        runner.script(
                folder,
                "git init -q -b main --bare remote.git && git -C remote.git config receive.advertisePushOptions true"
                        + " && cd first && git init -q -b main && git add ."
                        + " && git -c user.name=me -c user.email=me@t.example commit -q -m first"
                        + " && git push -q ../remote.git HEAD:main");
        runner.secrets.put(
                "HECTOGRAPH_SMTP",
                "smtp+plain://papers%40t.example:" + SECRET + "@127.0.0.1:"
                        + mail.getSmtp().getPort());
        runner.secrets.put("HECTOGRAPH_SUBSCRIBERS", "ada@t.example\nbo@t.example\n");
        runner.secrets.put("HECTOGRAPH_MAIL_KEY", KEY);
    }

    private static String feed(String... namesAndTitles) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < namesAndTitles.length; i += 2) {
            items.append(
                    "<item><title>" + namesAndTitles[i + 1] + "</title><link>https://arxiv.org/abs/" + namesAndTitles[i]
                            + "</link><description>A text of some words about this, long enough to be an abstract of a paper."
                            + "</description></item>");
        }
        return "<rss version=\"2.0\"><channel><title>Blog</title>" + items + "</channel></rss>";
    }

    private List<String> mailed() throws Exception {
        List<String> mailed = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            mailed.add(
                    message.getAllRecipients()[0] + ": " + message.getSubject().replaceFirst(".*: ", ""));
        }
        mail.purgeEmailFromAllMailboxes();
        return mailed.stream().sorted().toList();
    }

    private long pinged() {
        return host.heard().stream()
                .filter(heard -> heard.target().equals("/hub"))
                .count();
    }

    private static final Runner.Meanwhile NOTHING = () -> {};

    @Test
    void githubDoesAllOfADayOnce() throws Exception {
        project("github");
        runner.secrets.put("HECTOGRAPH_SUBSCRIBERS", "ada@t.example\nbo@t.example\nnobody\n");

        Run day = runner.github("schedule", NOTHING);

        assertThat(day.failed()).as(day.said()).containsExactly("Mail");
        assertThat(runner.commits())
                .satisfiesExactly(
                        promises -> assertThat(promises).startsWith("promises: Keep what was promised on 20"),
                        papers -> assertThat(papers).startsWith("papers: Keep what came in on 20"),
                        first -> assertThat(first).isEqualTo("first"));
        assertThat(runner.live().resolve("papers/on-gelatin.html")).exists();
        assertThat(runner.live().resolve(".hectograph")).doesNotExist();
        assertThat(pinged()).isPositive();
        assertThat(mailed()).containsExactly("ada@t.example: 2 papers", "bo@t.example: 2 papers");
        assertThat(day.summary())
                .contains("### fetch\n\n", "    blog: 2 records, 2 new", "warning: source \"gone\" failed")
                .contains("### build\n\n    2 papers, ")
                .contains("### ping\n\n    The hub was told of ")
                .contains(
                        "### mail: failed, exit code 1\n\n",
                        "HECTOGRAPH_SUBSCRIBERS:3: error: no mail address",
                        "    Sent 2 of 2 letters");

        Run again = runner.github("schedule", NOTHING);
        assertThat(again.summary()).contains("    Nothing to send: everybody has had what is due.");
        assertThat(mailed()).as("the run that failed has remembered").isEmpty();
        assertThat(pinged()).isZero();
        assertThat(runner.commits()).hasSize(3);
        secretsAreNowhere(day.said() + day.summary() + again.said() + again.summary());
    }

    @Test
    void githubTellsNobodyOfWhatIsNotLiveAndMakesUpForIt() throws Exception {
        project("github");
        runner.down = true;
        Run down = runner.github("schedule", () -> {
            Path other = runner.clone("other");
            Folder.write(other, "content/papers/b.md", "---\ntitle: By Hand\nadded: 2026-11-20\n---\nText.\n");
            runner.script(
                    other,
                    "git add . && git -c user.name=you -c user.email=you@t.example commit -q -m second"
                            + " && git push -q origin HEAD");
        });
        assertThat(down.failed()).as(down.said()).containsExactly("deployment");
        assertThat(runner.commits()).hasSize(4).contains("second");
        assertThat(mailed()).isEmpty();
        assertThat(pinged()).isZero();

        runner.down = false;
        runner.secrets.remove("HECTOGRAPH_MAIL_KEY");
        Run push = runner.github("push", NOTHING);
        assertThat(push.failed()).as(push.said()).isEmpty();
        assertThat(runner.live().resolve("papers/by-hand.html")).doesNotExist();
        assertThat(runner.live().resolve("papers/b.html")).exists();
        assertThat(mailed()).as("a push mails nobody").isEmpty();
        assertThat(pinged()).isPositive();

        Run keyless = runner.github("schedule", NOTHING);
        assertThat(keyless.failed()).containsExactly("Mail");
        assertThat(keyless.said()).contains("There is no secret of this name. Add one");

        runner.secrets.put("HECTOGRAPH_MAIL_KEY", KEY);
        assertThat(runner.github("schedule", NOTHING).failed()).isEmpty();
        assertThat(mailed()).hasSize(2).allMatch(line -> line.endsWith(" papers"));
    }

    @Test
    void aMistakeStopsTheRunBeforeAnythingIsPublished() throws Exception {
        project("github");
        Run run = runner.github(
                "push", () -> Folder.write(folder.resolve("github1"), "content/papers/a.md", "---\ntitel: A\n---\n"));
        assertThat(run.failed()).containsExactly("Build");
        assertThat(run.summary()).contains("### build: failed, exit code 1", "did you mean \"title\"?");
        assertThat(runner.commits()).containsExactly("first");
        assertThat(runner.live()).isEmptyDirectory();
    }

    @Test
    void gitlabDoesAllOfADayOnce() throws Exception {
        project("gitlab");
        runner.down = true;
        Run down = runner.gitlab("schedule");
        assertThat(down.failed()).as(down.said()).containsExactly("tell");
        assertThat(down.said()).contains("so nobody was told of new papers");
        assertThat(runner.commits()).hasSize(3);

        runner.down = false;
        Run day = runner.gitlab("schedule");
        assertThat(day.failed()).as(day.said()).isEmpty();
        assertThat(runner.live().resolve("papers/on-gelatin.html")).exists();
        assertThat(runner.live().resolve(".hectograph")).doesNotExist();
        assertThat(pinged()).isPositive();
        assertThat(mailed()).containsExactly("ada@t.example: 2 papers", "bo@t.example: 2 papers");
        assertThat(day.summary())
                .contains(
                        "### fetch", "### build\n\n    2 papers, ", "### ping", "### mail\n\n    Sent 2 of 2 letters");

        Run again = runner.gitlab("schedule");
        assertThat(again.failed()).as(again.said()).isEmpty();
        assertThat(mailed()).isEmpty();
        assertThat(pinged()).isZero();
        assertThat(runner.commits()).hasSize(3);
        secretsAreNowhere(down.said() + day.said() + day.summary() + again.said());
    }

    private void secretsAreNowhere(String said) throws IOException {
        assertThat(said).doesNotContain(SECRET, KEY, "ada@t.example");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRET, KEY, "ada@t.example");
            }
        }
    }
}
