package hectograph.render;

import hectograph.model.Parallel;
import hectograph.picture.Card;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.render.feed.FeedDocuments;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.view.CardView;
import hectograph.site.view.FeedView;
import hectograph.site.view.FileView;
import hectograph.site.view.OpmlView;
import hectograph.site.view.SitemapView;
import hectograph.site.view.TextView;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** From a page's view to its bytes. Safe for use by several threads. */
public final class Renderer {

    private final Templates templates;

    /** A thread's own page, used again for its next one. */
    private final ThreadLocal<PageText> texts = ThreadLocal.withInitial(PageText::new);

    /**
     * A renderer.
     *
     * @param look the templates it prints with
     */
    public Renderer(LookFiles look) {
        this.templates = new Templates(look);
    }

    /** Makes ready what all renderers with these templates share, for who has something else to do meanwhile. */
    public static void prepare(LookFiles look) {
        Templates.prepare(look);
    }

    /** What is wrong with the templates themselves, whatever they print. */
    public List<Problem> problems(Parallel parallel) {
        return templates.problems(parallel);
    }

    /**
     * Renders a page.
     *
     * @param page the page
     * @param view what its supplier made
     * @return its bytes; none, with a problem, when its template failed
     */
    public Checked<byte[]> render(Page page, Record view) {
        if (page.kind() == PageKind.FILE) {
            return new Checked<>(((FileView) view).bytes(), List.of());
        }
        if (page.kind() == PageKind.CARD) {
            return new Checked<>(card((CardView) view), List.of());
        }
        if (page.kind() == PageKind.TEXT) {
            return new Checked<>(text((TextView) view), List.of());
        }
        if (page.kind() == PageKind.SITEMAP) {
            return new Checked<>(SitemapXml.pages((SitemapView) view), List.of());
        }
        if (page.kind() == PageKind.SITEMAP_INDEX) {
            return new Checked<>(SitemapXml.index((SitemapView) view), List.of());
        }
        if (page.kind().isFeed()) {
            return new Checked<>(FeedDocuments.feed(page.kind(), (FeedView) view), List.of());
        }
        if (page.kind() == PageKind.OPML) {
            return new Checked<>(FeedDocuments.opml((OpmlView) view), List.of());
        }
        try {
            PageText text = texts.get().clear();
            templates.print(page.kind().template(), view, page.path().value(), text);
            return new Checked<>(text.utf8(), List.of());
        } catch (Templates.FailedException e) {
            return new Checked<>(new byte[0], List.<Problem>of(e.problem()));
        }
    }

    private static byte[] card(CardView view) {
        return view.front()
                ? Card.site(view.siteTitle(), view.title(), view.lines())
                : Card.work(view.siteTitle(), view.numeral(), view.title(), view.lines());
    }

    private static byte[] text(TextView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        for (String part : view.parts()) {
            out.writeBytes(part.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
