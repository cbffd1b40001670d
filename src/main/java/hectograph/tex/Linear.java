package hectograph.tex;

import java.text.Normalizer;
import java.util.List;

/**
 * Writes a formula on one line: as Unicode text, or as HTML with variables in italics whose text is that same line. What
 * has no faithful line (a matrix, a brace with a label) makes the whole too complex, and the caller shows its TeX.
 */
final class Linear {
    private static final int LENGTH_LIMIT = 4000;

    private final StringBuilder out = new StringBuilder();
    private final boolean html;
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

    void tooComplex() {
        complex = true;
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
            after = next == Atom.NONE ? outerAfter : next;
            item.linear(this);
            previous = item instanceof Node.Space ? previous : item.atom();
        }
        before = outerBefore;
        after = outerAfter;
    }

    /** The node without blanks, as plain text. */
    private String tightly(Node node) {
        Linear inner = new Linear(false, true);
        node.linear(inner);
        complex |= inner.complex;
        return inner.out.toString();
    }

    /** The node without blanks, in parentheses if it has parts. */
    private void operand(Node node, boolean parentheses) {
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

    void scripts(Node.Scripts node) {
        Node base = node.base();
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
        if (!node.sub().absent()) {
            script(node.sub(), '_', bare);
        }
        if (!node.sup().absent()) {
            script(node.sup(), '^', bare);
        }
        boolean spaced = !tight && (base.atom() == Atom.REL || base.atom() == Atom.BIN);
        if (spaced || base.atom() == Atom.OP && (after.operand() || after == Atom.OP)) {
            blank();
        }
    }

    private void script(Node node, char mark, boolean bare) {
        boolean up = mark == '^';
        if (word(node)) {
            word(tightly(node), mark, bare);
            return;
        }
        String line = tightly(node);
        String small = up ? SmallLetters.raised(line) : SmallLetters.lowered(line);
        if (!small.isEmpty()) {
            text(small);
        } else if (!line.isEmpty()) {
            boolean simple = Chars.single(line) || simple(node);
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

    /** A word stands raised or lowered only where its letters alone still read right: Lmax, 5th. */
    private void word(String word, char mark, boolean bare) {
        boolean up = mark == '^';
        if (html && (!up || bare || ordinal(word))) {
            text("");
            out.append(up ? "<sup>" : "<sub>");
            text(word);
            out.append(up ? "</sup>" : "</sub>");
        } else {
            text((up && (bare || ordinal(word)) ? "" : mark) + (word.indexOf(' ') < 0 ? word : "(" + word + ")"));
        }
        if (after == Atom.ORD || after == Atom.OP) {
            blank();
        }
    }

    private static boolean ordinal(String word) {
        return word.equals("th") || word.equals("st") || word.equals("nd") || word.equals("rd");
    }

    void fraction(Construct.Fraction node) {
        if (!node.ruled()) {
            binomial(node);
            return;
        }
        boolean product = before.operand() || after.operand() || after == Atom.OPEN || after == Atom.OP;
        text(product ? "(" : "");
        operand(node.over(), sum(node.over()));
        text("/");
        operand(node.under(), node.under().compound() && !(node.under() instanceof Node.Scripts));
        text(product ? ")" : "");
    }

    private void binomial(Construct.Fraction node) {
        operand(node.over(), sum(node.over()));
        text(" choose ");
        operand(node.under(), sum(node.under()));
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

    void root(Construct.Root node) {
        String index = node.index().absent() ? "" : tightly(node.index());
        switch (index) {
            case "", "2" -> text("√");
            case "3" -> text("∛");
            case "4" -> text("∜");
            default -> {
                String small = SmallLetters.raised(index);
                complex |= small.isEmpty();
                text(small + "√");
            }
        }
        boolean parentheses = node.body().compound() || node.body() instanceof Node.Scripts;
        operand(node.body(), parentheses && !(node.body() instanceof Construct.Fenced));
    }

    void accent(Construct.Accent node) {
        String combining = node.mark().combining();
        String base = tightly(node.base());
        if (combining.isEmpty() || !Chars.single(base)) {
            complex = true;
            return;
        }
        boolean italic = node.base() instanceof Node.Ident ident && ident.italic();
        identifier(base + combining, italic);
    }

    void fenced(Construct.Fenced node) {
        complex |= node.open().isEmpty() || node.close().isEmpty();
        text(node.open());
        Atom outerBefore = before;
        Atom outerAfter = after;
        before = Atom.NONE;
        after = Atom.NONE;
        blank = false;
        node.body().linear(this);
        blank = false;
        before = outerBefore;
        after = outerAfter;
        text(node.close());
    }

    void classed(Construct.Classed node) {
        boolean spaced = !tight && (node.atom() == Atom.BIN || node.atom() == Atom.REL);
        blank = blank || spaced || node.atom() == Atom.OP && before.operand();
        node.body().linear(this);
        blank = blank || spaced || node.atom() == Atom.OP && (after.operand() || after == Atom.OP);
    }
}
