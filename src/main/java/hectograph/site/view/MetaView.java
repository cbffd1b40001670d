package hectograph.site.view;

/**
 * A fact in the head of a page ({@code meta}).
 *
 * @param attribute {@code name} or {@code property}, which names the fact
 * @param key such as {@code citation_author} or {@code og:title}
 * @param content its value, never empty
 */
public record MetaView(String attribute, String key, String content) {}
