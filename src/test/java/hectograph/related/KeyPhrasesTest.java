package hectograph.related;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which phrases could be topics. */
final class KeyPhrasesTest {

    private static final Parallel ALONE = new Parallel() {
        @Override
        public <T, R> List<R> map(List<T> items, Function<T, R> work) {
            return items.stream().map(work).toList();
        }
    };

    private final List<Paper> papers = new ArrayList<>();

    private void papers(int count, String title, String summary) {
        for (int i = 0; i < count; i++) {
            papers.add(Papers.saying("p" + papers.size(), "2026-01-01", title, summary));
        }
    }

    private List<String> names() {
        papers(20, "Boiling eggs", "Eggs boil.");
        return KeyPhrases.of(papers, new Wordings(), 24, ALONE).stream()
                .map(KeyPhrases.KeyPhrase::name)
                .toList();
    }

    @Test
    void aPhraseOfSeveralPapersIsFoundWhole() {
        papers(2, "On graph neural networks", "Graph neural networks.");
        papers(2, "Graphs", "We train a graph neural network.");
        assertThat(names()).containsExactly("graph neural networks");
    }

    @Test
    void wordsMayBeJoinedByOf() {
        papers(4, "A mixture of experts", "Mixtures of experts.");
        assertThat(names()).contains("mixture of experts");
    }

    @Test
    void whatTooFewOrMostPapersSayDividesNothing() {
        papers(2, "Sparse retrieval", "Sparse retrieval.");
        assertThat(names()).isEmpty();
    }

    @Test
    void phraseThatNeverEndsIsNoName() {
        papers(2, "Masked language", "Masked language modeling.");
        papers(6, "Words", "Masked language objectives. Masked language corpora. Masked language tokens.");
        assertThat(names()).doesNotContain("masked language");
    }

    @Test
    void phrasesOfTheSamePapersAreNamedOnce() {
        papers(4, "Point clouds by laser scanners", "Laser scanners give point clouds.");
        assertThat(names()).hasSize(1);
    }

    @Test
    void abbreviationFindsPapersThatSayNothingElse() {
        papers(3, "Low-rank adaptation", "We use low-rank adaptation (LoRA).");
        papers(2, "Cheap adapters", "LoRA is cheap. Lora the parrot is not.");
        papers(20, "Boiling eggs", "Eggs boil.");
        assertThat(KeyPhrases.of(papers, new Wordings(), 24, ALONE))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.name()).isEqualTo("low-rank adaptation");
                    assertThat(phrase.abbreviation()).isEqualTo("LoRA");
                    assertThat(phrase.said())
                            .containsEntry(0, "low-rank adaptation")
                            .containsEntry(4, "LoRA")
                            .hasSize(5);
                });
    }

    @Test
    void theWordOfTitlesIsFoundAlone() {
        papers(2, "Malaria in children", "Of malaria.");
        papers(2, "Against malaria", "It spreads.");
        assertThat(names()).containsExactly("malaria");
    }

    @Test
    void whatIsDoneNamesNothing() {
        papers(4, "A", "It helps to transfer knowledge.");
        assertThat(names()).isEmpty();
    }

    @Test
    void wordsThatOnlyShareStemsNameNothing() {
        papers(2, "Training", "Distilling teacher. Distilled teachers. Distil a teacher.");
        papers(2, "Training", "Distills teachers. Distill teacher. Distillation teaching.");
        assertThat(names()).doesNotContain("distilling teacher", "distilled teacher");
    }

    @Test
    void whatIsMeasuredComesAfterWhatThereIs() {
        papers(4, "A", "Of oven cost.");
        papers(4, "A", "Of wheat fields.");
        assertThat(names()).containsExactly("wheat fields", "oven cost");
    }

    @Test
    void wordsOfEveryAbstractNameNothing() {
        papers(5, "A", "We propose a novel approach. Extensive experiments show significant improvements.");
        assertThat(names()).isEmpty();
    }
}
