package hectograph;

import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.render.Renderer;
import hectograph.site.page.Page;
import hectograph.site.view.FeedView;
import java.util.List;

/** Makes the bytes of a page, and reads a feed back as its subscribers would. Keeps nothing. Thread-safe. */
final class Printer {

    private final Renderer renderer;
    private final FeedProblems feeds;

    Printer(Renderer renderer, FeedProblems feeds) {
        this.renderer = renderer;
        this.feeds = feeds;
    }

    /**
     * The bytes of a page, or what is wrong with them.
     *
     * @param view the page's own
     */
    Checked<byte[]> print(Page page, Record view) {
        Checked<byte[]> bytes = renderer.render(page, view);
        return page.kind().isFeed() && bytes.problems().isEmpty()
                ? new Checked<>(bytes.value(), feeds.of(page, (FeedView) view, bytes.value()))
                : bytes;
    }

    /** What is wrong with a page, whose bytes nobody wants. */
    List<Problem> problems(Page page) {
        return print(page, page.view()).problems();
    }
}
