package hectograph.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown tree. Walks without recursion, so that no nesting can exhaust the stack. */
final class Plain {

    private Plain() {}

    /** The words, blocks parted by line ends, white space collapsed. */
    static String text(Node root) {
        StringBuilder out = new StringBuilder();
        Node node = root;
        while (node != null) {
            append(out, node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
            }
            node = node == null || node == root ? null : node.getNext();
        }
        return out.toString().strip();
    }

    /** How many levels stand in each other. */
    static int depth(Node root) {
        record Level(Node node, int depth) {}
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(root, 0));
        int deepest = 0;
        while (!open.isEmpty()) {
            Level level = open.pop();
            deepest = Math.max(deepest, level.depth);
            for (Node child = level.node.getFirstChild(); child != null; child = child.getNext()) {
                open.push(new Level(child, level.depth + 1));
            }
        }
        return deepest;
    }

    private static void append(StringBuilder out, Node node) {
        if (node instanceof Block) {
            trimEnd(out);
            if (out.length() > 0) {
                out.append('\n');
            }
        }
        if (node instanceof Text text) {
            collapse(out, text.getLiteral());
        } else if (node instanceof Code code) {
            collapse(out, code.getLiteral());
        } else if (node instanceof MathNode math) {
            collapse(out, math.before() + math.formula().plain() + math.after());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            collapse(out, " ");
        } else if (node instanceof FencedCodeBlock code) {
            collapse(out, code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            collapse(out, code.getLiteral());
        }
    }

    private static void collapse(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\u00A0') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
                    out.append(' ');
                }
            } else {
                out.append(c);
            }
        }
    }

    private static void trimEnd(StringBuilder out) {
        while (out.length() > 0 && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\n')) {
            out.setLength(out.length() - 1);
        }
    }
}
