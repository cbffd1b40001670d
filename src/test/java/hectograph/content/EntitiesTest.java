package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntitiesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            AT&amp;T             | AT&T
            &lt;b&gt; &quot;a&quot; | <b> "a"
            &amp;lt;             | &lt;
            &#39;&#x2019;&#X41;  | '’A
            &#128394;            | 🖊
            a&ndash;b &eacute;&rsquo;&hellip; | a–b é’…
            &CounterClockwiseContourIntegral;&NotEqualTilde; | ∳≂̸
            &nosuchname; &ndash  | &nosuchname; &ndash
            &amp                 | &amp
            R&D; and Q&A         | R&D; and Q&A
            &&amp;&              | &&&
            &#7;&#xD83D;&#-3;&#; | &#7;&#xD83D;&#-3;&#;
            &#99999999;          | &#99999999;
            &#x7FFFFF;           | &#x7FFFFF;
            """)
    void referencesAreResolvedOnce(String text, String meant) {
        assertThat(Entities.resolved(text)).isEqualTo(meant);
    }
}
