package hectograph.bench;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The 31 topics: each has words of its own, which its papers use more than others do. */
final class Topics {

    /** How many there are. */
    static final int COUNT = 31;

    private static final int OWN_WORDS = 240;
    private static final Zipf RANKS = new Zipf(OWN_WORDS, 4, 1.0);
    private static final Zipf SIZES = new Zipf(COUNT, 3, 0.8);

    private final Vocabulary words;

    Topics(Vocabulary words) {
        this.words = words;
    }

    /** A topic, the large ones most often. */
    int draw(RandomGenerator random) {
        return SIZES.draw(random);
    }

    /** One of a topic's own words. */
    String word(int topic, RandomGenerator random) {
        return own(topic, RANKS.draw(random));
    }

    /** Its words are spread over the middle ranks, so that none is everywhere and none is unique. */
    private String own(int topic, int rank) {
        return words.word(600 + rank * 3 * COUNT + topic);
    }

    /** Its title, which is unique. */
    String title(int topic) {
        String text = own(topic, 0) + " " + own(topic, 1);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Its file name without ending. */
    String slug(int topic) {
        return own(topic, 0) + "-" + own(topic, 1);
    }

    /** The file of a topic. */
    String file(int topic) {
        StringBuilder out =
                new StringBuilder("---\ntitle: ").append(title(topic)).append("\nmatch:\n  [");
        for (int i = 2; i < 10; i++) {
            out.append(i == 2 ? "" : ",\n    ").append("'\"").append(own(topic, i));
            out.append(' ').append(own(topic, i + 1)).append("\"'");
        }
        out.append(", ")
                .append(own(topic, 0))
                .append(", ")
                .append(own(topic, 1))
                .append("]\n");
        out.append("also: [")
                .append(own(topic, 2))
                .append(", ")
                .append(own(topic, 3))
                .append("]\n");
        if (topic > 5) {
            out.append("parent: ").append(slug(topic % 5)).append('\n');
        }
        out.append("---\nPapers about ").append(own(topic, 0)).append(" and its neighbours. Some ask how ");
        out.append(own(topic, 4))
                .append(" can be had from ")
                .append(own(topic, 5))
                .append("; others measure ");
        return out.append(own(topic, 6)).append(" on public data.\n").toString();
    }
}
