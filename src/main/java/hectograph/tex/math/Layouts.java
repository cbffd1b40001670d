package hectograph.tex.math;

import hectograph.tex.Chars;
import java.util.List;

/** Writes what is built of other pieces: fractions, roots, accents, fences, tables. */
final class Layouts {
    private final StringBuilder out;
    private final MathMl place;

    Layouts(StringBuilder out, MathMl place) {
        this.out = out;
        this.place = place;
    }

    void fraction(Construct.Fraction node) {
        boolean styled = !node.style().isEmpty();
        if (styled) {
            out.append("<mstyle displaystyle=\"").append(node.style()).append("\" scriptlevel=\"0\">");
        }
        out.append(node.ruled() ? "<mfrac>" : "<mfrac linethickness=\"0\">");
        // TeX sets both parts one size smaller, and operators in them without space, but for a fraction in a display.
        boolean spaced = styled ? node.style().equals("true") : place.display() && !place.tight();
        int outer = place.enter(false, !spaced);
        place.only(node.over());
        place.only(node.under());
        place.leave(outer);
        place.close("mfrac");
        if (styled) {
            place.close("mstyle");
        }
    }

    void root(Construct.Root node) {
        if (node.index().absent()) {
            out.append("<msqrt>");
            place.inside(node.body());
            place.close("msqrt");
        } else {
            out.append("<mroot>");
            place.only(node.body());
            place.script(node.index());
            place.close("mroot");
        }
    }

    void accent(Construct.Accent node) {
        Construct.Mark mark = node.mark();
        String name = mark.below() ? "munder" : "mover";
        // A wide accent on one letter is drawn better as a narrow one; a line never is.
        boolean letter = node.base() instanceof Node.Ident ident && Chars.single(ident.text());
        boolean wide = mark.wide() && (mark.line() || !letter);
        String text = mark.wide() && !wide ? mark.narrow() : mark.text();
        out.append('<').append(name);
        out.append(mark.line() ? " class=\"math-" + (mark.below() ? "underline\"" : "overline\"") : "");
        out.append(mark.brace() ? ">" : mark.below() ? " accentunder=\"true\">" : " accent=\"true\">");
        place.only(node.base());
        // An arrow in running text is as long as two letters: over one letter it is made smaller.
        out.append(wide || mark.brace() ? "<mo stretchy=\"true\"" : "<mo stretchy=\"false\"");
        out.append(!wide && text.equals("→") ? " mathsize=\"70%\">" : ">");
        Chars.escape(text, out);
        place.close("mo");
        place.close(name);
    }

    void arrow(Construct.Arrow node) {
        boolean below = !node.below().absent();
        boolean above = !node.above().absent();
        String name = below && above ? "munderover" : below ? "munder" : "mover";
        out.append('<')
                .append(name)
                .append("><mo stretchy=\"true\">")
                .append(node.text())
                .append("</mo>");
        if (below) {
            label(node.below());
        }
        if (above || !below) {
            label(node.above());
        }
        place.close(name);
    }

    private void label(Node node) {
        // The arrow stretches with what stands over it: space there makes it longer than the text.
        out.append("<mrow><mspace width=\"0.5em\"/>");
        place.script(node);
        out.append("<mspace width=\"0.5em\"/></mrow>");
    }

    void fenced(Construct.Fenced node) {
        out.append("<mrow>");
        place.operators().fence(node.open(), "prefix");
        if (node.body() instanceof Node.Row row) {
            place.row(row.items(), node.open().isEmpty() ? Atom.NONE : Atom.OPEN);
        } else {
            place.inside(node.body());
        }
        place.operators().fence(node.close(), "postfix");
        place.close("mrow");
    }

    void grid(Construct.Grid node) {
        boolean small = node.name().equals("small");
        out.append(small ? "<mstyle displaystyle=\"false\" scriptlevel=\"1\"><mtable" : "<mtable");
        out.append(node.name().isEmpty() ? "" : " class=\"math-" + node.name() + "\"");
        boolean display = node.name().equals("aligned") || node.name().equals("gathered");
        out.append(display ? " displaystyle=\"true\">" : ">");
        int outer = place.enter(display, small);
        for (List<Node> row : node.rows()) {
            out.append("<mtr>");
            for (int i = 0; i < row.size(); i++) {
                cell(i < node.columns().length() ? node.columns().charAt(i) : 'c');
                // TeX puts an empty atom before the right half of an aligned pair, so that a relation gets its space.
                Atom edge = node.name().equals("aligned") && i % 2 == 1 ? Atom.ORD : Atom.NONE;
                place.row(Rows.items(row.get(i)), edge);
                place.close("mtd");
            }
            place.close("mtr");
        }
        place.leave(outer);
        place.close("mtable");
        if (small) {
            place.close("mstyle");
        }
    }

    /** The start of a cell of a column, in upper case if there is a line before it. */
    private void cell(char column) {
        char side = Character.toLowerCase(column);
        String aligned = side == 'c' ? "" : side == 'l' ? "math-l" : "math-r";
        String barred = side == column ? "" : "math-bar";
        String between = aligned.isEmpty() || barred.isEmpty() ? "" : " ";
        boolean plain = aligned.isEmpty() && barred.isEmpty();
        out.append(plain ? "<mtd>" : "<mtd class=\"" + aligned + between + barred + "\">");
    }

    void styled(Construct.Styled node) {
        out.append("<mstyle displaystyle=\"").append(node.display()).append("\" scriptlevel=\"");
        out.append(node.level()).append("\">");
        int outer = place.enter(node.display().equals("true"), node.level() > 0);
        place.inside(node.body());
        place.leave(outer);
        place.close("mstyle");
    }

    void wrapped(Construct.Wrapped node) {
        out.append('<').append(node.element()).append(node.attributes()).append('>');
        place.inside(node.body());
        place.close(node.element());
    }

    void classed(Construct.Classed node) {
        int side = place.tight() ? 0 : node.atom() == Atom.REL ? 278 : node.atom() == Atom.BIN ? 222 : 0;
        out.append("<mrow>");
        place.space(place.before() == Atom.NONE ? 0 : side);
        place.only(node.body());
        place.space(place.after() == Atom.NONE ? 0 : node.atom() == Atom.PUNCT && !place.tight() ? 167 : side);
        place.close("mrow");
    }

    void link(Construct.Link node) {
        out.append("<mtext><a href=\"");
        Chars.escape(node.href(), out);
        out.append("\">");
        Chars.escape(Linear.plain(node.body(), node.href()), out);
        out.append("</a>");
        place.close("mtext");
    }
}
