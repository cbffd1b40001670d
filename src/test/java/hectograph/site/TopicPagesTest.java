package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of topics and the home page say of papers together. */
final class TopicPagesTest {

    @TempDir
    Path folder;

    private TinySite site;

    private static String paper(String slug, String date, String added, String topics) {
        return "-- content/papers/%s.md --\n---\ntitle: %s\ndate: %s\nadded: %s\ntopics: [%s]\n---\nText.\n"
                .formatted(slug, slug, date, added, topics);
    }

    @BeforeEach
    void writeSite() {
        String topics = IntStream.of('a', 'b', 'c', 'd')
                .mapToObj(name -> "-- content/topics/%c.md --\n---\ntitle: Topic %C\n%s---\n"
                        .formatted(name, name, name == 'd' ? "parent: a\n" : ""))
                .collect(Collectors.joining());
        site = TinySite.in(
                folder,
                topics
                        + paper("one", "2023-01", "2026-10-01", "a, b, c")
                        + paper("two", "2025-02", "2026-10-20", "a, b, d")
                        + paper("three", "2025-03", "2026-11-20", "a, d"));
    }

    @Test
    void topicNamesThoseItOftenStandsWithButNotItsOwnParts() {
        TinySite.Built built = site.build();
        assertThat(built.file("topics/a/index.html"))
                .contains("<dt>Often with</dt>", ">Topic B (2)</a>")
                .doesNotContain("Topic C (", "Topic D (");
        assertThat(built.file("topics/c/index.html")).doesNotContain("Often with");
    }

    @Test
    void picturesHaveTheirNumbersInWords() {
        TinySite.Built built = site.build();
        assertThat(built.file("topics/a/index.html")).contains("aria-label=\"Papers a year: 1 in 2023, 2 in 2025.\"");
        assertThat(built.file("topics/d/index.html"))
                .contains("aria-label=\"Papers a month: 1 in February 2025, 1 in March 2025.\"");
        assertThat(built.file("topics/c/index.html")).doesNotContain("<figure");
        assertThat(built.file("topics/index.html"))
                .contains("from 2023 to 2025.", "aria-label=\"Papers a year: 1 in 2023, 1 in 2025.\"");
        assertThat(built.file("index.html"))
                .contains("The last weeks", "1 in the week of 28 September 2026", "1 in the week of 16 November 2026.");
    }

    @Test
    void paperChangesThePicturesOfItsOwnTopicsAlone() {
        TinySite.Built before = site.build();
        TinySite.Built after =
                site.with(paper("four", "2026-01", "2026-11-20", "b, c")).build();
        assertThat(after.file("topics/d/index.html")).isEqualTo(before.file("topics/d/index.html"));
        assertThat(after.file("topics/b/index.html")).contains("1 in 2026.");
    }
}
