package hectograph.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of the spellings of a name is shown: the one most papers have, where spellings that differ in accents alone count as
 * one. Of those it is the one with the most accents: who leaves them out had no key for them, and who writes them knows.
 */
final class Spellings {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts a spelling. */
    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** The spelling to show; at least one was counted. */
    String shown() {
        if (counts.size() == 1) {
            return counts.keySet().iterator().next();
        }
        Map<String, Integer> together = new HashMap<>();
        counts.forEach((name, count) -> together.merge(plain(name), count, Integer::sum));
        Comparator<String> better = Comparator.<String>comparingInt(name -> together.getOrDefault(plain(name), 0))
                .reversed()
                .thenComparing(Spellings::plain)
                .thenComparing(Comparator.comparingInt(Spellings::accents).reversed())
                .thenComparing(Comparator.comparingInt((String name) -> counts.getOrDefault(name, 0))
                        .reversed())
                .thenComparing(Comparator.naturalOrder());
        return counts.keySet().stream().min(better).orElseThrow();
    }

    /** A name without accents; what else it is made of stays. */
    private static String plain(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(Character.isLetter(c) ? Slug.fold(Character.toString(c)) : Character.toString(c));
            }
        });
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static int accents(String name) {
        return (int) Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c >= 128)
                .count();
    }
}
