package hectograph.site.view;

import java.util.List;

/**
 * A labelled line beside the text.
 *
 * @param label such as {@code Part of}
 * @param text words; empty when there are links
 * @param links links; empty when there are words
 */
public record FactView(String label, String text, List<LinkView> links) {}
