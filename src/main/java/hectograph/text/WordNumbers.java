package hectograph.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the words of a collection from 0. A word keeps its number, and those that are new get the next ones; which gets
 * which depends on what thread came first, so nothing that is published may follow from a number. Safe for use by several
 * threads.
 */
public final class WordNumbers {

    private static final int FIRST = 1 << 12;

    private volatile String[] words;
    private volatile int size;

    /** Made when a number is first asked for: a build in which no text was changed wants words of numbers alone. */
    private volatile Optional<Map<String, Integer>> numbers = Optional.empty();

    /** Numbers for no words yet. */
    public WordNumbers() {
        this(List.of());
    }

    /**
     * Numbers that were given before.
     *
     * @param words the words in the order of their numbers
     */
    public WordNumbers(List<String> words) {
        this.words = words.toArray(new String[Math.max(FIRST, words.size())]);
        this.size = words.size();
    }

    /** The number of a word. */
    public int number(String word) {
        Integer known = numbers.orElseGet(this::given).get(word);
        return known != null ? known : add(word);
    }

    private synchronized Map<String, Integer> given() {
        if (numbers.isEmpty()) {
            Map<String, Integer> given = new ConcurrentHashMap<>(2 * Math.max(FIRST, size));
            for (int i = 0; i < size; i++) {
                given.put(words[i], i);
            }
            numbers = Optional.of(given);
        }
        return numbers.get();
    }

    private synchronized int add(String word) {
        Map<String, Integer> given = given();
        Integer known = given.get(word);
        if (known != null) {
            return known;
        }
        int number = size;
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * number);
        }
        words[number] = word; // before its number is known to anybody
        size = number + 1;
        given.put(word, number);
        return number;
    }

    /** Gives back the memory that numbers are looked up with; who asks for one makes it anew. */
    public synchronized void rest() {
        numbers = Optional.empty();
    }

    /** The word of a number that was given. */
    public String word(int number) {
        return words[number];
    }

    /** How many words have numbers. */
    public int size() {
        return size;
    }

    /** The words in the order of their numbers. */
    public synchronized List<String> words() {
        return List.of(Arrays.copyOf(words, size));
    }
}
