package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Settings;
import hectograph.model.Today;
import hectograph.output.Publisher;
import hectograph.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where nothing was changed nothing is read; where anything was, everything is right all the same. */
@Execution(ExecutionMode.CONCURRENT)
final class UpToDateTest {

    private static final String PAPER = "papers/lonely.md";

    @TempDir
    private Path temp;

    private Path content;
    private Path templates;
    private Path out;
    private Outcome first;

    @BeforeEach
    void aBuiltSite() throws IOException {
        content = temp.resolve("content");
        templates = temp.resolve("templates");
        out = temp.resolve("site");
        Folder.write(content, new Sketch(5).files());
        Folder.write(content, PAPER, "---\ntitle: Lonely\nadded: 1999-01-05\n---\nNobody else writes like this.\n");
        Folder.copy(Builds.TEMPLATES, templates);
        Folder.age(content);
        first = build(new ArrayList<>());
    }

    private Outcome build(List<String> stages) throws IOException {
        return build(stages, Builds.TODAY);
    }

    private Outcome build(List<String> stages, LocalDate today) throws IOException {
        return build(stages, today, false);
    }

    private Outcome build(List<String> stages, LocalDate today, boolean skip) throws IOException {
        Settings settings = new Settings(
                new Settings.Places(content, templates, out, Optional.empty()),
                new Settings.Choice(false, false, skip, true),
                "",
                Today.of(today),
                2);
        return new Build(settings, (stage, done, total) -> stages.add(stage)).run();
    }

    @Test
    void nothingIsReadWhereNothingWasChanged() throws IOException {
        List<String> stages = new ArrayList<>();
        Outcome second = build(stages);

        assertThat(stages).contains("looking").doesNotContain("reading", "rendering");
        assertThat(second.counts().written()).isZero();
        assertThat(second.counts().unchanged()).isEqualTo(first.counts().pages());
        assertThat(second.counts().papers()).isEqualTo(first.counts().papers());
        assertThat(second.counts().topics()).isEqualTo(first.counts().topics());
        assertThat(second.counts().pages()).isEqualTo(first.counts().pages());
        assertThat(second.changes()).isEmpty();
    }

    @Test
    void whatWasJustWrittenIsReadAgain() throws IOException {
        Folder.write(content, PAPER, "---\ntitle: Lonely\nadded: 1999-01-05\n---\nNobody else writes like that.\n");
        build(new ArrayList<>());
        List<String> stages = new ArrayList<>();
        build(stages);

        assertThat(stages).contains("reading");
    }

    @Test
    void warningsAreRepeatedAndNothingIsRead() throws IOException {
        String odd = "---\ntitle: Lonely\nadded: 1999-01-05\ndate: 2026-12-20\n---\nA\ttab, \\ and $\\nosuch$.\n";
        Folder.write(content, PAPER, odd);
        Folder.write(content, "stray.txt", "not read");
        Folder.age(content);
        Outcome warned = build(new ArrayList<>());
        List<String> stages = new ArrayList<>();
        Outcome second = build(stages);

        assertThat(stages).contains("looking").doesNotContain("reading");
        assertThat(second.report().problems())
                .isEqualTo(warned.report().problems().stream()
                        .filter(problem -> !problem.until().equals(Problem.ONCE))
                        .toList());
        assertThat(second.report().problems()).hasSizeGreaterThan(2);

        stages.clear();
        Outcome day = build(stages, Builds.TODAY.plusDays(19));
        assertThat(stages).as("the date has come").contains("reading");
        assertThat(day.report().problems()).hasSize(second.report().problems().size() - 1);

        Files.delete(content.resolve("stray.txt"));
        Outcome mended = build(new ArrayList<>());
        assertThat(mended.report().problems())
                .noneMatch(problem -> problem.origin().file().endsWith("stray.txt"));
    }

