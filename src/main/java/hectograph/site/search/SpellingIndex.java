package hectograph.site.search;

import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that papers use, for queries that are misspelt by one letter. Each stands in two files, one that follows
 * from its first two letters and one from its last two: a slip in one half of a word leaves the other half whole, so
 * two files are enough to look for what was meant. The second is asked for when the first knows nothing near.
 */
final class SpellingIndex {

    private static final int SHORTEST = 4;

    private final int files;
    private final int leastPapers;
    private final List<List<String>> wordsOf = new ArrayList<>();

    /**
     * A vocabulary.
     *
     * @param papers how many papers there are: the more, the more files, and the more often a word must be used
     */
    SpellingIndex(int papers) {
        this.files = papers < 500 ? 8 : papers < 5_000 ? 160 : papers < 50_000 ? 128 : 256;
        this.leastPapers = 1 + papers / 5_000;
        for (int i = 0; i < files; i++) {
            wordsOf.add(new ArrayList<>());
        }
    }

    /** Adds a word that was not added yet if it is used enough and can be misspelt. */
    void add(String word, int papers) {
        int length = word.length();
        if (papers >= leastPapers && length >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
            int first = file(word.charAt(0), word.charAt(1));
            int second = file(word.charAt(length - 2), word.charAt(length - 1));
            wordsOf.get(first).add(word);
            if (second != first) {
                wordsOf.get(second).add(word);
            }
        }
    }

    private int file(char one, char two) {
        return (one * 31 + two) % files;
    }

    int files() {
        return files;
    }

    /** The words of each file in order; the first file is 0. */
    List<List<String>> words(Parallel parallel) {
        return parallel.map(wordsOf, words -> words.stream().sorted().toList());
    }
}
