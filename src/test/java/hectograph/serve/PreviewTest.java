package hectograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.site.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview makes at once of a small change, and what follows. */
final class PreviewTest {

    private static final String ADDRESS = "http://localhost:4000/";

    @TempDir
    Path folder;

    private Preview preview;
    private Edition first;

    @BeforeEach
    void start() throws IOException {
        Served.makeSite(folder);
        preview = new Preview(Served.settings(folder, 0), ADDRESS);
        first = preview.next(List.of());
        assertThat(first.report().problems()).isEmpty();
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private Edition saved(String name, String text) throws IOException {
        Served.write(folder, name, text);
        return preview.next(List.of(path(name)));
    }

    private Path path(String name) throws IOException {
        return folder.toRealPath().resolve(name);
    }

    private static String page(Edition edition, String path) {
        return new String(edition.render(edition.page(path).orElseThrow()).value(), StandardCharsets.UTF_8);
    }

    private static TreeMap<String, String> pages(Edition edition) {
        TreeMap<String, String> pages = new TreeMap<>();
        for (Page page : edition.pages().all().toList()) {
            pages.put(page.path().value(), page(edition, page.path().value()));
        }
        return pages;
    }

    private void isAsReadAnew(Edition edition) {
        try (Preview other = new Preview(Served.settings(folder, 0), ADDRESS)) {
            Edition anew = other.next(List.of());
            assertThat(edition.report()).isEqualTo(anew.report());
            assertThat(edition.drafts()).isEqualTo(anew.drafts());
            assertThat(pages(edition)).isEqualTo(pages(anew));
        }
    }

    private void isReadAsAWhole(Edition edition) {
        isAsReadAnew(preview.isSettled() ? edition : preview.settle().orElseThrow());
    }

    @Test
    void aNewLookOfTheSameContentNeedsNoPlan() throws IOException {
        Path layout = folder.resolve("templates/paper.ftlh");
        Edition other = saved(
                "templates/paper.ftlh",
                Files.readString(layout).replace("</@site.page>", "<hr class=\"new\"></@site.page>"));
        assertThat(page(other, "papers/a.html")).contains("<hr class=\"new\">");
        assertThat(other.page("papers/a.html").orElseThrow())
                .isSameAs(first.page("papers/a.html").orElseThrow());
        isReadAsAWhole(other);
        Edition style = saved("templates/assets/style.css", "a{color:red}\n");
        assertThat(page(style, "assets/style.css")).isEqualTo("a{color:red}\n");
        assertThat(style.page("index.html").orElseThrow())
                .isSameAs(first.page("index.html").orElseThrow());
        isReadAsAWhole(style);
        isReadAsAWhole(saved(
                "templates/words/en.yaml",
                Files.readString(Path.of("templates/words/en.yaml")).replace("Related papers", "Papers nearby")));
        isReadAsAWhole(saved("templates/assets/site.css", "a{color:blue}\n")); // every page links it
    }

    @Test
    void anAbstractIsShownAtOnceAndThenWhateverFollows() throws IOException {
        Edition soon =
                saved("content/papers/a.md", Served.paper("First paper", "").replace("Words", "Novel words"));
        assertThat(preview.isSettled()).isFalse();
        assertThat(page(soon, "papers/a.html")).contains("Novel words");
        assertThat(page(soon, "papers/a.md")).as("what waits").doesNotContain("Novel words");
        Edition more = saved("content/papers/b.md", Served.paper("Second paper", "aliases: [old-b]\n") + "More.\n");
        assertThat(page(more, "papers/a.html")).contains("Novel words");
        assertThat(page(more, "papers/b.html")).contains("More.");
        Edition all = preview.settle().orElseThrow();
        assertThat(page(all, "papers/a.md")).contains("Novel words");
        isReadAsAWhole(all);
    }

    @Test
    void aPapersPageShowsAllOfItAtOnce() throws IOException {
        Edition soon = saved(
                "content/papers/a.md",
                Served.paper("Another title", "date: 2024\nlinks:\n  code: https://code.example/\n")
                                .replace("Ada Rowe", "Bo Lind, Ada Rowe")
                        + "![Ink](ink.png)\n");
        String shown = page(soon, "papers/a.html");
        assertThat(shown).contains("Another title", "2024", "https://code.example/", "Bo Lind");
        Edition all = preview.settle().orElseThrow();
        assertThat(all.report().problems()).as("no such picture").hasSize(1);
        isReadAsAWhole(all);
    }

    @Test
    void aNewPaperIsListedBeforeAllAreComparedAgain() throws IOException {
        String words = "---\nA long tail of purple squid and its diluted ink.\n";
        saved("content/papers/d.md", Served.paper("Purple squid", "").replaceFirst("---\nWords.*\n$", words));
        preview.settle();
        Edition soon = saved(
                "content/papers/e.md", Served.paper("More purple squid", "").replaceFirst("---\nWords.*\n$", words));
        assertThat(preview.isSettled()).isFalse();
        assertThat(page(soon, "index.html")).contains("More purple squid");
        assertThat(page(soon, "papers/e.html"))
                .doesNotContain("class=\"near\"")
                .doesNotContain("d.html\">Purple squid");
        assertThat(pages(soon)).as("with the files of the search").containsKey("search/index.js");
        Edition all = preview.settle().orElseThrow();
        assertThat(page(all, "papers/e.html")).contains("d.html\">Purple squid");
        isReadAsAWhole(all);
    }

    @Test
    void anAbstractsProblemsAreKnownAtOnce() throws IOException {
        String text = Served.paper("First paper", "");
        assertThat(saved("content/papers/a.md", text.replace("x^2", "\\nothing"))
                        .report()
                        .problems())
                .hasSize(1);
        Edition broken = saved("content/papers/a.md", text.replace("title", "tilte"));
        assertThat(broken.report().hasErrors()).isTrue();
        Edition mended = saved("content/papers/a.md", text + "Mended.\n");
        assertThat(mended.report().problems()).isEmpty();
        assertThat(page(mended, "papers/a.html")).contains("Mended.");
        isReadAsAWhole(preview.settle().orElseThrow());
    }

    @Test
    @Tag("slow")
    void whateverShowsElsewhereIsReadWithEverything() throws IOException {
        isReadAsAWhole(saved("content/papers/a.md", Served.paper("Another title", "draft: true\n")));
        isReadAsAWhole(
                saved("content/papers/a.md", Served.paper("Another title", "").replace("11-20", "11-19")));
        isReadAsAWhole(saved("content/papers/d.md", Served.paper("A new one", "")));
        isReadAsAWhole(saved("content/topics/ink.md", "---\ntitle: Inks\n---\nOn ink.\n"));
        isReadAsAWhole(saved("content/site.yaml", Served.SITE + "words:\n  Abstract: Summary\n"));
        isReadAsAWhole(saved("static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        Files.delete(folder.resolve("content/papers/d.md"));
        isReadAsAWhole(preview.next(List.of(path("content/papers/d.md"))));
        Files.delete(folder.resolve("static/logo.svg"));
        isReadAsAWhole(preview.next(List.of(path("static/logo.svg"))));
    }

    @Test
    @Tag("slow")
    void anyChangesEndInWhatIsThere() throws IOException {
        Random random = new Random(7);
        String layout = Files.readString(folder.resolve("templates/paper.ftlh"));
        for (int i = 0; i < 40; i++) {
            String paper = "content/papers/" + "abcde".charAt(random.nextInt(5)) + ".md";
            String text = Served.paper("Paper " + random.nextInt(3), "") + "Said " + i + " times.\n";
            Edition edition = switch (random.nextInt(6)) {
                case 0 -> saved("templates/paper.ftlh", layout + "<!-- " + i + " -->");
                case 1 -> saved(paper, text.replace("topics: [ink]", "topics: [lead]"));
                case 2 -> {
                    Files.deleteIfExists(folder.resolve(paper));
                    yield preview.next(List.of(path(paper)));
                }
                default -> saved(paper, text);
            };
            if (!preview.isSettled() && random.nextInt(3) == 0) {
                edition = preview.settle().orElseThrow();
            }
            if (preview.isSettled() && i % 4 == 0) {
                isAsReadAnew(edition);
            }
        }
        isAsReadAnew(preview.next(List.of()));
    }

    @Test
    void aTabIsLoadedAgainWhenItsPageIsAnother() throws IOException {
        Edition soon =
                saved("content/papers/a.md", Served.paper("First paper", "").replace("Words", "Novel words"));
        assertThat(soon.isSame(first, "/papers/a.html")).isFalse();
        assertThat(soon.isSame(first, "/papers/b.html")).isTrue();
        assertThat(soon.isSame(first, "/nothing.html"))
                .as("which is still nothing")
                .isTrue();
        Edition other = saved("content/papers/d.md", Served.paper("A new one", ""));
        assertThat(other.isSame(soon, "/")).isFalse();
        assertThat(other.isSame(soon, "/papers/d.html")).as("which was nothing").isFalse();
        Edition broken = saved("content/papers/b.md", Served.paper("Second paper", "tpoics: []\n"));
        assertThat(broken.isSame(other, "/papers/a.html")).as("with mistakes").isFalse();
    }

    @Test
    void aPageThatCouldNotBePrintedIsLoadedAgain() throws IOException {
        Path layout = folder.resolve("templates/404.ftlh");
        Edition failing = saved("templates/404.ftlh", Files.readString(layout) + "${nothing}");
        Edition next = saved("content/papers/a.md", Served.paper("First paper", "") + "More.\n");
        assertThat(next.isSame(failing, "/404.html")).isFalse();
        assertThat(next.isSame(failing, "/papers/b.html")).isTrue();
    }

    @Test
    void whatIsOutOfDateTakesNobodysPlace() throws IOException {
        Edition second = preview.next(List.of());
        Current current = new Current(second);
        assertThat(current.replace(first, first)).isFalse();
        assertThat(current.state().edition()).isSameAs(second);
        assertThat(current.replace(second, first)).isTrue();
        assertThat(current.state().edition()).isSameAs(first);
    }

    @Test
    void aLookAtAFewFilesSeesWhatALookAtAllSees() throws IOException {
        List<Path> roots = List.of(folder.resolve("content"));
        Snapshot before = Snapshot.below(roots);
        Served.write(folder, "content/papers/a.md", "changed");
        Served.write(folder, "content/papers/n.md", "new");
        Served.write(folder, "content/papers/.n.md.swp", "an editor's");
        Files.delete(folder.resolve("content/papers/b.md"));
        List<Path> told = List.of(
                path("content/papers/a.md"),
                path("content/papers/n.md"),
                path("content/papers/.n.md.swp"),
                path("content/papers/b.md"));
        Snapshot few = before.with(Set.copyOf(told)).orElseThrow();
        assertThat(few.files()).isEqualTo(Snapshot.below(roots).files());
        assertThat(few.changedSince(before))
                .containsExactly(path("content/papers/a.md"), path("content/papers/b.md"), path("content/papers/n.md"));
        assertThat(few.with(Set.copyOf(told)).orElseThrow()).isSameAs(few);
        Files.createDirectories(folder.resolve("content/papers/deep"));
        assertThat(few.with(Set.of(path("content/papers/deep")))).isEmpty();
        assertThat(few.with(Set.of(path("content/papers")))).isEmpty();
    }
}
