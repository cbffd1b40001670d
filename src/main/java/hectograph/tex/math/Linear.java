package hectograph.tex.math;

import hectograph.tex.Chars;
import hectograph.tex.SmallLetters;
import java.text.Normalizer;
import java.util.List;

/**
 * Writes a formula on one line: as Unicode text, or as HTML with variables in italics whose text is that same line. What
 * has no faithful line (a brace with a label, a line over a sum) makes the whole too complex, and the caller shows its TeX.
 */
final class Linear {
    private static final int LENGTH_LIMIT = 4000;

    private final StringBuilder out = new StringBuilder();
    private final boolean html;
    private final LinearLayouts layouts = new LinearLayouts(this);
    private boolean tight;
    private boolean blank;
    private boolean complex;
    private Atom before = Atom.NONE;
    private Atom after = Atom.NONE;

    Linear(boolean html, boolean tight) {
        this.html = html;
        this.tight = tight;
    }

    /** The node as plain text, or a substitute if it is too complex. */
    static String plain(Node node, String substitute) {
        return write(node, false, substitute);
    }

    /** The node as HTML, or a substitute, already HTML, if it is too complex. */
    static String html(Node node, String substitute) {
        return write(node, true, substitute);
    }

    private static String write(Node node, boolean html, String substitute) {
        Linear linear = new Linear(html, false);
        node.linear(linear);
        if (linear.complex || linear.out.isEmpty() || linear.out.length() > LENGTH_LIMIT) {
            return substitute;
        }
        return Normalizer.normalize(linear.out, Normalizer.Form.NFC);
    }

    LinearLayouts layouts() {
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

    void tooComplex() {
        complex = true;
    }

    /** Ends a line of several: by a mark, unless it has one or the next goes on with it. */
    void end(String mark, boolean goesOn) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        blank = false;
        if (!goesOn && ",;.:".indexOf(last) < 0) {
            text(mark);
        }
        blank();
    }

    /** No blank before what comes next. */
    void close() {
        blank = false;
    }

    /** A blank, unless nothing follows or nothing came before. */
    void blank() {
        blank = true;
    }

    void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (blank && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
        blank = false;
        if (html) {
            Chars.escape(text, out);
        } else {
            out.append(text);
        }
        // Everything written twice, nested, would grow without bound: stop early.
        if (out.length() > LENGTH_LIMIT) {
            complex = true;
        }
    }

    void words(String text) {
        if (text.startsWith(" ")) {
            blank();
        }
        text(text.strip());
        if (text.endsWith(" ")) {
            blank();
        }
    }

    void identifier(String text, boolean italic) {
        boolean slanted = html && italic;
        if (slanted && !blank && out.length() >= 4 && out.lastIndexOf("</i>") == out.length() - 4) {
            out.setLength(out.length() - 4);
            text(text);
            out.append("</i>");
        } else if (slanted) {
            text("");
            if (blank && !out.isEmpty()) {
                out.append(' ');
            }
            blank = false;
            out.append("<i>");
            text(text);
            out.append("</i>");
        } else {
            text(text);
        }
    }

    void operator(String text, Atom atom) {
        blank = blank && !text.equals(".");
        boolean spaced = !tight && (atom == Atom.BIN || atom == Atom.REL);
        if (spaced && !(before == Atom.REL && atom == Atom.REL)) {
            blank();
        }
        text(text);
        if (spaced && !(after == Atom.REL && atom == Atom.REL) || atom == Atom.PUNCT && !tight) {
            blank();
        }
    }

    void function(String name) {
        if (before.operand()) {
            blank();
        }
        text(name);
        if (after.operand() || after == Atom.OP) {
            blank();
        }
    }

    void row(List<Node> items) {
        Atom outerBefore = before;
        Atom outerAfter = after;
        Atom previous = outerBefore;
        for (int i = 0; i < items.size() && !complex; i++) {
            Node item = items.get(i);
            before = previous;
            Atom next = item instanceof Node.Space ? Atom.NONE : Rows.next(items, i);
            after = next == Atom.NONE ? outerAfter : follower(items, i, next);
            item.linear(this);
            previous = item instanceof Node.Space ? previous : item.atom();
        }
        before = outerBefore;
        after = outerAfter;
    }

    /** As what the next item counts on a line: a full stop ends a formula, and what a function takes may be in fences. */
    private static Atom follower(List<Node> items, int index, Atom next) {
        int i = index + 1;
        while (items.get(i) instanceof Node.Space) {
            i++;
        }
        Node item = items.get(i);
        if (item instanceof Construct.Fenced fenced && !fenced.open().isEmpty() && "([{⟨".contains(fenced.open())) {
            return Atom.OPEN;
        }
        return item instanceof Node.Op op && op.text().equals(".") ? Atom.PUNCT : next;
    }

