package hectograph.related;

import hectograph.model.Paper;
import hectograph.model.Parallel;
import java.util.Arrays;
import java.util.List;

/**
 * The texts of all papers as stems, which are numbered in the order in which they first appear, whatever thread read
 * them. Needed only until {@link TermVectors} are made of it; about 1 kB a paper.
 */
final class Texts {

    private final List<Text> texts;
    private final boolean[] general;
    private final boolean[] lower;
    private final long[] digests;

    private Texts(List<Text> texts, Lexicon.Stem[] found) {
        this.texts = texts;
        this.general = new boolean[found.length];
        this.lower = new boolean[found.length];
        this.digests = new long[found.length];
        int[] numbers = new int[found.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        for (Text text : texts) {
            int[] stems = text.stems();
            for (int i = 0; i < stems.length; i++) {
                int stem = stems[i];
                if (stem >= 0) {
                    if (numbers[stem] < 0) {
                        general[next] = found[stem].general();
                        lower[next] = found[stem].lower();
                        digests[next] = found[stem].digest();
                        numbers[stem] = next++;
                    }
                    stems[i] = numbers[stem];
                }
            }
        }
    }

    /** Reads the words of the papers. */
    static Texts of(List<Paper> papers, Wordings wordings, Parallel parallel) {
        Lexicon lexicon = new Lexicon(wordings.numbers());
        List<Text> texts = parallel.map(papers, paper -> text(paper, wordings, lexicon));
        return new Texts(texts, lexicon.byNumber());
    }

    private static Text text(Paper paper, Wordings wordings, Lexicon lexicon) {
        Wording wording = wordings.of(paper);
        return Text.of(
                wording.title().walk(wordings.numbers()),
                wording.summary().walk(wordings.numbers()),
                paper.title().plain().length() + 1,
                lexicon);
    }

    /** How many papers there are. */
    int size() {
        return texts.size();
    }

    Text text(int paper) {
        return texts.get(paper);
    }

    /** For every stem, whether it says something only beside another. */
    boolean[] general() {
        return general;
    }

    /** For every stem what tells it from others in any collection. */
    long[] digests() {
        return digests;
    }

    /** For every stem, whether it is written in lower case somewhere, so that it is no name. */
    boolean[] lower() {
        return lower;
    }
}
