package hectograph.site.view;

/**
 * The way to the neighbouring pages of a long list. Page numbers count from the oldest page, so that they keep their
 * meaning when the list grows; addresses are empty where there is no such page.
 *
 * @param label name of the navigation, for {@code aria-label}
 * @param range which papers stand here, such as {@code 21 to 40}, counted from the oldest; empty on the newest page
 * @param newestHref the newest page; empty on it
 * @param newerHref the next newer page
 * @param olderHref the next older page
 * @param oldestHref the oldest page; empty on it
 */
public record PagerView(
        String label, String range, String newestHref, String newerHref, String olderHref, String oldestHref) {}
