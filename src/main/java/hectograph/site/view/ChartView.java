package hectograph.site.view;

import java.util.List;

/**
 * A picture of papers over time: a column for each year, month or week. All lengths are in units of the picture.
 *
 * @param caption what it shows; empty when there is no picture
 * @param words the same in words, for whoever does not see it
 * @param width of the picture
 * @param height of the picture
 * @param columns the columns in the order of time; none when there is no picture
 */
public record ChartView(String caption, String words, int width, int height, List<ColumnView> columns) {

    /** No picture. */
    public static final ChartView NONE = new ChartView("", "", 0, 0, List.of());

    /**
     * A column.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height, at least 1: nothing at all is a thin line
     * @param latest whether it is the last in time
     * @param value the number above it; empty where there is no room for it, or nothing to count
     * @param label the words below it; empty where there is no room for them
     * @param minor whether the label must go where the picture is small
     * @param middle where the number and the label stand
     * @param above the base line of the number
     * @param below the base line of the label
     */
    public record ColumnView(
            int x,
            int y,
            int width,
            int height,
            boolean latest,
            String value,
            String label,
            boolean minor,
            int middle,
            int above,
            int below) {}
}
