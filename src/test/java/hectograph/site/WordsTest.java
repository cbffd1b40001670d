package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a site in the place of those of the look. */
final class WordsTest {

    @TempDir
    Path folder;

    @Test
    void wordsOfTheSiteStandOnItsPages() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/site.yaml --
                title: T
                url: https://t.example/
                words:
                  Venue: Erschienen in
                  Serch papers: Suche
                  Category: [a]
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                venue: Acts
                ---
                Text.
                """).build();
        assertThat(built.problems())
                .containsExactly(
                        "content/site.yaml:5:3: warning: the look does not say \"Serch papers\" (did you mean \"Search papers\"?)",
                        "content/site.yaml:6:13: error: a list where words for \"Category\" belong (write the words of the look: your words)");
    }

    @Test
    void theyAreText() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/site.yaml --
                title: T
                url: https://t.example/
                words: {Venue: "In <b>", Related papers: Ähnliches}
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                venue: Acts
                ---
                Text.
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html"))
                .contains("<dt>In &lt;b&gt;</dt>")
                .doesNotContain("Venue");
    }

    @Test
    void keysAndFormsReachWhatJavaSays() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/site.yaml --
                title: T
                url: https://t.example/
                words:
                  nav.papers: All studies
                  unit.papers: {one: study, other: studies}
                  Topics: Fields
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                topics: [x]
                ---
                Text.
                -- content/topics/x.md --
                ---
                title: X
                ---
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-20
                ---
                Text.
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/index.html")).contains("<h1>All studies</h1>", "<b>2</b> studies</p>");
        assertThat(built.file("papers/a.html")).contains("<dt>Fields</dt>");
        assertThat(built.file("topics/index.html")).contains("<h1>Fields</h1>");
    }
}
