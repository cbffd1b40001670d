package hectograph.site.search;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words that papers use, for queries that are misspelt by one letter. Each stands in two files, one that follows
 * from its first two letters and one from its last two: a slip in one half of a word leaves the other half whole, so
 * two files are enough to look for what was meant. The second is asked for when the first knows nothing near.
 */
final class SpellingIndex {

    private static final int SHORTEST = 4;

    private final int files;
    private final int leastPapers;
    private final TreeMap<Integer, SortedSet<String>> wordsOf = new TreeMap<>();

    /**
     * A vocabulary.
     *
     * @param papers how many papers there are: the more, the more files, and the more often a word must be used
     */
    SpellingIndex(int papers) {
        this.files = papers < 500 ? 8 : papers < 5_000 ? 160 : papers < 50_000 ? 128 : 256;
        this.leastPapers = 1 + papers / 5_000;
        for (int i = 0; i < files; i++) {
            wordsOf.put(i, new TreeSet<>());
        }
    }

    /** Adds a word if it is used enough and can be misspelt. */
    void add(String word, int papers) {
        int length = word.length();
        if (papers >= leastPapers && length >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
            file(word.charAt(0), word.charAt(1)).add(word);
            file(word.charAt(length - 2), word.charAt(length - 1)).add(word);
        }
    }

    private SortedSet<String> file(char one, char two) {
        return wordsOf.computeIfAbsent((one * 31 + two) % files, key -> new TreeSet<>());
    }

    int files() {
        return files;
    }

    /** The words of each file, by its number. */
    Map<Integer, SortedSet<String>> words() {
        return wordsOf;
    }
}
