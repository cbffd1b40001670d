package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs: what they print, write and return. */
final class CommandLineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeContent() {
        TinySite.in(folder, """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                ---
                Text.
                -- content/papers/later.md --
                ---
                title: Later
                added: 2026-11-20
                draft: true
                ---
                Text.
                """).check();
    }

    private Path content() {
        return folder.resolve("one/content");
    }

    private Path site() {
        return folder.resolve("one/site");
    }

    /** What a verb did, without the folder's name and the seconds. */
    private Ran run(String... args) {
        Ran ran = Ran.of(args);
        return new Ran(ran.code(), tidy(ran.out()), tidy(ran.err()));
    }

    private String tidy(String text) {
        return text.replace(folder.resolve("one") + "/", "").replaceAll("\\d+\\.\\d\\d s", "0.00 s");
    }

    private Ran build(String verb, String... more) {
        List<String> args =
                new ArrayList<>(List.of(verb, "--content", content().toString(), "--out", site().toString()));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(new String[0]));
    }

    private void breakThePaper() throws IOException {
        Files.writeString(content().resolve("papers/a.md"), "---\ntitle: A\nadded: soon\ndate: 2030\n---\n");
    }

    @Test
    void buildPrintsOneSummary() {
        Ran first = build("build");
        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .matches(
                        "1 paper \\(and 1 draft\\), 0 topics, \\d+ files, 5 feeds in site: \\d+ written, 0 unchanged, 0 removed, 0.00 s\n");
        assertThat(site().resolve("papers/a.html")).exists();
        assertThat(site().resolve("papers/later.html")).doesNotExist();
        assertThat(build("build").out()).contains(": 0 written, ").contains(", 0 removed, ");
    }

    @Test
    void mistakesAreListedWithTheirCount() throws IOException {
        build("build");
        SortedMap<String, byte[]> before = TinySite.tree(site());
        breakThePaper();

        Ran result = build("build");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("""
                content/papers/a.md:3:8: error: "soon" is not a date of the calendar (write YYYY-MM-DD)
                content/papers/a.md:4:7: warning: "date" lies in the future: 2030 (check the year)
                content/papers/a.md:6:1: error: empty abstract (write it below the front matter, or abstract: none in it)
                2 errors, 1 warning in 1 file
                Nothing was published; the site is as it was.
                """);
        assertThat(Folder.texts(TinySite.tree(site()))).isEqualTo(Folder.texts(before));
    }

    @Test
    void checkWritesNothing() throws IOException {
        Ran good = build("check");
        assertThat(good.code()).isZero();
        assertThat(good.out())
                .matches("1 paper \\(and 1 draft\\), 0 topics, \\d+ files, 5 feeds: no mistakes, 0.00 s\n");
        breakThePaper();
        Ran bad = build("check");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err()).endsWith("2 errors, 1 warning in 1 file\nThe site would not be published.\n");
        assertThat(site()).doesNotExist();
    }

    @Test
    void quietBuildPrintsProblemsOnly() throws IOException {
        assertThat(build("build", "--quiet")).isEqualTo(new Ran(0, "", ""));
        breakThePaper();
        assertThat(build("build", "--quiet").err()).contains("2 errors");
    }

    @Test
    void explainGivesTheReasonForEveryPage() throws IOException {
        assertThat(build("build", "--explain").out()).contains("written  papers/a.html  (new)\n");
        assertThat(build("build", "--explain", "--full").out()).contains("same  papers/a.html  (--full)\n");
        Files.delete(site().resolve("papers/a.html"));
        assertThat(build("build", "--explain").out()).contains("written  papers/a.html  (file is missing)\n");
        Files.writeString(site().resolve("papers/a.html"), "changed");
        assertThat(build("build", "--explain").out())
                .contains("written  papers/a.html  (file was changed by others)\n");
        Files.move(content().resolve("papers/a.md"), content().resolve("papers/b.md"));
        assertThat(build("build", "--explain").out())
                .contains("removed  papers/a.html  (no longer part of the site)\n", "written  papers/b.html  (new)\n");
    }

    @Test
    void otherAddressIsTakenFromTheCommandLine() throws IOException {
        assertThat(build("build", "--url", "https://other.example/sub").code()).isZero();
        assertThat(Files.readString(site().resolve("papers/a.html")))
                .contains("<link rel=\"canonical\" href=\"https://other.example/sub/papers/a.html\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other.example",
                "ftp://other.example/",
                "https://",
                "https://other.example/?a",
                "https://a b/",
                "javascript:x"
            })
    void addressThatIsNoneIsAMistakeInTheArguments(String url) {
        Ran result = build("build", "--url", url);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("--url: \"" + url + "\" is not a web address (write https:// and what follows, in full)\n");
    }

    @Test
    void failureOfTheMachineIsNoMistakeInTheContent() throws IOException {
        Files.createDirectories(site().resolve(".hectograph/manifest/in-the-way"));
        Ran result = build("build");
        assertThat(result.code()).isEqualTo(70);
        assertThat(result.err())
                .startsWith("error: ")
                .endsWith("Stopped. Run it again when that is mended: it ends what this run began.\n")
                .doesNotContain("\tat ");
    }

    @Test
    void errorOfTheProgramIsOurs() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("one/templates"));
        for (var template : TinySite.tree(Path.of("templates")).entrySet()) {
            Files.createDirectories(templates.resolve(template.getKey()).getParent());
            Files.write(templates.resolve(template.getKey()), template.getValue());
        }
        Files.writeString(templates.resolve("paper.ftlh"), "<#macro again><@again/></#macro><@again/>");
        Ran result = build("build", "--templates", templates.toString());
        assertThat(result.code()).isEqualTo(70);
        assertThat(result.err())
                .startsWith("This is a bug in Hectograph, not in your content. Nothing was published.\n")
                .contains("StackOverflowError");
        assertThat(site().resolve("index.html")).doesNotExist();
    }

    @Test
    void helpAndVersionPrintThemselves() {
        Ran help = run("help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("build", "check", "serve", "import", "new", "version");
        assertThat(run("help", "import").out()).contains("--date", "--replace", "--check");
        assertThat(run("--help")).isEqualTo(help);
        assertThat(run("import", "--help")).isEqualTo(run("help", "import"));
        assertThat(run("--version")).isEqualTo(run("version"));
        assertThat(run("version").out())
                .startsWith("hectograph ")
                .doesNotContain("${")
                .endsWith("\n");
        assertThat(run("version").code()).isZero();
    }

    @Test
    void newMakesADraftThatBuilds() throws IOException {
        Ran result = run("new", "It's \"new\": C#", "--content", content().toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .isEqualTo("content/papers/its-new-c.md: write the abstract, then delete \"draft: true\"\n");
        assertThat(build("build").out()).startsWith("1 paper (and 2 drafts)");

        Path file = content().resolve("papers/its-new-c.md");
        Files.writeString(file, Files.readString(file).replaceAll("draft: .*\n", ""));
        assertThat(build("build").out()).startsWith("2 papers (and 1 draft)");

        Ran again = run("new", "It's new: C", "--content", content().toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo("content/papers/its-new-c.md: error: the file exists (choose another title, or edit it)\n");
    }
}
