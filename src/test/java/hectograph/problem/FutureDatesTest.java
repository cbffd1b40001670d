package hectograph.problem;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of dates that are to come: a paper may have one, a feed can't. */
final class FutureDatesTest {

    @TempDir
    Path folder;

    @Test
    @Tag("rule-19")
    void futureDateIsAWarningWhereNoFeedTellsIt() {
        ExpectedProblems.in(folder, """
                -- content/papers/a.md --
                ---
                title: A
                date: 2027
                      ^ warning: "date" lies in the future: 2027 (check the year)
                added: 2026-11-24
                       ^ error: "added" lies in the future: 2026-11-24, which no feed can tell yet (write 2026-11-23 or an earlier day)
                ---
                Text.
                -- content/papers/b.md --
                ---
                title: B
                date: 2027
                      ^ error: "date" lies in the future: 2027, and no "added" says when feeds announce it (write added: 2026-11-23, or draft: true until it comes)
                ---
                Text.
                -- content/papers/draft.md --
                ---
                title: Draft
                added: 2026-11-24
                       ^ warning: "added" lies in the future: 2026-11-24 (check the year)
                draft: true
                ---
                Text.
                -- content/papers/today.md --
                ---
                title: Today
                date: 2026-11
                added: 2026-11-23
                ---
                Text.
                """);
    }
}
