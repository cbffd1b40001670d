package hectograph.site.view;

import java.util.List;

/**
 * A part of a list of papers.
 *
 * @param id unique on the page, for {@code aria-labelledby}
 * @param heading such as {@code 2025}; empty when the list is not parted
 * @param entries the papers, never empty
 */
public record SectionView(String id, String heading, List<EntryView> entries) {}
