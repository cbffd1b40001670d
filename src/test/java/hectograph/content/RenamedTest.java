package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was renamed is found by its former name, so that one edit is enough. */
final class RenamedTest {

    @TempDir
    Path folder;

    @Test
    void papersFollowTheirTopicAndListingsTheirPapers() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/topics/beta.md --
                ---
                title: Beta
                aliases: [alpha]
                ---
                -- content/papers/a.md --
                ---
                title: A paper that was renamed
                added: 2026-11-20
                topics: [alpha]
                aliases: [old-a]
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: Another
                added: 2026-11-20
                topics: [beta]
                ---
                Text.
                -- content/listings/2026-11-20.yaml --
                papers:
                  - old-a
                  - b
                  - a
                """).build();
        assertThat(built.problems())
                .containsExactly(
                        "content/papers/a.md:4:10: warning: topic \"alpha\" is called \"beta\" now (write beta here)");
        assertThat(built.file("topics/beta/index.html")).contains("A paper that was renamed", "Another");
        String day = built.file("days/2026-11-20.html");
        assertThat(day.indexOf("A paper that was renamed")).isBetween(1, day.indexOf(">Another<"));
        assertThat(day.split("papers/a.html", -1)).hasSizeLessThan(4);
    }
}
