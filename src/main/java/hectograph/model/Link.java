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
        PDF("PDF"),
        /** Its page at the place that published it. */
        PAGE("Page"),
        /** The authors' code. */
        CODE("Code"),
        /** The page of the project. */
        PROJECT("Project"),
        /** A data set. */
        DATA("Data"),
        /** Trained weights. */
        MODEL("Model"),
        /** Something to try out. */
        DEMO("Demo"),
        /** A recorded talk. */
        VIDEO("Video"),
        /** The slides of a talk. */
        SLIDES("Slides"),
        /** A poster. */
        POSTER("Poster");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The words on the link. */
        public String label() {
            return label;
        }

        /** The key in front matter. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
