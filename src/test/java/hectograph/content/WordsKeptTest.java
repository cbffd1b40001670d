package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.content.source.Source;
import hectograph.model.Papers;
import hectograph.problem.Origin;
import hectograph.related.Wording;
import hectograph.text.Tokens;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cache of papers remembers of words, from one build to the next. */
final class WordsKeptTest {

    private static final ContentFiles.File FILE =
            new ContentFiles.File("papers/a.md", Path.of("papers"), new ContentFiles.Facts(1, 2, 3, 4));
    private static final Source SOURCE = new Source("papers/a.md", "text");

    @TempDir
    private Path folder;

    private PaperCache cache() {
        return new PaperCache(Optional.of(folder.resolve("a.cache")), "this one", LocalDate.of(2026, 1, 1), true, true);
    }

    private static ReadPaper paper(PaperCache cache, String title) {
        Origin none = Origin.of("papers/a.md");
        return new ReadPaper(
                Papers.paper("a", "2026", "2026-01-01"),
                none,
                none,
                none,
                List.of(),
                List.of(),
                new Wording(Tokens.of(title, cache.numbers()), Tokens.NONE));
    }

    private void build(String title, int words) {
        try (PaperCache cache = cache()) {
            cache.open(List.of());
            for (int i = 0; i < words; i++) {
                cache.numbers().number(title + i);
            }
            cache.keep(FILE, SOURCE, paper(cache, title), List.of());
            cache.publish();
        }
    }

    @Test
    void numbersMeanTheSameInTheNextBuild() {
        build("Grounded attention", 3);
        try (PaperCache cache = cache()) {
            cache.open(List.of());
            assertThat(cache.numbers().words()).contains("grounded", "attention", "Grounded attention0");
            assertThat(cache.find(FILE, SOURCE).orElseThrow().value().wording().title())
                    .isEqualTo(Tokens.of("Grounded attention", cache.numbers()));
        }
    }

    @Test
    void wordsOfPapersThatAreGoneArePassedOverInTheEnd() {
        build("a", 10);
        build("b", 100_000);
        try (PaperCache cache = cache()) {
            cache.open(List.of());
            assertThat(cache.numbers().size()).isGreaterThan(100_000);
            assertThat(cache.find(FILE, SOURCE)).isPresent();
        }
        build("c", 100);
        try (PaperCache cache = cache()) {
            cache.open(List.of());
            assertThat(cache.numbers().size()).isZero();
            assertThat(cache.find(FILE, SOURCE)).isEmpty();
        }
    }
}
