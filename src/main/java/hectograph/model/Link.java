package hectograph.model;

import java.util.Locale;

/**
 * A further address of a paper.
 *
 * @param kind what stands there
 * @param url an absolute http(s) address
 */
public record Link(Kind kind, String url) {

    /** What can stand at the other end of a link, in the order in which links are shown. */
    public enum Kind {
        /** The full text. */
        PDF,
        /** Its page at the place that published it. */
        PAGE,
        /** The authors' code. */
        CODE,
        /** The page of the project. */
        PROJECT,
        /** A data set. */
        DATA,
        /** Trained weights. */
        MODEL,
        /** Something to try out. */
        DEMO,
        /** A recorded talk. */
        VIDEO,
        /** The slides of a talk. */
        SLIDES,
        /** A poster. */
        POSTER;

        /** The key of the words on the link. */
        public String words() {
            return "link." + key();
        }

        /** The key in front matter. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
