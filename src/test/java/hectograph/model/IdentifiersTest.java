package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of arXiv identifiers, DOIs and ORCIDs. */
final class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "1511.06422,         1511.06422",
        "1511.06422v2,       1511.06422",
        "2501.00001v10,      2501.00001",
        "0704.0001,          0704.0001",
        "math/0211159,       math/0211159",
        "math/0211159v1,     math/0211159",
        "math.GT/0309136,    math.GT/0309136",
        "cond-mat/9609089v3, cond-mat/9609089",
    })
    void arxivIdentifierLosesItsVersion(String text, String id) {
        assertThat(ArxivId.parse(text).map(ArxivId::text)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v",
                "v1",
                "1511",
                "1511.064",
                "1511.064222",
                "15110.6422",
                "1511-06422",
                "1511.0642x",
                "1511.06422v",
                "arXiv:1511.06422",
                "https://arxiv.org/abs/1511.06422",
                "/0211159",
                "math/021115",
                "math/02111590",
                "math/../9609",
                "m4th/0211159",
                "1511.06422 ",
                "１５１１.06422"
            })
    void anythingElseIsNoArxivIdentifier(String text) {
        assertThat(ArxivId.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/182,                       10.1000/182",
        "10.48550/arXiv.1511.06422,         10.48550/arxiv.1511.06422",
        "10.1038/S41586-020-2649-2,         10.1038/s41586-020-2649-2",
        "10.1000.10/123456,                 10.1000.10/123456",
        "10.1002/(SICI)1097-0258(19980815), 10.1002/(sici)1097-0258(19980815)",
        "10.1000/a/b,                       10.1000/a/b",
    })
    void doiIsInLowerCase(String text, String doi) {
        assertThat(Doi.parse(text).map(Doi::text)).contains(doi);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.",
                "10./182",
                "10.1000",
                "10.1000/",
                "11.1000/182",
                "doi:10.1000/182",
                "https://doi.org/10.1000/182",
                "10.1000/a b",
                "10.1000/\"onclick=",
                "10.1000/<script>",
                "10.x000/182",
                "10.1000/é"
            })
    void anythingElseIsNoDoi(String text) {
        assertThat(Doi.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void orcidWithItsCheckDigitIsOne(String text) {
        assertThat(Orcid.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-0002-1825-0098",
                "0000-0002-1825-009",
                "0000000218250097",
                "0000-0002-1825-00977",
                "0000 0002 1825 0097",
                "0000-0002-1694-233x",
                "https://orcid.org/0000-0002-1825-0097",
                "0000-0002-1852-0097",
                "X000-0002-1825-0097"
            })
    void anythingElseIsNoOrcid(String text) {
        assertThat(Orcid.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org/abs/1511.06422v7",
                "http://export.arxiv.org/pdf/1511.06422.pdf",
                "arXiv:1511.06422 [cs.LG]",
                "arXiv preprint arXiv:1511.06422",
                "1511.06422"
            })
    void arxivIdentifierIsFoundInWhatPeopleWriteAroundIt(String text) {
        assertThat(ArxivId.find(text).cited()).isEqualTo("arXiv:1511.06422");
        assertThat(ArxivId.find("see " + text)).isEqualTo(ArxivId.NONE);
    }

    @Test
    void arxivsOwnDoiIsItsIdentifier() {
        assertThat(ArxivId.of(Doi.find("https://doi.org/10.48550/arXiv.1511.06422")))
                .isEqualTo(new ArxivId("1511.06422"));
        assertThat(ArxivId.of(new Doi("10.1000/182"))).isEqualTo(ArxivId.NONE);
    }

    @Test
    void orcidIsFoundInItsAddress() {
        assertThat(Orcid.find("http://orcid.org/0000-0002-1694-233x").address())
                .isEqualTo("https://orcid.org/0000-0002-1694-233X");
    }

    @Test
    void addressesEndWhereTheIdentifierEnds() {
        assertThat(Doi.find("10.1000/a#b?c%d").address()).isEqualTo("https://doi.org/10.1000/a%23b%3Fc%25d");
        assertThat(Doi.NONE.address() + ArxivId.NONE.address() + ArxivId.NONE.pdfAddress() + Orcid.NONE.address())
                .isEmpty();
    }

    @Test
    void onlyIdentifiersOfSinceDecember2023HaveAPageOfTheText() {
        assertThat(new ArxivId("2312.00001").htmlAddress()).isEqualTo("https://arxiv.org/html/2312.00001");
        assertThat(new ArxivId("2311.00001").htmlAddress()).isEmpty();
        assertThat(new ArxivId("math.GT/0309136").htmlAddress()).isEmpty();
        assertThat(new ArxivId("math.GT/0309136").hasMonth()).isFalse();
    }

    @Test
    void whatIsNoneCannotBeMade() {
        assertThatThrownBy(() -> new ArxivId("1511.06422v2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Doi("10.1000/ABC")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Orcid("0000-0002-1825-0098")).isInstanceOf(IllegalArgumentException.class);
    }
}
