package hectograph.site.view;

/**
 * A line of a counted list.
 *
 * @param label the words
 * @param href the page
 * @param count how many papers
 * @param most the largest count of the list, at least 1: the full length of a bar
 * @param note a few further words; empty when none
 */
public record BarView(String label, String href, int count, int most, String note) {}
