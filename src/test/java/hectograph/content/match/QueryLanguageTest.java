package hectograph.content.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query finds, case by case: query, text, whether it claims it. */
final class QueryLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            # words count by their English stem
            pruning                       | We prune and train again.                 | true
            network                       | Networks of networks                      | true
            network                       | A net at work in a netting                | false
            RETRIEVAL                     | dense retrieval                           | true
            resume                        | a résumé of results                       | true
            naïve                         | NAIVE Bayes                               | true
            strasse                       | Straße                                    | true
            file                          | ﬁles with a ligature                      | true
            author                        | the author's view                         | true
            # several words mean all of them, anywhere
            weight decay                  | decay of the weight                       | true
            weight decay                  | weight only                               | false
            # phrases are in a row and in one sentence
            "weight decay"                | strong weight decay helps                 | true
            "weight decay"                | weight and decay                          | false
            "language model"              | We study language. Models differ.         | false
            "language model"              | vision-language models                    | true
            "mixture of experts"          | Mixtures-of-Experts                       | true
            "wav2vec 2.0"                 | with wav2vec 2.0 inside                   | true
            2.0                           | wav2vec 2.0.                              | true
            # prefixes go by spelling, not by stem
            initiali*                     | initialisation                            | true
            initiali*                     | initialized                               | true
            initiali*                     | initial and initially                     | false
            "weight initiali*"            | Weights initialize                        | true
            "predict* parameters"         | predicted parameters                      | true
            3d*                           | A 3D scene                                | true
            # hyphens
            pre-training                  | pretraining                               | true
            pre-training                  | pre-trained                               | true
            pre-training                  | pre training                              | true
            pretraining                   | pre-training                              | true
            pretraining                   | pre training                              | true
            "pre training"                | pre-training                              | true
            "pre training"                | pretraining                               | false
            pre-train*                    | Pre\u2011training                         | true
            "large-scale pretraining"     | large scale pre-training                  | true
            pretraining                   | before pre. Training                      | false
            text-to-image                 | text to image                             | true
            text-to-image                 | image to text                             | false
            auto-encod*                   | masked autoencoders                       | true
            # operators
            pruning OR distillation       | distilled                                 | true
            (pruning OR distill*) student | pruned                                    | false
            (pruning OR distill*) student | a student, pruned                         | true
            pruning NOT student           | a student, pruned                         | false
            pruning NOT student           | pruned                                    | true
            graph AND NOT (paper OR card) | graph card                                | false
            "and"                         | this and that                             | true
            """)
    void queryFindsWhatItSays(String query, String text, boolean claims) {
        String plain = text.replace("\\u2011", "\u2011");

        assertThat(TopicMatcher.fault(query)).isEmpty();
        TopicMatcher matcher = TopicMatcher.of(List.of(new TopicRule("topic", List.of(query))));

        assertThat(matcher.match("", plain)).isEqualTo(claims ? List.of("topic") : List.of());
        assertThat(matcher.match(plain, "")).isEqualTo(claims ? List.of("topic") : List.of());
    }
}
