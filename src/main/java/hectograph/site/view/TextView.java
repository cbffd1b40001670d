package hectograph.site.view;

import java.util.List;

/**
 * A file of text for programs.
 *
 * @param parts the text, one part after the other; the list can make each part when it is asked for, so that the view
 *     of a large file stays small
 */
public record TextView(List<String> parts) {}
