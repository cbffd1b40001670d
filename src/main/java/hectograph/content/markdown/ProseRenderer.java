package hectograph.content.markdown;

import hectograph.model.FileReference;
import hectograph.model.Html;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders the nodes that a page treats otherwise than plain CommonMark: headings, links, images, formulas. */
final class ProseRenderer implements NodeRenderer {

    /** Of the pictures that browsers show. */
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Markdown.Use use;
    private final NavigableSet<Integer> levels = new TreeSet<>();

    /** HTML has no link within a link; Markdown has, by way of images, which are links here. */
    private boolean insideLink;

    ProseRenderer(HtmlNodeRendererContext context, Markdown.Use use) {
        this.context = context;
        this.html = context.getWriter();
        this.use = use;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class, MathNode.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Link link) {
            link(link, link.getDestination());
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof MathNode math) {
            formula(math);
        }
    }

    /** A wide formula scrolls within itself; what scrolls must be within reach of the keyboard. */
    private void formula(MathNode math) {
        String mathml = insideLink
                ? math.formula().mathmlWithoutLinks()
                : math.formula().mathml();
        boolean scrolls = math.formula().display() && mathml.startsWith("<math");
        boolean joined = !math.before().isEmpty() || !math.after().isEmpty();
        html.raw(scrolls ? "<span class=\"formula\" tabindex=\"0\">" : joined ? "<span class=\"nb\">" : "");
        html.text(math.before());
        html.raw(mathml);
        html.text(math.after());
        html.raw(scrolls || joined ? "</span>" : "");
    }

    private void heading(Heading heading) {
        html.line();
        if (use == Markdown.Use.PASSAGE) {
            html.raw("<p><strong>");
            children(heading);
            html.raw("</strong></p>");
        } else {
            int level = Math.min(
                    6, 2 + levelsOf(heading).headSet(heading.getLevel()).size());
            html.tag("h" + level);
            children(heading);
            html.tag("/h" + level);
        }
        html.line();
    }

    /** The levels a text uses: the topmost becomes 2, the next 3, so that no level is left out. */
    private NavigableSet<Integer> levelsOf(Node node) {
        if (!levels.isEmpty()) {
            return levels; // a renderer prints one text
        }
        Node root = node;
        while (!(root instanceof Document) && root.getParent() != null) {
            root = root.getParent();
        }
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                levels.add(heading.getLevel());
            }
        });
        return levels;
    }

    private void link(Node node, String destination) {
        String url = context.shouldSanitizeUrls() ? context.urlSanitizer().sanitizeLinkUrl(destination) : destination;
        boolean absolute = url.startsWith("https://") || url.startsWith("http://") || url.startsWith("mailto:");
        boolean relative = use == Markdown.Use.PAGE && !url.isEmpty() && url.indexOf(':') < 0 && !url.startsWith("/");
        boolean empty = node.getFirstChild() == null;
        if (insideLink && empty) {
            html.text(url); // an image without words that is a link itself
            return;
        }
        if (insideLink || !absolute && !relative) {
            children(node);
            return;
        }
        Map<String, String> attributes = absolute
                ? Map.of("rel", "nofollow", "href", context.encodeUrl(url))
                : Map.of("href", context.encodeUrl(url));
        html.tag("a", new java.util.TreeMap<>(attributes));
        if (empty) {
            html.text(url); // an image without words is still worth a visit
        } else {
            insideLink = true;
            children(node);
            insideLink = false;
        }
        html.tag("/a");
    }

    /** A picture of the site's own, whose address depends on where the text will stand; any other is a link. */
    private void image(Image image) {
        String path = image.getDestination();
        boolean own = FileReference.isPath(path)
                && ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (own) {
            html.raw(FileReference.PICTURE + path + "\" alt=\"" + Html.escape(Plain.text(image)) + "\">");
        } else {
            link(image, path);
        }
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
