package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.content.importers.record.Input;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing a pasted listing into a content folder. */
final class ImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final String GOOD =
            "We grow small networks into large ones by copying each unit, and then let them learn"
                    + " on. Nothing has to be learnt twice, and the copies part from each other within a few steps. On three tasks"
                    + " the grown networks reach the accuracy of those that were large from the start.";

    private static final String OTHER = "A table of nine ways to choose the first weights of a network, each with the"
            + " conditions under which it was proposed. We repeat all nine under one set of conditions and find that four of"
            + " them can't be told apart, while two fail on every network of more than forty layers.";

    @TempDir
    Path folder;

    private Path content() {
        return folder.resolve("content");
    }

    private Checked<ImportPlan> plan(LocalDate day, boolean replace, String... lines) throws IOException {
        Path listing = folder.resolve("listing.txt");
        Files.writeString(listing, String.join("\n", lines) + "\n");
        return plan(day, replace, Input.of(folder + "/listing.txt", listing));
    }

    private Checked<ImportPlan> plan(LocalDate day, boolean replace, Input input) throws IOException {
        Import importing = new Import(content(), day, replace);
        Problems problems = new Problems();
        List<Incoming> records = problems.take(importing.read(input, new PastedListing()));
        return problems.with(problems.take(importing.plan(records)));
    }

    private Checked<ImportPlan> run(LocalDate day, boolean replace, String... lines) throws IOException {
        Checked<ImportPlan> plan = plan(day, replace, lines);
        new Import(content(), day, replace).write(plan.value());
        return plan;
    }

    private static List<String> steps(Checked<ImportPlan> plan) {
        return plan.value().steps().stream()
                .map(step -> step.action() + " " + step.file())
                .toList();
    }

    private List<String> problems(Checked<ImportPlan> plan) {
        return plan.problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    private String file(String name) throws IOException {
        return Files.readString(content().resolve(name));
    }

    private static String paper(String fields, String body) {
        return "---\n" + fields + "---\n" + body + "\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = content().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void newPapersGetFilesAndTheDayItsListing() throws IOException {
        Checked<ImportPlan> plan = run(DAY, false, "Growing Networks: It's Easy", GOOD, "Nine Ways to Begin", OTHER);

        assertThat(plan.problems()).isEmpty();
        assertThat(steps(plan))
                .containsExactly("NEW papers/growing-networks-its-easy.md", "NEW papers/nine-ways-to-begin.md");
        assertThat(file("papers/growing-networks-its-easy.md"))
                .isEqualTo(paper(
                        "title: 'Growing Networks: It''s Easy'\nadded: 2026-11-23\nid: growing-networks-its-easy\nsource: {name: listing, date: 2026-11-23}\n",
                        GOOD));
        assertThat(file("listings/2026-11-23.yaml")).isEqualTo("""
                        # The order in which the papers stood in the listing of that day.
                        papers:
                          - growing-networks-its-easy
                          - nine-ways-to-begin
                        """);
        assertThat(TinySite.tree(content())).hasSize(3);
    }

    @Test
    void linesOfThePageItselfArePassedOver() throws IOException {
        Checked<ImportPlan> plan = plan(
                DAY,
                false,
                "Get trending papers in your email inbox once a day!",
                "",
                "SubscribeGrowing Networks",
                GOOD,
                "  12  ",
                "Nine Ways to Begin",
                OTHER,
                "34");
        assertThat(plan.problems()).isEmpty();
        assertThat(steps(plan)).containsExactly("NEW papers/growing-networks.md", "NEW papers/nine-ways-to-begin.md");
    }

    @Test
    void titleThatBeginsWithSubscribeStaysWhole() throws IOException {
        assertThat(steps(plan(DAY, false, "Subscribers and Their Habits", GOOD)))
                .containsExactly("NEW papers/subscribers-and-their-habits.md");
    }

    @Test
    void secondImportFindsEverythingTheSame() throws IOException {
        run(DAY, false, "Growing Networks", GOOD, "Nine Ways to Begin", OTHER);
        Checked<ImportPlan> again = run(DAY, false, "Growing Networks", GOOD, "Nine Ways to Begin", OTHER);

        assertThat(again.problems()).isEmpty();
        assertThat(steps(again))
                .containsExactly("SAME papers/growing-networks.md", "SAME papers/nine-ways-to-begin.md");
        assertThat(again.value().files()).isEmpty();
    }

    @Test
    void paperIsKnownByItsTitleWhateverItsFileIsCalled() throws IOException {
        write("papers/2020/my-own-name.md", paper("title: \"GROWING — networks\"\nadded: 2026-11-01\n", GOOD));
        assertThat(steps(run(DAY, false, "Growing Networks", GOOD))).containsExactly("SAME papers/2020/my-own-name.md");
        assertThat(file("listings/2026-11-23.yaml")).endsWith("papers:\n  - my-own-name\n");
    }

    @Test
    void otherAbstractStaysUnlessItIsReplaced() throws IOException {
        String mine = paper("title: Growing Networks # mine\nadded: 2026-11-01\ntopics: []\n", OTHER);
        write("papers/growing-networks.md", mine);

        assertThat(steps(run(DAY, false, "Growing Networks", GOOD)))
                .containsExactly("CHANGED papers/growing-networks.md");
        assertThat(file("papers/growing-networks.md")).isEqualTo(mine);

        assertThat(steps(run(DAY, true, "Growing Networks", GOOD)))
                .containsExactly("REPLACED papers/growing-networks.md");
        assertThat(file("papers/growing-networks.md"))
                .isEqualTo(paper(
                        "title: Growing Networks # mine\nadded: 2026-11-01\ntopics: []\nupdated: 2026-11-23\n", GOOD));

        assertThat(steps(run(DAY, true, "Growing Networks", GOOD))).containsExactly("SAME papers/growing-networks.md");
    }

    @Test
    void replacingKeepsFrontMatterHoweverItsEndIsWritten() throws IOException {
        for (String end : List.of("---\n", "--- \n", "---\t\n", "---\n\n")) {
            write("papers/growing-networks.md", "---\ntitle: Growing Networks\nadded: 2026-11-01\n" + end + OTHER);
            run(DAY, true, "Growing Networks", GOOD);
            assertThat(file("papers/growing-networks.md"))
                    .isEqualTo(paper("title: Growing Networks\nadded: 2026-11-01\nupdated: 2026-11-23\n", GOOD));
        }
    }

    @Test
    void replacingChangesTheDayOfTheLastChange() throws IOException {
        write("papers/a.md", paper("title: Growing Networks\nupdated: 2026-11-02\nadded: 2026-11-01\n", OTHER));
        run(DAY, true, "Growing Networks", GOOD);
        assertThat(file("papers/a.md"))
                .isEqualTo(paper("title: Growing Networks\nadded: 2026-11-01\nupdated: 2026-11-23\n", GOOD));
    }

    @Test
    void paperListedTwiceCountsOnce() throws IOException {
        Checked<ImportPlan> plan = plan(DAY, false, "Growing Networks", GOOD, "Growing networks", OTHER);
        assertThat(problems(plan))
                .containsExactly("listing.txt:3: warning: the paper stands twice, first on line 1 (the fuller record"
                        + " counts, and gets what only the other says)");
        assertThat(steps(plan)).containsExactly("NEW papers/growing-networks.md");
    }

    @Test
    void titlesThatWouldShareASlugGetTheirOwn() throws IOException {
        String long1 = "On the Many and Various Ways in Which One Could Begin to Train a Network, Part One";
        String long2 = "On the Many and Various Ways in Which One Could Begin to Train a Network, Part Two";
        assertThat(steps(plan(DAY, false, long1, GOOD, long2, OTHER)))
                .containsExactly(
                        "NEW papers/on-the-many-and-various-ways-in-which-one-could-begin-to-train-a.md",
                        "NEW papers/on-the-many-and-various-ways-in-which-one-could-begin-to-train-a-2.md");
    }

    @Test
    void linesThatDoNotPairAreNamed() throws IOException {
        Checked<ImportPlan> plan =
                plan(DAY, false, "A Title Alone", "Growing Networks", GOOD, GOOD.repeat(2), "", "Another Title Alone");
        assertThat(problems(plan))
                .containsExactly(
                        "listing.txt:1: error: a title without an abstract (write the abstract on the line below it)",
                        "listing.txt:4: error: an abstract without a title (write the title on a line above it)",
                        "listing.txt:6: error: a title without an abstract (write the abstract on the line below it)");
    }

    @Test
    void emptyListingIsReported() throws IOException {
        assertThat(problems(plan(DAY, false, "", "12", "Subscribe")))
                .containsExactly("listing.txt: error: no papers (export it once more,"
                        + " or paste titles and abstracts, one a line)");
    }

    @Test
    void shortAbstractIsSuspicious() throws IOException {
        Checked<ImportPlan> plan = plan(DAY, false, "Growing Networks", "We grow networks. It works.");
        assertThat(problems(plan))
                .containsExactly("listing.txt:2: warning: an abstract of 27 characters (look whether it is whole)");
        assertThat(plan.value().steps().get(0).draft().suspicious()).isTrue();
    }

    @Test
    void oddDollarIsSuspicious() throws IOException {
        Checked<ImportPlan> plan = plan(DAY, false, "Growing Networks", GOOD + " It costs \\$5 and takes $n steps.");
        assertThat(problems(plan))
                .contains("listing.txt:2: warning: an odd number of \"$\" (look whether a formula was cut)");
    }

    @Test
    void texBecomesMarkdownAndUnicode() throws IOException {
        Checked<ImportPlan> plan = run(
                DAY,
                false,
                "Na\\\"ive Networks in $O(n^2)$",
                "We call it ``growth'' -- it is na\\\"{\\i}ve, \\eg for $n^2$ units. It gains 5\\% on Table~2 \\emph{at once}. "
                        + GOOD);
        assertThat(plan.problems()).isEmpty();
        String text = file(plan.value().steps().get(0).file());
        assertThat(text)
                .contains("title: 'Naïve Networks in $O(n^2)$'")
                .contains("We call it “growth” – it is naïve, e.g.")
                .contains("for $n^2$ units. It gains 5%")
                .contains("*at once*")
                .doesNotContain("\\eg", "``", "\\emph", "~");
    }

    @Test
    void secondListingOfADayFollowsTheFirst() throws IOException {
        run(DAY, false, "Growing Networks", GOOD);
        Files.writeString(
                content().resolve("listings/2026-11-23.yaml"), "papers: # mine\n- growing-networks # the best\n");
        run(DAY, false, "Nine Ways to Begin", OTHER, "Growing Networks", GOOD);
        assertThat(file("listings/2026-11-23.yaml"))
                .isEqualTo("papers: # mine\n- growing-networks # the best\n- nine-ways-to-begin\n");

        run(DAY, true, "Nine Ways to Begin", OTHER);
        assertThat(file("listings/2026-11-23.yaml")).endsWith("papers:\n  - nine-ways-to-begin\n");
    }

    @Test
    void listingInAnotherEncodingIsReadWithAWarning() throws IOException {
        Path listing = folder.resolve("listing.txt");
        Files.write(listing, ("Growing N\u00E9tworks\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1));
        Checked<ImportPlan> plan = plan(DAY, false, Input.of("listing.txt", listing));
        assertThat(plan.problems())
                .extracting(Problem::toString)
                .containsExactly("listing.txt:1:10: warning: byte 0xE9 is not UTF-8, read as \"é\" of Windows-1252"
                        + " (save the file as UTF-8)");
        assertThat(steps(plan)).containsExactly("NEW papers/growing-networks.md");
    }

    @Test
    void writtenFilesBuildWithoutAProblem() throws IOException {
        run(
                DAY,
                false,
                "'Quotes' \"and\" C#: a: b - [c] {d} & *e* %f @g",
                GOOD + " [Link](x) *not emphasis <b>not markup</b> # not a heading 1. not a list",
                "--- a title of hyphens",
                "--- An abstract that begins with three hyphens. " + GOOD,
                "字の論文",
                "- An abstract that begins like a list. " + OTHER,
                "Index",
                "> An abstract that begins like a quotation. " + OTHER);
        TinySite site = TinySite.in(folder.resolve("site"), "-- no content/papers/any.md --\n");
        for (var file : TinySite.tree(content()).entrySet()) {
            site = site.with("content/" + file.getKey(), file.getValue());
        }
        TinySite.Built built = site.build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.outcome().counts().papers()).isEqualTo(4);
        assertThat(built.file("days/2026-11-23.html"))
                .contains("'Quotes' &quot;and&quot; C#: a: b - [c] d &amp; *e* %f @g");
    }
}
