package hectograph.site.search;

import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.Slug;
import hectograph.related.Wording;
import hectograph.related.Wordings;
import hectograph.text.WordSequence;
import hectograph.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Which words stand in which papers. Papers are read side by side and counted one after the other, some thousand at a
 * time, so that what is held while reading does not grow with the collection.
 */
final class TermIndex {

    private static final int WAVE = 2_048;

    private final Catalog catalog;
    private final Function<Paper, String> keys;
    private final Wordings wordings;
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    /** By the numbers of words; two threads may look for the same one, and find the same. */
    private final Word[] numbered;

    private final Map<String, Term> terms = new ConcurrentHashMap<>();

    private TermIndex(Catalog catalog, Wordings wordings, Function<Paper, String> keys) {
        this.catalog = catalog;
        this.wordings = wordings;
        this.keys = keys;
        this.numbered = new Word[wordings.numbers().size()];
    }

    /**
     * Indexes papers.
     *
     * @param papers in the order of their numbers
     * @param wordings their words
     * @param keys the citation key of each
     */
    static TermIndex of(
            Catalog catalog, List<Paper> papers, Wordings wordings, Function<Paper, String> keys, Parallel parallel) {
        TermIndex index = new TermIndex(catalog, wordings, keys);
        for (int from = 0; from < papers.size(); from += WAVE) {
            int number = from;
            List<Paper> wave = papers.subList(from, Math.min(from + WAVE, papers.size()));
            for (Map<Field, List<Word>> read : parallel.map(wave, index::read)) {
                index.count(number++, read);
            }
        }
        return index;
    }

    Collection<Term> terms() {
        return terms.values();
    }

    Collection<Word> words() {
        return words.values();
    }

    private Map<Field, List<Word>> read(Paper paper) {
        Map<Field, List<Word>> read = new EnumMap<>(Field.class);
        List<Word> about = new ArrayList<>();
        add(paper.venue(), about);
        add(paper.category(), about);
        if (paper.date().isKnown()) {
            about.add(word(Integer.toString(paper.date().year())));
        }
        List<Word> aliases = new ArrayList<>();
        for (Slug slug : paper.topics()) {
            catalog.topic(slug).ifPresent(topic -> {
                add(topic.title(), about);
                topic.also().forEach(name -> add(name, aliases));
            });
        }
        add(keys.apply(paper), aliases);
        Identifiers.of(paper).forEach(id -> aliases.add(word(id)));
        List<Word> authors = new ArrayList<>();
        paper.authors().stream().map(Author::name).forEach(name -> add(name, authors));
        List<Word> title = new ArrayList<>();
        List<Word> summary = new ArrayList<>(200);
        Wording wording = wordings.of(paper);
        add(wording.title().walk(wordings.numbers()), title);
        add(wording.summary().walk(wordings.numbers()), summary);
        read.put(Field.SUMMARY, summary);
        read.put(Field.ABOUT, about);
        read.put(Field.ALIAS, aliases);
        read.put(Field.TITLE, title);
        read.put(Field.AUTHOR, authors);
        return read;
    }

    private void add(String text, List<Word> sink) {
        add(new Words(text), sink);
    }

    private void add(WordSequence words, List<Word> sink) {
        SearchWords.each(words, new SearchWords.Sink() {

            @Override
            public void word(WordSequence words) {
                Word word = indexed(words);
                if (word.isKept()) {
                    sink.add(word);
                }
            }

            @Override
            public void joined(String word) {
                sink.add(TermIndex.this.word(word));
            }
        });
    }

    private Word indexed(WordSequence words) {
        int number = words.number();
        if (number < 0 || number >= numbered.length) {
            return kept(words.word());
        }
        Word known = numbered[number];
        if (known == null) {
            known = kept(words.word());
            numbered[number] = known;
        }
        return known;
    }

    private Word kept(String word) {
        return SearchWords.isKept(word) ? word(word) : Word.NONE;
    }

    private Word word(String text) {
        Word known = words.get(text);
        return known != null
                ? known
                : words.computeIfAbsent(
                        text, key -> new Word(key, terms.computeIfAbsent(Endings.strip(key), Term::new)));
    }

    private void count(int paper, Map<Field, List<Word>> read) {
        List<Term> met = new ArrayList<>();
        read.forEach((field, own) -> {
            for (Word word : own) {
                word.meet(paper);
                if (word.term().meet(paper, field)) {
                    met.add(word.term());
                }
            }
        });
        int length = read.getOrDefault(Field.SUMMARY, List.of()).size();
        met.forEach(term -> term.close(paper, length));
    }
}
