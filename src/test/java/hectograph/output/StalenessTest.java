package hectograph.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StalenessTest {

    private static final Optional<Manifest.Entry> LAST = Optional.of(new Manifest.Entry("view", "key", 12, "bytes"));

    @ParameterizedTest
    @CsvSource({
        "view,  true,  12, false, unchanged",
        "other, true,  12, false, content changed",
        "view,  false, 12, false, templates changed",
        "view,  true,  11, false, file was changed by others",
        "view,  true,  -1, false, file is missing",
        "view,  true,  12, true,  --full",
        "other, false, -1, true,  content changed"
    })
    void aFileStaysWhereNothingSaysThatItWouldDiffer(
            String view, boolean sameLook, long size, boolean full, String reason) {
        Staleness.Decision decision = Staleness.decide(view, LAST, sameLook, size, full);
        assertThat(decision).isEqualTo(new Staleness.Decision(!reason.equals("unchanged"), reason));
    }

    @Test
    void whatNobodyKnowsIsRendered() {
        assertThat(Staleness.decide("view", Optional.empty(), true, 12, false))
                .isEqualTo(new Staleness.Decision(true, "new"));
        assertThat(Staleness.decide("", Optional.of(Manifest.Entry.PENDING), true, -1, false))
                .isEqualTo(new Staleness.Decision(true, "last build was broken off"));
    }

    @ParameterizedTest
    @CsvSource({"key, true", "other, false", "'', false"})
    void aKeyIsKnownWhenItIsThatOfTheLastBuild(String key, boolean known) {
        assertThat(Staleness.isKnown(key, LAST)).isEqualTo(known);
        assertThat(Staleness.isKnown(key, Optional.empty())).isFalse();
    }

    @Test
    void noKeyIsKnownOfAFileThatNobodyTrusts() {
        assertThat(Staleness.isKnown("", Optional.of(Manifest.Entry.PENDING))).isFalse();
        assertThat(Staleness.isKnown("key", Optional.of(LAST.get().kept()))).isFalse();
    }
}
