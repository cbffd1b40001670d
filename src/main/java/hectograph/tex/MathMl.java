package hectograph.tex;

import java.util.List;

/**
 * Writes a formula as MathML Core. Space around operators is left to the browser's operator dictionary, and stated only
 * where TeX would set it otherwise: at edges, in scripts, around signs and around symbols that are no operators.
 */
final class MathMl {
    private static final String NO_SPACE = " lspace=\"0\" rspace=\"0\"";
    // Characters the dictionary would stretch, or set as fences, though TeX does not.
    private static final String STRETCHY = "()[]{}⟨⟩⌊⌋⌈⌉|‖∣∥⟮⟯⎰⎱⟦⟧⟪⟫⦃⦄↑↓↕⇑⇓⇕⟵⟶⟷⟸⟹⟺⇂⇃↾↿⇈⇊";
    private static final String OPENING = "([{⟨⌊⌈⟮⟦⟪⦃";
    private static final String CLOSING = ")]}⟩⌋⌉⟯⟧⟫⦄";
    private static final String FENCES = OPENING + CLOSING;
    private static final String SIGNS = "+−±∓";

    private final StringBuilder out;
    private boolean tight;
    private boolean first = true;
    private Atom before = Atom.NONE;
    private Atom after = Atom.NONE;

    MathMl(StringBuilder out) {
        this.out = out;
    }

    void element(String name, String text) {
        out.append('<').append(name).append('>');
        Chars.escape(text, out);
        close(name);
    }

    void close(String name) {
        out.append("</").append(name).append('>');
    }

    void identifier(String text, boolean italic) {
        boolean slants = text.length() == 1 && slants(text.charAt(0));
        out.append(slants && !italic ? "<mi mathvariant=\"normal\">" : "<mi>");
        Chars.escape(text, out);
        close("mi");
    }

    /** Whether MathML shows a single such letter slanted unless told otherwise. */
    private static boolean slants(char c) {
        return Chars.asciiLetter(c)
                || c >= 'Α' && c <= 'ω'
                || c == 'ı'
                || c == 'ȷ'
                || c == '∇'
                || c == '∂'
                || c == 'ϵ'
                || c == 'ϑ'
                || c == 'ϰ'
                || c == 'ϕ'
                || c == 'ϱ'
                || c == 'ϖ';
    }

    /** Exactly one element, with nothing beside it. */
    void only(Node node) {
        Atom outerBefore = before;
        Atom outerAfter = after;
        boolean outerFirst = first;
        before = Atom.NONE;
        after = Atom.NONE;
        first = true;
        if (node instanceof Node.Row) {
            out.append("<mrow>");
            node.mathml(this);
            close("mrow");
        } else {
            node.mathml(this);
        }
        before = outerBefore;
        after = outerAfter;
        first = outerFirst;
    }

    private void script(Node node) {
        boolean outer = tight;
        tight = true;
        only(node);
        tight = outer;
    }

    private void loose(Node node) {
        boolean outer = tight;
        tight = false;
        only(node);
        tight = outer;
    }

    void row(List<Node> items) {
        row(items, Atom.NONE);
    }

