package hectograph.related;

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

    /** Reads a paper. */
    static Text of(String title, String body, Lexicon lexicon) {
        Reader reader = new Reader(lexicon, (title.length() + body.length()) / 8 + 8);
        reader.read(title, 0);
        int titleStems = reader.count;
        reader.read(body, title.length() + 1);
        return new Text(
                Arrays.copyOf(reader.stems, reader.count), Arrays.copyOf(reader.places, reader.count), titleStems);
    }

    private static final class Reader {

        private final Lexicon lexicon;
        private int[] stems;
        private char[] places;
        private int count;

        Reader(Lexicon lexicon, int size) {
            this.lexicon = lexicon;
            this.stems = new int[size];
            this.places = new char[size];
        }

        void read(String text, int offset) {
            Compounds words = new Compounds(text);
            while (words.next()) {
                if (words.parted()) {
                    mark(BREAK);
                }
                add(lexicon.stem(words.word()), offset + words.start(), text.charAt(words.start()));
            }
            mark(BREAK);
        }

        private void add(Lexicon.Stem stem, int place, char first) {
            if (stem.number() < 0) {
                mark(stem.number());
                return;
            }
            if (first >= 'a' && first <= 'z') {
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
