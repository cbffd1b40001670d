package hectograph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known word somebody most likely meant. */
final class NearestTest {

    private static final List<String> KNOWN =
            List.of("title", "authors", "date", "added", "updated", "arxiv", "doi", "id", "topics", "links", "venue");

    @ParameterizedTest
    @CsvSource({
        "tilte, title", // two letters swapped
        "titl, title",
        "titles, title",
        "author, authors",
        "dtae, date",
        "topcs, topics",
        "arxive, arxiv",
        "udpated, updated",
        "link, links",
    })
    void slipIsUnderstood(String word, String meant) {
        assertThat(Nearest.remedy(word, KNOWN, "none")).isEqualTo("did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"abstract", "name", "pdf", "x", "tags", "journal"})
    void otherWordIsNotGuessed(String word) {
        assertThat(Nearest.remedy(word, KNOWN, "none")).isEqualTo("none");
    }

    @Test
    void firstOfEquallyNearWordsInTheAlphabetIsNamed() {
        assertThat(Nearest.remedy("bat", List.of("cat", "hat", "rat"), "")).isEqualTo("did you mean \"cat\"?");
        assertThat(Nearest.remedy("bat", List.of("rat", "hat", "cat"), "")).isEqualTo("did you mean \"cat\"?");
    }

    @Test
    void nothingKnownGivesTheFallback() {
        assertThat(Nearest.remedy("bat", List.of(), "write one")).isEqualTo("write one");
        assertThat(Nearest.remedy("", KNOWN, "write one")).isEqualTo("write one");
    }

    @Test
    void hugeWordIsNoTrouble() {
        assertThat(Nearest.remedy("x".repeat(1_000_000), KNOWN, "none")).isEqualTo("none");
    }
}
