package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class DailyTest {

    @TempDir
    private Path folder;

    private Ran daily(TinySite site, String... more) {
        String[] words = new String[more.length + 5];
        words[0] = "daily";
        words[1] = "--content";
        words[2] = site.folder().resolve("content").toString();
        words[3] = "--out";
        words[4] = site.folder().resolve("site").toString();
        System.arraycopy(more, 0, words, 5, more.length);
        return Ran.of(words);
    }

    private TinySite site(String more) {
        TinySite site = TinySite.in(folder, "-- content/site.yaml --\ntitle: T\nurl: https://t.example/\n" + more);
        site.build(); // makes the files
        return site;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesEachStepThatIsSetUpAndSaysALineOfIt() throws IOException {
        Path summary = folder.resolve("summary.md");
        Ran ran = daily(site(""), "--publish", "echo first; echo 'copied | all'", "--summary", summary.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("build: 1 paper, ").contains(" 0 written"),
                        line -> assertThat(line).isEqualTo("publish: copied | all"));
        assertThat(Files.readString(summary))
                .startsWith("## 2026-11-23\n\n| Step | |\n|---|---|\n| build | 1 paper")
                .endsWith("| publish | copied \\| all |\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyIsToldOfWhatIsNotLive() {
        TinySite site = site("hub: http://localhost:9/\n");

        Ran ran = daily(site, "--publish", "echo no route; exit 3");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).endsWith("publish: no route (exit code 3)\n").doesNotContain("ping");
        assertThat(ran.err()).isEqualTo("no route\nNobody was told of new papers. The next run makes up for it.\n");
    }

    @Test
    void aBuildThatFailsPublishesNothing() {
        TinySite site = site("").with("-- content/papers/any.md --\n---\ntitel: A\n---\nText.\n");
        site.build();

        Ran ran = daily(site, "--publish", "echo must not run");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("build: ")
                .contains("papers/any.md:2:1: error: ", " (exit code 1)\n")
                .doesNotContain("must not run");
        assertThat(ran.err()).contains("did you mean \"title\"?");
    }

    /** As Maven runs it: in a folder that is named from the one it was started in. */
    @Test
    void worksInTheFolderOfTheProject() {
        Path project = site("").folder();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path here = Path.of("").toAbsolutePath();

        int code = new Within(out, out, here.relativize(project), folder.resolve("notes"), Map.of())
                .run("daily", Map.of());

        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("build: 1 paper, ");
        assertThat(code).isZero();
    }

    @Test
    void aHubThatIsDownFailsTheRunAndNoMore() {
        Ran ran = daily(site("hub: http://localhost:9/\n"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("ping: The hub was told of 0 feeds. (exit code 1)");
    }

    @Test
    void mailIsSentAtTheRateThatIsTold() {
        Ran ran = daily(site("mail: {from: papers@t.example}\n"), "--rate", "none");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("--rate: write a number of messages a minute, from 1 to 100000");
    }
}
