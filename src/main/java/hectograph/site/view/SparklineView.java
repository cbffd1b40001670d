package hectograph.site.view;

/**
 * A picture of papers over time, as small as a word.
 *
 * @param words the same in words, for whoever does not see it; empty when there is no picture
 * @param width of the picture; its height is 28
 * @param past outline of all bars but the last, SVG path data
 * @param latest outline of the last bar; empty when nothing was counted there
 */
public record SparklineView(String words, int width, String past, String latest) {

    /** No picture. */
    public static final SparklineView NONE = new SparklineView("", 0, "", "");
}
