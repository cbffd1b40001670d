package hectograph.tex.math;

import hectograph.tex.Chars;
import java.util.List;

/**
 * Writes a formula as MathML Core. Space around operators is left to the browser's operator dictionary, and stated only
 * where TeX would set it otherwise: at edges, in scripts, around signs and around symbols that are no operators.
 */
final class MathMl {
    private static final String PRIMES = "′″‴";

    private final StringBuilder out;
    private final Operators operators;
    private final Layouts layouts;
    private boolean display;
    private boolean tight;
    private boolean first = true;
    private Atom before = Atom.NONE;
    private Atom after = Atom.NONE;

    MathMl(StringBuilder out, boolean display) {
        this.out = out;
        this.display = display;
        this.operators = new Operators(out, this);
        this.layouts = new Layouts(out, this);
    }

    Operators operators() {
        return operators;
    }

    Layouts layouts() {
        return layouts;
    }

    /** The class of the neighbour to the left. */
    Atom before() {
        return before;
    }

    /** The class of the neighbour to the right. */
    Atom after() {
        return after;
    }

    /** Whether nothing stands before it in its element. */
    boolean first() {
        return first;
    }

    /** Whether it is part of a script, where TeX sets operators without space. */
    boolean tight() {
        return tight;
    }

    /** Whether it is set in full size, as on a line of its own. */
    boolean display() {
        return display;
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

    void script(Node node) {
        int outer = enter(false, true);
        only(node);
        leave(outer);
    }

    /** Changes the style; {@link #leave} with what this returns changes it back. */
    int enter(boolean inDisplay, boolean withoutSpace) {
        int outer = (display ? 2 : 0) + (tight ? 1 : 0);
        display = inDisplay;
        tight = withoutSpace;
        return outer;
    }

    void leave(int outer) {
        display = (outer & 2) != 0;
        tight = (outer & 1) != 0;
    }

    void row(List<Node> items) {
        row(items, Atom.NONE);
    }

    /** Items side by side; the edge is what counts as standing before them. */
    void row(List<Node> items, Atom edge) {
        Atom outerBefore = before;
        Atom outerAfter = after;
        boolean outerFirst = first;
        Atom previous = edge;
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            first = i == 0 && edge != Atom.OPEN;
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
                application(after, items, i);
            }
            previous = item instanceof Node.Space ? previous : item.atom();
        }
        before = outerBefore;
        after = outerAfter;
        first = outerFirst;
    }

    /** The invisible sign between a function and its argument, and a blank if there are no parentheses. */
    private void application(Atom next, List<Node> items, int i) {
        if (next == Atom.OPEN || next.operand() || next == Atom.OP) {
            out.append("<mo>\u2061</mo>");
            boolean fenced = i + 1 < items.size() && items.get(i + 1) instanceof Construct.Fenced;
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

    void em(int thousandths) {
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

    void scripts(Node.Scripts node) {
        int primes = node.place() == Node.Place.BESIDE && low(node.base()) ? primes(node.sup()) : 0;
        if (primes > 0) {
            primed(node, primes);
        } else {
            scripted(node);
        }
    }

    /** How many items of a superscript are primes, from its start. */
    private static int primes(Node sup) {
        List<Node> items = Rows.items(sup);
        int n = 0;
        while (n < items.size()
                && items.get(n) instanceof Node.Op op
                && PRIMES.indexOf(op.text().charAt(0)) >= 0) {
            n++;
        }
        return n;
    }

    /** Whether primes beside it are as high as they would be if raised. */
    private static boolean low(Node base) {
        return base instanceof Node.Ident
                || base instanceof Node.Op
                || base instanceof Node.Num
                || base instanceof Node.Text
                || base instanceof Node.Function
                || base instanceof Construct.Accent;
    }

    /** The characters of primes are raised and small as they are: made a superscript they would be so twice. */
    private void primed(Node.Scripts node, int primes) {
        boolean sub = !node.sub().absent();
        List<Node> items = Rows.items(node.sup());
        boolean sup = items.size() > primes;
        String name = sub && sup ? "msubsup" : sub ? "msub" : sup ? "msup" : "";
        out.append(name.isEmpty() ? "" : "<" + name + ">").append("<mrow>");
        base(node.base(), Node.Place.BESIDE);
        for (Node prime : items.subList(0, primes)) {
            prime.mathml(this);
        }
        close("mrow");
        if (sub) {
            script(node.sub());
        }
        if (sup) {
            script(Node.of(items.subList(primes, items.size())));
        }
        if (!name.isEmpty()) {
            close(name);
        }
    }

    private void scripted(Node.Scripts node) {
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
            operators.movable(function.name(), place == Node.Place.MOVABLE);
        } else if (base instanceof Node.BigOperator operator && place == Node.Place.STACKED) {
            out.append("<mo movablelimits=\"false\">");
            Chars.escape(operator.text(), out);
            close("mo");
        } else if (base instanceof Node.Row) {
            only(base);
        } else if (base instanceof Construct.Sized) {
            // Chromium gives a fence its size only in a row.
            out.append("<mrow>");
            base.mathml(this);
            close("mrow");
        } else {
            base.mathml(this);
        }
    }

    /** Children of an element that makes a row of them itself. */
    void inside(Node node) {
        Atom outerBefore = before;
        Atom outerAfter = after;
        before = Atom.NONE;
        after = Atom.NONE;
        node.mathml(this);
        before = outerBefore;
        after = outerAfter;
    }
}
