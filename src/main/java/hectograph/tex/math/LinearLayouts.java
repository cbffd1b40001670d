package hectograph.tex.math;

import hectograph.tex.Chars;
import hectograph.tex.SmallLetters;
import java.util.List;

/** Writes on one line what is built of other pieces: fractions, roots, accents, fences, arrows, tables. */
final class LinearLayouts {
    private final Linear line;

    LinearLayouts(Linear line) {
        this.line = line;
    }

    void fraction(Construct.Fraction node) {
        if (!node.ruled()) {
            line.operand(node.over(), sum(node.over()));
            line.text(" choose ");
            line.operand(node.under(), sum(node.under()));
            return;
        }
        Atom after = line.after();
        boolean product = line.before().operand() || after.operand() || after == Atom.OPEN || after == Atom.OP;
        line.text(product ? "(" : "");
        line.operand(node.over(), sum(node.over()));
        line.text("/");
        line.operand(node.under(), divides(node.under()));
        line.text(product ? ")" : "");
    }

    /** Whether dividing it would divide only its last part, were it not put in parentheses. */
    private static boolean sum(Node node) {
        if (node instanceof Node.Row row) {
            for (Node item : row.items()) {
                Atom atom = item.atom();
                if (atom != Atom.ORD && atom != Atom.OPEN && atom != Atom.CLOSE || item instanceof Node.Text) {
                    return true;
                }
            }
            return false;
        }
        return node instanceof Construct.Fraction;
    }

    /** Whether dividing by it would divide by its first part alone; ∂x is one thing. */
    private static boolean divides(Node node) {
        if (node instanceof Node.Row row && row.items().size() == 2) {
            Node first = row.items().get(0);
            return !(first instanceof Node.Ident d
                    && (d.plain().equals("∂") || d.plain().equals("d")));
        }
        return node.compound() && !(node instanceof Node.Scripts) && !(node instanceof Construct.Root);
    }

    void root(Construct.Root node) {
        String index = node.index().absent() ? "" : line.tightly(node.index());
        switch (index) {
            case "", "2" -> line.text("√");
            case "3" -> line.text("∛");
            case "4" -> line.text("∜");
            default -> {
                String small = SmallLetters.raised(index);
                if (small.isEmpty()) {
                    line.tooComplex();
                }
                line.text(small + "√");
            }
        }
        Node body = node.body();
        line.operand(body, body.compound() && !(body instanceof Construct.Fenced));
    }

    void accent(Construct.Accent node) {
        String combining = node.mark().combining();
        String base = line.tightly(node.base());
        if (combining.isEmpty() || !Chars.single(base)) {
            line.tooComplex();
            return;
        }
        boolean italic = node.base() instanceof Node.Ident ident && ident.italic();
        line.identifier(base + combining, italic);
    }

    /** What stands in fences; a table gets the one it lacks, and a bar alone is what a value is taken at. */
    void fenced(Construct.Fenced node) {
        boolean table = node.body() instanceof Construct.Grid;
        String open = node.open();
        String close = node.close();
        if (open.isEmpty() && !(table && close.equals("}")) && !close.equals("|")
                || close.isEmpty() && !(table && open.equals("{"))) {
            line.tooComplex();
        }
        line.text(open.isEmpty() && table ? "{" : open);
        if (node.body() instanceof Construct.Grid grid) {
            rows(grid);
        } else {
            line.alone(node.body());
        }
        line.close();
        line.text(close.isEmpty() ? "}" : close);
    }

    void arrow(Construct.Arrow node) {
        line.blank();
        line.text(node.text());
        line.marks(node.below(), node.above(), false, false);
        line.blank();
    }

    /** Lines one after the other. A matrix is clear in its fences alone. */
    void grid(Construct.Grid node) {
        if (node.name().equals("matrix") || node.name().equals("array")) {
            line.tooComplex();
        }
        rows(node);
    }

    private void rows(Construct.Grid node) {
        boolean matrix = node.name().equals("matrix")
                || node.name().equals("array")
                || node.name().equals("small");
        boolean first = true;
        for (List<Node> row : node.rows()) {
            if (!first) {
                line.end(node.name().equals("stack") ? "," : ";", starts(row));
            }
            first = false;
            cells(row, matrix, node.name().equals("cases"));
        }
    }

    private void cells(List<Node> row, boolean matrix, boolean cases) {
        for (int i = 0; i < row.size(); i++) {
            Node cell = row.get(i);
            boolean words = cell.absent() || Rows.items(cell).get(0) instanceof Node.Text;
            if (i > 0 && (matrix || cases && !words)) {
                line.close();
                line.text(",");
            }
            if (i > 0 && (matrix || cases)) {
                line.blank();
            }
            cell.linear(line);
        }
    }

    /** Whether a line goes on with what the one before began: = b. */
    private static boolean starts(List<Node> row) {
        for (Node cell : row) {
            List<Node> items = Rows.items(cell);
            if (!items.isEmpty()) {
                return items.get(0).atom() == Atom.REL || items.get(0).atom() == Atom.BIN;
            }
        }
        return true;
    }

    /** Whether a text is one capital letter. */
    static boolean capital(String text) {
        return Chars.single(text) && Character.isUpperCase(text.codePointAt(0));
    }

    /** The one sign for an equals sign with a mark above it; empty if there is none. */
    static String defining(String sign, String mark) {
        return !sign.equals("=") ? "" : mark.equals("def") ? "≝" : mark.equals("?") ? "≟" : "";
    }
}
