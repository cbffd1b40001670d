package hectograph.serve;

import hectograph.problem.Checked;
import hectograph.problem.Report;
import hectograph.render.Renderer;
import hectograph.site.page.Page;
import hectograph.site.page.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The site as the newest input has it: every page, to be rendered when somebody asks for it, and all that is wrong.
 * Never changed; the next one takes its place.
 *
 * @param id unlike that of any other edition, of an earlier server's too
 * @param pages every page; of what could be read, where there are errors
 * @param renderer prints them
 * @param drafts paths of the pages of papers that would not be published
 * @param report all problems
 * @param before the last edition without errors, when this one has some and there was one
 */
record Edition(
        String id, Pages pages, Renderer renderer, List<String> drafts, Report report, Optional<Edition> before) {

    /** The page at a path; empty when there is none. */
    Optional<Page> page(String path) {
        return pages.find(path);
    }

    /** The page at an address, of a folder or a file. */
    Optional<Page> at(String address) {
        String file = address.startsWith("/") ? address.substring(1) : address;
        return page(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
    }

    /** What a browser shows at an address: the page there, or that there is none. */
    private Optional<Page> shown(String address) {
        return at(address).or(() -> page(Paths.NOT_FOUND.value()));
    }

    /** Whether a browser that shows an address in another edition shows it as it is in this one. */
    boolean isSame(Edition other, String address) {
        Optional<Page> page = shown(address);
        Optional<Page> before = other.shown(address);
        return renderer == other.renderer // and so are scripts and style sheets
                && !report.hasErrors()
                && !other.report.hasErrors()
                && page.isPresent()
                && before.isPresent()
                && isSame(render(page.get()), other.render(before.get()));
    }

    private static boolean isSame(Checked<byte[]> page, Checked<byte[]> before) {
        return page.problems().isEmpty() && before.problems().isEmpty() && Arrays.equals(page.value(), before.value());
    }

    /** The bytes of a page, as a build would write them. */
    Checked<byte[]> render(Page page) {
        return renderer.render(page, page.view());
    }

    /** The last edition without errors: this one, when it has none. */
    Optional<Edition> good() {
        return report.hasErrors() ? before : Optional.of(this);
    }
}
