package hectograph.text;

import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The English stem of a word, by Lucene's Snowball stemmer ("Porter2"). The only door to Lucene: its classes load with
 * the first stem. KStem, gentler with some words, was not chosen because its dictionary takes 30 times longer to load.
 */
public final class EnglishStem {

    private EnglishStem() {}

    /** The stem of a lower-case word. A new stemmer each time: it holds state, and its tables are static anyway. */
    public static String of(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