    /** The node without blanks, as plain text. */
    String tightly(Node node) {
        Linear inner = new Linear(false, true);
        node.linear(inner);
        complex |= inner.complex;
        return inner.out.toString();
    }

    /** The node without blanks, in parentheses if it has parts. */
    void operand(Node node, boolean parentheses) {
        boolean outerTight = tight;
        Atom outerBefore = before;
        Atom outerAfter = after;
        before = Atom.NONE;
        after = Atom.NONE;
        tight = true;
        text(parentheses ? "(" : "");
        node.linear(this);
        text(parentheses ? ")" : "");
        tight = outerTight;
        before = outerBefore;
        after = outerAfter;
    }

    /** The node as if it stood alone. */
    void alone(Node node) {
        Atom outerBefore = before;
        Atom outerAfter = after;
        before = Atom.NONE;
        after = Atom.NONE;
        blank = false;
        node.linear(this);
        blank = false;
        before = outerBefore;
        after = outerAfter;
    }

    void scripts(Node.Scripts node) {
        Node base = node.base();
        String sign = node.place() == Node.Place.STACKED && node.sub().absent() && base instanceof Node.Op op
                ? LinearLayouts.defining(op.text(), tightly(node.sup()))
                : "";
        if (!sign.isEmpty()) {
            operator(sign, base.atom());
            return;
        }
        Atom outerAfter = after;
        after = Atom.NONE;
        if (base.compound()) {
            operand(base, true);
        } else {
            base.linear(this);
        }
        after = outerAfter;
        boolean bare = base.absent();
        blank = blank && base.atom() != Atom.REL && base.atom() != Atom.BIN;
        // Only of a capital with nothing above it do the letters alone still read right: Lmax, but d_in, score_model.
        boolean lowered = bare || node.sup().absent() && LinearLayouts.capital(tightly(base));
        marks(node.sub(), node.sup(), lowered, bare);
        boolean spaced = !tight && (base.atom() == Atom.REL || base.atom() == Atom.BIN);
        if (spaced || base.atom() == Atom.OP && (after.operand() || after == Atom.OP)) {
            blank();
        }
    }

    /** Scripts that are not absent, on what stands before them. */
    void marks(Node sub, Node sup, boolean lowered, boolean bare) {
        if (!sub.absent()) {
            script(sub, '_', lowered);
        }
        if (!sup.absent()) {
            script(sup, '^', bare);
        }
    }

    private void script(Node node, char mark, boolean free) {
        boolean up = mark == '^';
        if (word(node)) {
            word(tightly(node), mark, free);
            return;
        }
        String line = tightly(node);
        String small = up ? SmallLetters.raised(line) : SmallLetters.lowered(line);
        if (!small.isEmpty()) {
            text(small);
        } else if (!line.isEmpty()) {
            boolean simple = Chars.single(line) || simple(node) && line.indexOf('_') < 0;
            text(mark + (simple ? line : "(" + line + ")"));
        }
    }

    private static boolean simple(Node node) {
        return node instanceof Node.Num
                || node instanceof Node.Ident
                || node instanceof Node.Scripts scripts && scripts.sup().absent() && simple(scripts.base());
    }

    private static boolean word(Node node) {
        return node instanceof Node.Text text && text.text().strip().length() > 1
                || node instanceof Node.Ident ident
                        && !ident.italic()
                        && ident.plain().length() > 1
                        && letters(ident)
                || node instanceof Node.Function;
    }

    private static boolean letters(Node.Ident ident) {
        return ident.plain().codePoints().allMatch(Character::isLetter) && !Chars.single(ident.plain());
    }

    /** A word; raised or lowered by a tag only where its letters alone still read right: Lmax, 5th. */
    private void word(String word, char mark, boolean free) {
        boolean up = mark == '^';
        boolean tagged = up ? free || ordinal(word) : free;
        if (html && tagged) {
            text("");
            out.append(up ? "<sup>" : "<sub>");
            text(word);
            out.append(up ? "</sup>" : "</sub>");
        } else {
            text((up && tagged ? "" : mark) + (word.indexOf(' ') < 0 ? word : "(" + word + ")"));
        }
        if (after == Atom.ORD || after == Atom.OP) {
            blank();
        }
    }

    private static boolean ordinal(String word) {
        return word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd");
    }

    void classed(Construct.Classed node) {
        boolean spaced = !tight && (node.atom() == Atom.BIN || node.atom() == Atom.REL);
        blank = blank || spaced || node.atom() == Atom.OP && before.operand();
        node.body().linear(this);
        blank = blank || spaced || node.atom() == Atom.OP && (after.operand() || after == Atom.OP);
    }
}