    private void row(List<Node> items, Atom edge) {
        Atom outerBefore = before;
        Atom outerAfter = after;
        boolean outerFirst = first;
        Atom previous = edge;
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            first = i == 0;
            before = previous;
            after = item instanceof Node.Space ? Atom.NONE : Rows.next(items, i);
            if (item.function() && (previous.operand() || previous == Atom.PUNCT && tight)) {
                space(167);
            }
            // A row in a row is a group: its own edges, its own element.
            if (item instanceof Node.Row) {
                only(item);
            } else {
                item.mathml(this);
            }
            if (item.function()) {
                application(after, item, items, i);
            }
            previous = item instanceof Node.Space ? previous : item.atom();
        }
        before = outerBefore;
        after = outerAfter;
        first = outerFirst;
    }

    private void application(Atom next, Node item, List<Node> items, int i) {
        if (next == Atom.OPEN || next.operand() || next == Atom.OP) {
            out.append("<mo>\u2061</mo>");
            boolean fenced = i + 1 < items.size() && items.get(i + 1) instanceof Node.Fenced;
            if (next != Atom.OPEN && !fenced) {
                space(167);
            }
        }
    }

    void space(int width) {
        if (width != 0) {
            out.append("<mspace width=\"");
            em(width);
            out.append("em\"/>");
        }
    }

    private void em(int thousandths) {
        int n = Math.abs(thousandths);
        if (thousandths < 0) {
            out.append('-');
        }
        out.append(n / 1000);
        int rest = n % 1000;
        if (rest != 0) {
            out.append('.').append(rest / 100);
            rest %= 100;
            if (rest != 0) {
                out.append(rest / 10);
                if (rest % 10 != 0) {
                    out.append(rest % 10);
                }
            }
        }
    }

    void operator(String text, Atom atom) {
        out.append("<mo");
        boolean sign = SIGNS.contains(text);
        switch (atom) {
            case UNARY -> out.append(!sign || after == Atom.NONE ? NO_SPACE : first ? "" : " form=\"prefix\"");
            case BIN -> out.append(tight ? NO_SPACE : "");
            case REL ->
                sides(
                        tight || before == Atom.NONE || before == Atom.OPEN || before == Atom.REL,
                        tight || after == Atom.NONE || after == Atom.CLOSE || after == Atom.REL || after == Atom.PUNCT);
            case OPEN, CLOSE -> out.append(FENCES.contains(text) ? "" : NO_SPACE);
            case PUNCT -> sides(!text.equals(",") && !text.equals(";"), tight || after == Atom.NONE);
            default -> out.append(NO_SPACE);
        }
        if (STRETCHY.contains(text)) {
            out.append(" stretchy=\"false\"");
        }
        out.append('>');
        Chars.escape(text, out);
        close("mo");
    }

    private void sides(boolean noLeft, boolean noRight) {
        out.append(noLeft ? " lspace=\"0\"" : "").append(noRight ? " rspace=\"0\"" : "");
    }

    void bigOperator(String text) {
        out.append("<mo");
        sides(!before.operand() && before != Atom.OP, !after.operand() && after != Atom.OP);
        out.append('>');
        Chars.escape(text, out);
        close("mo");
    }

    void scripts(Node.Scripts node) {
        boolean sub = !node.sub().absent();
        boolean sup = !node.sup().absent();
        boolean stacked = node.place() != Node.Place.BESIDE;
        String name = stacked
                ? sub && sup ? "munderover" : sub ? "munder" : "mover"
                : sub && sup ? "msubsup" : sub ? "msub" : "msup";
        out.append('<').append(name).append('>');
        base(node.base(), node.place());
        if (sub) {
            script(node.sub());
        }
        if (sup) {
            script(node.sup());
        }
        close(name);
    }

    /** A base keeps its neighbours: it is what decides the space of the whole. */
    private void base(Node base, Node.Place place) {
        boolean stacked = place != Node.Place.BESIDE;
        if (base instanceof Node.Function function && stacked) {
            out.append("<mo").append(NO_SPACE);
            out.append(" movablelimits=\"").append(place == Node.Place.MOVABLE).append("\">");
            Chars.escape(function.name(), out);
            close("mo");
        } else if (base instanceof Node.BigOperator operator && place == Node.Place.STACKED) {
            out.append("<mo movablelimits=\"false\">");
            Chars.escape(operator.text(), out);
            close("mo");
        } else if (base instanceof Node.Row) {
            only(base);
        } else {
            base.mathml(this);
        }
    }

    void fraction(Node.Fraction node) {
        boolean styled = !node.style().isEmpty();
        if (styled) {
            out.append("<mstyle displaystyle=\"").append(node.style()).append("\" scriptlevel=\"0\">");
        }
        out.append(node.ruled() ? "<mfrac>" : "<mfrac linethickness=\"0\">");
        loose(node.over());
        loose(node.under());
        close("mfrac");
        if (styled) {
            close("mstyle");
        }
    }

    void root(Node.Root node) {
        if (node.index().absent()) {
            out.append("<msqrt>");
            inside(node.body());
            close("msqrt");
        } else {
            out.append("<mroot>");
            only(node.body());
            script(node.index());
            close("mroot");
        }
    }

    /** Children of an element that makes a row of them itself. */
    private void inside(Node node) {
        Atom outerBefore = before;
        Atom outerAfter = after;
        before = Atom.NONE;
        after = Atom.NONE;
        node.mathml(this);
        before = outerBefore;
        after = outerAfter;
    }

    void accent(Node.Accent node) {
        Node.Mark mark = node.mark();
        String name = mark.below() ? "munder" : "mover";
        out.append('<').append(name);
        out.append(mark.brace() ? ">" : mark.below() ? " accentunder=\"true\">" : " accent=\"true\">");
        only(node.base());
        out.append(mark.wide() ? "<mo stretchy=\"true\">" : "<mo stretchy=\"false\">");
        Chars.escape(mark.text(), out);
        close("mo");
        close(name);
    }

    void arrow(Node.Arrow node) {
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
        close(name);
    }

    private void label(Node node) {
        out.append("<mpadded width=\"+0.8em\" lspace=\"0.4em\">");
        boolean outer = tight;
        tight = true;
        inside(node);
        tight = outer;
        close("mpadded");
    }

    void sized(Node.Sized node) {
        out.append("<mo");
        switch (node.atom()) {
            case OPEN -> out.append(" form=\"prefix\"");
            case CLOSE -> out.append(" form=\"postfix\"");
            case REL -> out.append("");
            default -> out.append(NO_SPACE);
        }
        out.append(FENCES.contains(node.text()) ? "" : " stretchy=\"true\" symmetric=\"true\"");
        out.append(" minsize=\"");
        em(node.size());
        out.append("em\" maxsize=\"");
        em(node.size());
        out.append("em\">");
        Chars.escape(node.text(), out);
        close("mo");
    }

    void fenced(Node.Fenced node) {
        out.append("<mrow>");
        fence(node.open(), "prefix");
        if (node.body() instanceof Node.Row row) {
            row(row.items());
        } else {
            inside(node.body());
        }
        fence(node.close(), "postfix");
        close("mrow");
    }

    private void fence(String text, String form) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<mo");
        boolean natural = (form.equals("prefix") ? OPENING : CLOSING).contains(text);
        if (!natural) {
            out.append(" form=\"")
                    .append(form)
                    .append("\" stretchy=\"true\" symmetric=\"true\"")
                    .append(NO_SPACE);
        }
        out.append('>');
        Chars.escape(text, out);
        close("mo");
    }

    void middle(String text) {
        out.append("<mo stretchy=\"true\" symmetric=\"true\" lspace=\"0.1667em\" rspace=\"0.1667em\">");
        Chars.escape(text, out);
        close("mo");
    }

    void grid(Node.Grid node) {
        out.append("<mtable");
        out.append(node.name().isEmpty() ? "" : " class=\"math-" + node.name() + "\"");
        boolean display = node.name().equals("aligned") || node.name().equals("gathered");
        out.append(display ? " displaystyle=\"true\">" : ">");
        boolean outer = tight;
        tight = false;
        for (List<Node> row : node.rows()) {
            out.append("<mtr>");
            for (int i = 0; i < row.size(); i++) {
                char side = i < node.columns().length() ? node.columns().charAt(i) : 'c';
                out.append(side == 'c' ? "<mtd>" : side == 'l' ? "<mtd class=\"math-l\">" : "<mtd class=\"math-r\">");
                // TeX puts an empty atom before the right half of an aligned pair, so that a relation gets its space.
                Atom edge = node.name().equals("aligned") && i % 2 == 1 ? Atom.ORD : Atom.NONE;
                row(Rows.items(row.get(i)), edge);
                close("mtd");
            }
            close("mtr");
        }
        tight = outer;
        close("mtable");
    }

    void styled(Node.Styled node) {
        out.append("<mstyle displaystyle=\"").append(node.display()).append("\" scriptlevel=\"");
        out.append(node.level()).append("\">");
        boolean outer = tight;
        tight = node.level() > 0;
        inside(node.body());
        tight = outer;
        close("mstyle");
    }

    void wrapped(Node.Wrapped node) {
        out.append('<').append(node.element());
        out.append(node.name().isEmpty() ? ">" : " class=\"math-" + node.name() + "\">");
        inside(node.body());
        close(node.element());
    }

    void classed(Node.Classed node) {
        int side = tight ? 0 : node.atom() == Atom.REL ? 278 : node.atom() == Atom.BIN ? 222 : 0;
        out.append("<mrow>");
        space(before == Atom.NONE ? 0 : side);
        only(node.body());
        space(after == Atom.NONE ? 0 : node.atom() == Atom.PUNCT && !tight ? 167 : side);
        close("mrow");
    }

    void link(Node.Link node) {
        out.append("<mtext><a href=\"");
        Chars.escape(node.href(), out);
        out.append("\">");
        Chars.escape(Linear.plain(node.body(), node.href()), out);
        out.append("</a>");
        close("mtext");
    }
}
