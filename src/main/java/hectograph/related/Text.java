package hectograph.related;

import hectograph.text.WordSequence;
import java.util.Arrays;

/**
 * What a paper's title and abstract say, as numbers: the stems in their order, with a mark where a phrase can't go on.
 *
 * @param stems numbers of stems, and the two marks; never two marks in a row but for {@link #BREAK} after {@link #OF}
 * @param places where each stands in the title, or behind it in the abstract; {@link #NOWHERE} beyond reach
 * @param titleStems how many of the stems and marks are the title's
 */
record Text(int[] stems, char[] places, int titleStems) {

    /** The end of a sentence, or words that are part of no name. */
    static final int BREAK = -1;

    /** The word "of", which stands in names: mixture of experts. */
    static final int OF = -2;

    /** A place that is not known, since it lies too far behind. */
    static final char NOWHERE = Character.MAX_VALUE;

    /**
     * Reads a paper.
     *
     * @param title its words
     * @param body the words behind it
     * @param bodyAt the place of the body behind the title
     */
    static Text of(WordSequence title, WordSequence body, int bodyAt, Lexicon lexicon) {
        Reader reader = new Reader(lexicon);
        reader.read(title, 0);
        int titleStems = reader.count;
        reader.read(body, bodyAt);
        return new Text(
                Arrays.copyOf(reader.stems, reader.count), Arrays.copyOf(reader.places, reader.count), titleStems);
    }

    private static final class Reader {

        /** The stems and marks of most papers. */
        private static final int USUAL = 200;

        private final Lexicon lexicon;
        private int[] stems = new int[USUAL];
        private char[] places = new char[USUAL];
        private int count;

        Reader(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        void read(WordSequence text, int offset) {
            Compounds words = new Compounds(text);
            while (words.next()) {
                if (words.parted()) {
                    mark(BREAK);
                }
                int number = words.number();
                Lexicon.Stem stem = number < 0 ? lexicon.stem(words.word()) : lexicon.stem(number);
                add(stem, offset + words.start(), words.small());
            }
            mark(BREAK);
        }

        private void add(Lexicon.Stem stem, int place, boolean small) {
            if (stem.number() < 0) {
                mark(stem.number());
                return;
            }
            if (small) {
                stem.seenLower();
            }
            put(stem.number(), place);
        }

        void mark(int mark) {
            if (count > 0 && stems[count - 1] == OF && mark == BREAK) {
                stems[count - 1] = BREAK;
            } else if (count > 0 && stems[count - 1] >= 0) {
                put(mark, NOWHERE);
            } else if (count > 0 && mark == OF) {
                stems[count - 1] = BREAK;
            }
        }

        private void put(int stem, int place) {
            if (count == stems.length) {
                stems = Arrays.copyOf(stems, 2 * count);
                places = Arrays.copyOf(places, 2 * count);
            }
            stems[count] = stem;
            places[count++] = (char) Math.min(place, NOWHERE);
        }
    }
}
