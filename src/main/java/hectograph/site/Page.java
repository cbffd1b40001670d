package hectograph.site;

import hectograph.problem.Origin;
import java.util.function.Supplier;

/**
 * A page as a value: where it stands, how it is printed, and what it prints. The view is made when asked for and
 * dropped after, so that a plan of many pages stays small.
 *
 * @param path where it stands below the output folder
 * @param kind how it is printed
 * @param lastChanged ISO date of the last change of its content, for the sitemap; empty when not known
 * @param origin the input it comes from, for messages
 * @param view makes everything it prints: a record of {@link hectograph.site.view}
 */
public record Page(
        OutputPath path, PageKind kind, String lastChanged, Origin origin, Supplier<? extends Record> view) {}
