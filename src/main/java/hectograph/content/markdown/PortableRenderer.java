package hectograph.content.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders for places that know no style sheet, no MathML and few elements: feed readers and mail. What it leaves to
 * {@link ProseRenderer} and to the library is made of elements that sanitizers keep.
 */
final class PortableRenderer implements NodeRenderer {

    /** What is printed otherwise than on a page. */
    private static final Set<Class<? extends Node>> OWN =
            Set.of(MathNode.class, TableBlock.class, FencedCodeBlock.class, ThematicBreak.class);

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final NodeRenderer others;

    /**
     * A renderer.
     *
     * @param others prints what is the same on a page
     */
    PortableRenderer(HtmlNodeRendererContext context, NodeRenderer others) {
        this.context = context;
        this.html = context.getWriter();
        this.others = others;
    }

    /** Whether a tree holds anything that is printed otherwise than on a page. */
    static boolean differs(Node root) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (OWN.contains(child.getClass()) || differs(child)) {
                return true; // as deep as Markdown.MAX_DEPTH at most
            }
        }
        return false;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        Set<Class<? extends Node>> all = new HashSet<>(others.getNodeTypes());
        all.addAll(OWN);
        return all;
    }

    @Override
    public void render(Node node) {
        if (node instanceof MathNode math) {
            html.text(math.before());
            html.raw(math.formula().html());
            html.text(math.after());
        } else if (node instanceof TableBlock table) {
            table(table);
        } else if (node instanceof FencedCodeBlock code) {
            html.line();
            html.raw("<pre><code>"); // without the class that names a language
            html.text(code.getLiteral());
            html.raw("</code></pre>");
            html.line();
        } else if (node instanceof ThematicBreak) {
            html.line();
            html.raw("<p>* * *</p>");
            html.line();
        } else {
            others.render(node);
        }
    }

    /** A row becomes an item, its cells parted by semicolons. */
    private void table(TableBlock table) {
        html.line();
        html.raw("<ul>");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                html.raw("<li>");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    for (Node words = cell.getFirstChild(); words != null; words = words.getNext()) {
                        context.render(words);
                    }
                    html.raw(cell.getNext() == null ? "" : "; ");
                }
                html.raw("</li>");
            }
        }
        html.raw("</ul>");
        html.line();
    }
}
