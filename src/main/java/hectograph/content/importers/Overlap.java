package hectograph.content.importers;

import hectograph.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of their words two texts share: twice the common words, each as often as both have it, by all words of both. */
final class Overlap {

    private Overlap() {}

    /** From 0 for nothing to 1 for all; 0 when one of the texts is empty. Markup and formulas do not count. */
    static double of(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Map<String, Integer> left = new HashMap<>();
        first.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : second) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (first.size() + second.size());
    }

    private static List<String> words(String text) {
        Words words = new Words(text.replaceAll("\\$[^$]{0,500}\\$", " "));
        List<String> all = new ArrayList<>();
        while (words.next()) {
            all.add(words.word());
        }
        return all;
    }

    /** Such as {@code 97 %}; never rounded up to all. */
    static String percent(double share) {
        return (int) (share * 100) + " %";
    }
}
