package hectograph.content.match;

import hectograph.text.EnglishStem;
import hectograph.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The terms that any query uses, numbered, and what each word of a text means to them. A word answers to its stem and
 * to every prefix it begins with; two neighbours answer together to a term that is written as one ("pre-training").
 */
final class Vocabulary {
    /** A bound on memory, not on meaning: English abstracts have fewer distinct words, junk may have more. */
    private static final int CACHED_WORDS = 1 << 17;

    private static final int SHORTEST_FIRST_PART = 2;

    private final Map<String, Integer> stems;
    private final Map<String, Integer> prefixes;
    private final Set<String> firstParts;
    private final Map<String, Meaning> meanings = new ConcurrentHashMap<>();

    /** The terms a word answers to, and whether a term could begin with it and go on in the next word. */
    private record Meaning(int[] terms, boolean firstPart) {
        /** Shared, since it is what nearly every word means. */
        static final Meaning NOTHING = new Meaning(new int[0], false);
    }

    private Vocabulary(Builder builder) {
        stems = Map.copyOf(builder.stems);
        prefixes = Map.copyOf(builder.prefixes);
        var parts = new HashSet<String>();
        for (Map<String, Integer> terms : List.of(stems, prefixes)) {
            for (String term : terms.keySet()) {
                for (int end = SHORTEST_FIRST_PART; end < term.length(); end++) {
                    parts.add(term.substring(0, end));
                }
            }
        }
        firstParts = Set.copyOf(parts);
    }

    /** Numbers the terms while queries are read. */
    static final class Builder implements QueryReader.Terms {
        private final Map<String, Integer> stems = new HashMap<>();
        private final Map<String, Integer> prefixes = new HashMap<>();

        @Override
        public int word(String folded) {
            return number(stems, EnglishStem.of(folded));
        }

        @Override
        public int prefix(String folded) {
            return number(prefixes, folded);
        }

        private int number(Map<String, Integer> terms, String term) {
            int next = stems.size() + prefixes.size();
            Integer known = terms.putIfAbsent(term, next);
            return known == null ? next : known;
        }

        Vocabulary build() {
            return new Vocabulary(this);
        }
    }

    boolean isEmpty() {
        return stems.isEmpty() && prefixes.isEmpty();
    }

    Hits noHits() {
        return new Hits(stems.size() + prefixes.size());
    }

    /** Adds the terms of the text to all sinks, its words from the given place on. Returns the place behind it. */
    int scan(String text, int from, Hits... sinks) {
        var words = new Words(text);
        int place = from;
        String firstPart = "";
        while (words.next()) {
            if (words.newSentence()) {
                place++;
                firstPart = "";
            }
            String word = words.word();
            Meaning meaning = meaning(word);
            add(meaning, place, place + 1, sinks);
            if (!firstPart.isEmpty()) {
                add(meaning(firstPart + word), place - 1, place + 1, sinks);
            }
            firstPart = meaning.firstPart() ? word : "";
            place++;
        }
        return place;
    }

    /** Gives back the memory of what words mean; who asks for one finds it out anew. */
    void rest() {
        meanings.clear();
    }

    private static void add(Meaning meaning, int start, int end, Hits... sinks) {
        for (int term : meaning.terms()) {
            for (Hits sink : sinks) {
                sink.add(term, start, end);
            }
        }
    }

    private Meaning meaning(String word) {
        Meaning known = meanings.get(word);
        if (known != null) {
            return known;
        }
        Meaning meaning = find(word);
        // size() of a concurrent map is an estimate, and good enough for a bound
        if (meanings.size() < CACHED_WORDS) {
            meanings.put(word, meaning);
        }
        return meaning;
    }

    private Meaning find(String word) {
        if (word.isEmpty()) {
            return Meaning.NOTHING;
        }
        var terms = new ArrayList<Integer>();
        Integer stem = stems.get(EnglishStem.of(word));
        if (stem != null) {
            terms.add(stem);
        }
        for (int end = 1; end <= word.length(); end++) {
            Integer prefix = prefixes.get(word.substring(0, end));
            if (prefix != null) {
                terms.add(prefix);
            }
        }
        boolean firstPart = firstParts.contains(word);
        return terms.isEmpty() && !firstPart
                ? Meaning.NOTHING
                : new Meaning(terms.stream().mapToInt(Integer::intValue).toArray(), firstPart);
    }
}