    @Test
    void errorsOfWhatWasLeftOutAreRepeatedToWhoLeavesItOut() throws IOException {
        Folder.write(content, PAPER, "---\ntitle: Lonely\nadded: 1999-13-05\n---\nNobody else writes like this.\n");
        Folder.age(content);
        Outcome published = build(new ArrayList<>(), Builds.TODAY, true);
        List<String> stages = new ArrayList<>();
        Outcome second = build(stages, Builds.TODAY, true);

        assertThat(stages).contains("looking").doesNotContain("reading");
        assertThat(second.isPublished()).isTrue();
        assertThat(second.counts().leftOut()).isEqualTo(new Outcome.LeftOut(1, 1));
        assertThat(second.counts().leftOut()).isEqualTo(published.counts().leftOut());
        assertThat(second.report().hasErrors()).isTrue();
        assertThat(second.report()).isEqualTo(published.report());

        stages.clear();
        Outcome strict = build(stages, Builds.TODAY, false);
        assertThat(stages).contains("reading");
        assertThat(strict.isPublished()).isFalse();
    }

    /** Something that calls for a build. */
    private interface Edit {
        void apply(UpToDateTest site) throws IOException;
    }

    static Stream<Edit> edits() {
        String other = "---\ntitle: Lonely\nadded: 1999-01-05\n---\nNobody else writes like that.\n";
        return Stream.of(
                site -> Folder.write(site.content, PAPER, other),
                site -> { // the same file, of the same length and age
                    FileTime time = Files.getLastModifiedTime(site.content.resolve(PAPER));
                    String text = Files.readString(site.content.resolve(PAPER));
                    Files.writeString(site.content.resolve(PAPER), text.replace("title: L", "title: l"));
                    Files.setLastModifiedTime(site.content.resolve(PAPER), time);
                },
                site -> { // another file of the same length and age
                    Folder.write(site.temp, "other.md", other);
                    Files.setLastModifiedTime(
                            site.temp.resolve("other.md"), Files.getLastModifiedTime(site.content.resolve(PAPER)));
                    Files.move(
                            site.temp.resolve("other.md"),
                            site.content.resolve(PAPER),
                            StandardCopyOption.REPLACE_EXISTING);
                },
                site -> Folder.write(site.content, "papers/new.md", other),
                site -> Files.delete(site.content.resolve(PAPER)),
                site -> Files.move(site.content.resolve(PAPER), site.content.resolve("papers/renamed.md")),
                site -> Folder.write(site.templates, "assets/style.css", "p { color: red }\n"),
                site -> Folder.write(
                        site.templates,
                        "paper.ftlh",
                        Files.readString(site.templates.resolve("paper.ftlh"))
                                .replace("<article", "<article lang=\"en\"")),
                site -> Files.delete(site.out.resolve("papers/lonely.html")),
                site -> Folder.write(site.out, "index.html", "edited by hand"),
                site -> Files.delete(site.notes("manifest")),
                site -> Folder.write(site.out, Publisher.NOTES + "/manifest", "hectograph manifest 1\nlook\n"),
                site -> Folder.write(site.out, Publisher.NOTES + "/receipt", "hectograph rec"),
                site -> Folder.write(
                        site.out,
                        Publisher.NOTES + "/receipt",
                        Files.readString(site.notes("receipt")).replaceFirst("\n1\n", "\n2\n") + "ERROR\tx\n"),
                site -> Files.write(site.notes("receipt"), new byte[] {(byte) 0xFF, 0, 10}));
    }

    private Path notes(String name) {
        return out.resolve(Publisher.NOTES).resolve(name);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("edits")
    void afterAnyChangeTheSiteIsThatOfACleanBuild(Edit edit) throws IOException {
        edit.apply(this);
        List<String> stages = new ArrayList<>();
        build(stages);
        Path clean = temp.resolve("clean");
        Builds.build(content, templates, clean, 1);

        assertThat(stages).contains("reading");
        assertThat(Folder.read(out)).isEqualTo(Folder.read(clean));
    }
}
