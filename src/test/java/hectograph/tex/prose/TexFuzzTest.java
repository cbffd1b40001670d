package hectograph.tex.prose;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hectograph.tex.math.MathmlCheck;
import java.nio.charset.StandardCharsets;

/**
 * Whatever the bytes, the laws of {@link MathmlCheck} hold. As a normal test it runs the corpus in the resources;
 * {@code JAZZER_FUZZ=1 mvn test -Djazzer.hooks=true -Dtest=TexFuzzTest} looks for new inputs, and one that breaks a law belongs
 * into the corpus.
 */
class TexFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void lawsHoldForAnyInput(byte[] bytes) {
        String source = new String(bytes, StandardCharsets.UTF_8);
        MathmlCheck.check(source);
        MathmlCheck.checkText(source);
    }
}
