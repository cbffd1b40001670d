package hectograph.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What differs between two texts, in the form that {@code patch} reads. */
final class TextDifference {

    /** Lines around a change. */
    private static final int CONTEXT = 3;

    private TextDifference() {}

    /**
     * The difference, line by line; empty when there is none.
     *
     * @param before what the first is called
     * @param after what the second is called
     */
    static List<String> of(String before, byte[] first, String after, byte[] second) {
        List<String> old = lines(first);
        return UnifiedDiffUtils.generateUnifiedDiff(before, after, old, DiffUtils.diff(old, lines(second)), CONTEXT);
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }
}
