package hectograph.site.page;

import hectograph.problem.Origin;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page as a value: where it stands, how it is printed, and what its view is made of. The view is made when asked for
 * and dropped after, so that a plan of many pages stays small.
 *
 * @param path where it stands below the output folder
 * @param kind how it is printed
 * @param lastChanged ISO date of the last change of its content, for the sitemap; empty when not known
 * @param origin the input it comes from, for messages
 * @param inputs what its view is made of
 */
public record Page(OutputPath path, PageKind kind, String lastChanged, Origin origin, Inputs inputs) {

    /** A page whose view alone tells whether it is still the same. */
    public static Page opaque(
            OutputPath path, PageKind kind, String lastChanged, Origin origin, Supplier<? extends Record> maker) {
        return new Page(path, kind, lastChanged, origin, new Inputs.Opaque(maker));
    }

    /**
     * Where a page stands among pages.
     *
     * @param pages by path
     * @return below zero when none of them has the path
     */
    public static int find(List<Page> pages, OutputPath path) {
        // The comparator knows the path wanted; the key says nothing.
        return Collections.binarySearch(
                pages, null, (page, unused) -> page.path().compareTo(path));
    }

    /** Whether its inputs tell whether it is still the same. */
    public boolean isKeyed() {
        return !(inputs instanceof Inputs.Opaque);
    }

    /** Makes everything it prints. */
    public Record view() {
        return inputs.view();
    }
}
