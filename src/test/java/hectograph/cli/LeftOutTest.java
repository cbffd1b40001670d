package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What build and check say and return where papers with errors are left out. */
final class LeftOutTest {

    private static final String PAPER = "---\ntitle: %s\nadded: %s\n---\nText.\n";

    @TempDir
    Path folder;

    private Ran run(String... verb) {
        String[] all = Arrays.copyOf(verb, verb.length + 4);
        all[verb.length] = "--content";
        all[verb.length + 1] = folder.resolve("one/content").toString();
        all[verb.length + 2] = "--out";
        all[verb.length + 3] = folder.resolve("one/site").toString();
        return Ran.of(all);
    }

    private void write(String name, String title, String added) throws IOException {
        Files.writeString(folder.resolve("one/content/papers/" + name + ".md"), PAPER.formatted(title, added));
    }

    @Test
    void theRestIsPublishedAndTheExitCodeIsStillOne() throws IOException {
        TinySite.in(folder, "-- content/papers/a.md --\n" + PAPER.formatted("A", "2026-11-20"))
                .check();
        run("build");
        write("a", "A", "yesterday");
        write("b", "B", "2026-11-20");
        Path out = folder.resolve("one/site");

        Ran strict = run("build");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).endsWith("Nothing was published; the site is as it was.\n");
        assertThat(out.resolve("papers/b.html")).doesNotExist();

        Ran check = run("check", "--skip-errors");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).endsWith("1 paper with errors would be left out.\n");
        assertThat(check.out()).doesNotContain("no mistakes");

        Ran ran = run("build", "--skip-errors", "--explain");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("papers/a.md:3:8: error: ")
                .endsWith("1 paper with errors was left out (1 old page stays). The rest was published.\n");
        assertThat(ran.out())
                .contains("kept  papers/a.html  (a paper was left out)\n")
                .contains("\n1 paper, ");
        assertThat(out.resolve("papers/a.html")).exists();
        assertThat(out.resolve("papers/b.html")).exists();

        write("c", "C", "today");
        write("d", "D", "2026-11-20");
        assertThat(run("build", "--skip-errors").err())
                .endsWith("2 papers with errors were left out (1 old page stays). The rest was published.\n");
    }
}
