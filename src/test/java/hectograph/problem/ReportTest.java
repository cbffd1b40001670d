package hectograph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All problems at once, sorted, each once, with a count. */
final class ReportTest {

    private static final Problem ERROR = Problem.error(new Origin("b.md", 2, 1), "wrong", "mend it");

    @TempDir
    Path folder;

    @Test
    void problemsAreSortedByPlace() {
        Problem earlierColumn = Problem.error(new Origin("b.md", 2, 0), "wrong", "");
        Problem laterLine = Problem.warning(new Origin("b.md", 10, 1), "odd", "");
        Problem otherFile = Problem.warning(Origin.of("a.md"), "odd", "");
        Problem warningThere = Problem.warning(new Origin("b.md", 2, 1), "odd", "");
        Report report = new Report(List.of(laterLine, warningThere, ERROR, earlierColumn, otherFile));
        assertThat(report.problems()).containsExactly(otherFile, earlierColumn, ERROR, warningThere, laterLine);
    }

    @Test
    void repetitionIsDropped() {
        assertThat(new Report(List.of(ERROR, ERROR)).problems()).containsExactly(ERROR);
    }

    @Test
    void summaryCountsErrorsWarningsAndFiles() {
        Problem warning = Problem.warning(Origin.of("a.md"), "odd", "");
        Problem second = Problem.error(Origin.of("b.md"), "wrong", "");
        assertThat(new Report(List.of()).summary()).isEmpty();
        assertThat(new Report(List.of(ERROR)).summary()).isEqualTo("1 error, 0 warnings in 1 file");
        assertThat(new Report(List.of(ERROR, second, warning)).summary()).isEqualTo("2 errors, 1 warning in 2 files");
    }

    @Test
    void problemReadsPlaceSeverityMessageRemedy() {
        assertThat(ERROR).hasToString("b.md:2:1: error: wrong (mend it)");
        assertThat(Problem.warning(new Origin("b.md", 2, 0), "odd", "")).hasToString("b.md:2: warning: odd");
        assertThat(Problem.error(Origin.of("b.md"), "wrong", "")).hasToString("b.md: error: wrong");
    }

    @Test
    void everyMistakeOfASiteIsReportedAtOnce() {
        TinySite.Built built = ExpectedProblems.in(folder, """
                -- content/site.yaml --
                title: Tiny
                url: https://tiny.example/
                hubb: https://hub.example/
                ^ error: unknown field "hubb" (did you mean "hub"?)
                -- content/topics/Pruning.md --
                ! error: file name "Pruning.md" is not a slug (rename it to "pruning.md")
                ---
                title: Pruning
                parent: compression
                ---
                -- content/papers/a.md --
                ---
                titel: A
                ^ error: unknown field "titel" (did you mean "title"?)
                ^ error: no title (write title: and the paper's title in quotes)
                date: 2015-13
                      ^ error: "2015-13" is not a date of the calendar (write YYYY, YYYY-MM or YYYY-MM-DD)
                ---

                ^ error: empty abstract (write it below the front matter, or abstract: none in it)
                -- content/papers/b.md --
                No front matter.
                ^ error: no front matter (begin the file with a line "---", then the fields such as title:, then a line "---")
                -- content/listings/2026-11-20.yaml --
                papers: [a, missing]
                            ^ warning: no paper "missing" (delete the line, or add the paper)
                """);
        assertThat(built.outcome().report().summary()).isEqualTo("7 errors, 1 warning in 5 files");
        assertThat(built.out()).doesNotExist();
    }

    @Test
    void ofManyOfAKindTheFirstAreShownAndTheRestCounted() {
        List<Problem> many = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            many.add(Problem.warning(new Origin("a.md", i, 1), "unknown macro \"\\x" + i + "\"", ""));
            many.add(Problem.error(new Origin("b.md", i, 1), "a line of " + i + " characters", "break it"));
        }
        many.add(Problem.warning(new Origin("c.md", 1, 1), "unknown macro \"\\y\"", ""));
        many.add(Problem.warning(new Origin("c.md", 2, 1), "odd", ""));
        Report report = new Report(many);
        Shown shown = Shown.of(report);
        assertThat(shown.problems()).hasSize(20 + 200 + 1).endsWith(many.get(601));
        assertThat(shown.rest())
                .containsExactly(
                        "... and 281 more warnings like: unknown macro \"\\x21\" (in 2 files; --all-problems prints them)",
                        "... and 100 more errors like: a line of 201 characters (in 1 file; --all-problems prints them)");
        assertThat(Shown.all(report).problems()).hasSize(602);
        assertThat(Shown.of(new Report(many.subList(0, 4))).rest()).isEmpty();
    }

    @Test
    void aLongMessageIsCutBetweenCharacters() {
        String clef = "\uD834\uDD1E";
        for (String text : List.of(clef.repeat(300), "x" + clef.repeat(300))) {
            String message = Problem.error(Origin.of("a"), text, "").message();
            assertThat(message.codePoints()
                            .filter(c -> c >= 0xD800 && c <= 0xDFFF)
                            .count())
                    .isZero();
        }
    }
}
