package hectograph.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestTest {

    private static final Manifest MANIFEST = new Manifest(
            new TreeMap<>(Map.of("", "generator", "paper.ftlh", "look")),
            new TreeMap<>(
                    Map.of("a.html", new Manifest.Entry("view", "key", 12, "bytes"), "b", Manifest.Entry.PENDING)));

    private static String text(Manifest manifest) throws IOException {
        StringBuilder text = new StringBuilder();
        manifest.write(text);
        return text.toString();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        assertThat(Manifest.parse(text(MANIFEST))).contains(MANIFEST);
        assertThat(Manifest.parse(text(Manifest.EMPTY))).contains(Manifest.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hectograph manifest 1\nlook\nview\tdigest of its bytes\t12\ta.html\n\t\t-1\tb\n",
                "hectograph manifest 2\nlook\nview\t12\ta.html\n\t-1\tb\n",
                "hectograph manifest 3\nlook\nview\tdigest\t12\ta.html\n\t\t-1\tb\n",
                "hectograph manifest 4\nlook\nview\tkey\tbytes\t12\ta.html\n\t\t\t-1\tb\n"
            })
    void filesOfFormerManifestsAreOursAndStale(String old) {
        Manifest read = Manifest.parse(old).orElseThrow();

        assertThat(read.look()).isEmpty();
        assertThat(read.entries()).containsOnlyKeys("a.html", "b");
        assertThat(read.entry("a.html")).contains(new Manifest.Entry("view", "", 12, "").kept());
        assertThat(read.entry("b")).contains(Manifest.Entry.PENDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hectograph manifest 5",
                "hectograph manifest 5\nlook",
                "hectograph manifest 5\nlook\nview\t12\ta.html\n",
                "hectograph manifest 5\nlook\nview\tkey\t12\ta.html\n",
                "hectograph manifest 9\nlook\n",
                "hectograph manifest 2\nlook\nview\ta.html\n",
                "hectograph manifest 1\nlook\nview\tx\ta.html\n",
                "hectograph manifest 5\nlook\nview\tkey\tbytes\t12\ta.h"
            })
    void whatIsCutOffOrOfAnotherKindIsNone(String text) {
        assertThat(Manifest.parse(text)).isEmpty();
    }
}
