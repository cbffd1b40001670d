package hectograph.tex;

import java.util.List;

/** A piece of a formula. Each kind knows how it is written as MathML and as a line of text. */
sealed interface Node {
    /** The class that decides about the space around it. */
    Atom atom();

    /** Writes it as MathML: one element, but for a {@link Row}, which writes its children. */
    void mathml(MathMl out);

    /** Writes it on one line. */
    void linear(Linear out);

    /** Whether it is a named function, perhaps with scripts: it needs a blank before its argument. */
    default boolean function() {
        return false;
    }

    /** Whether scripts on it stand above and below where there is room. */
    default boolean takesLimits() {
        return false;
    }

    /** Whether a script, a root or a fraction has to put it in parentheses on a line of text. */
    default boolean compound() {
        return false;
    }

    /** Whether there is nothing. */
    default boolean absent() {
        return false;
    }

    /** Nothing at all. */
    Row EMPTY = new Row(List.of());

    /** One node of many. */
    static Node of(List<Node> items) {
        return items.size() == 1 ? items.get(0) : new Row(List.copyOf(items));
    }

    /**
     * A letter or a word.
     *
     * @param text as MathML shows it
     * @param plain as plain text shows it
     * @param italic whether it is a variable, shown slanted
     */
    record Ident(String text, String plain, boolean italic) implements Node {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public void mathml(MathMl out) {
            out.identifier(text, italic);
        }

        @Override
        public void linear(Linear out) {
            out.identifier(plain, italic);
        }
    }

    /** A number; {@code plain} in ordinary digits. */
    record Num(String text, String plain) implements Node {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public void mathml(MathMl out) {
            out.element("mn", text);
        }

        @Override
        public void linear(Linear out) {
            out.text(plain);
        }
    }

    /** An operator, a relation, a fence that does not grow, punctuation. */
    record Op(String text, Atom atom) implements Node {
        @Override
        public void mathml(MathMl out) {
            out.operator(text, atom);
        }

        @Override
        public void linear(Linear out) {
            out.operator(text, atom);
        }
    }

    /** A large operator, such as a sum, or an integral, whose limits stand beside it. */
    record BigOperator(String text, boolean takesLimits) implements Node {
        @Override
        public Atom atom() {
            return Atom.OP;
        }

        @Override
        public void mathml(MathMl out) {
            out.bigOperator(text);
        }

        @Override
        public void linear(Linear out) {
            out.function(text);
        }
    }

    /** A function with a name. */
    record Function(String name, boolean takesLimits) implements Node {
        @Override
        public Atom atom() {
            return Atom.OP;
        }

        @Override
        public boolean function() {
            return true;
        }

        @Override
        public void mathml(MathMl out) {
            out.identifier(name, false);
        }

        @Override
        public void linear(Linear out) {
            out.function(name);
        }
    }

    /** Words inside a formula. */
    record Text(String text) implements Node {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public void mathml(MathMl out) {
            out.element("mtext", text.replace(' ', '\u00A0'));
        }

        @Override
        public void linear(Linear out) {
            out.words(text);
        }
    }

    /** Space; {@code width} in thousandths of an em, perhaps negative. */
    record Space(int width) implements Node {
        @Override
        public Atom atom() {
            return Atom.NONE;
        }

        @Override
        public void mathml(MathMl out) {
            out.space(width);
        }

        @Override
        public void linear(Linear out) {
            if (width > 160) {
                out.blank();
            }
        }
    }

    /** Pieces side by side. */
    record Row(List<Node> items) implements Node {
        @Override
        public Atom atom() {
            return items.isEmpty() ? Atom.NONE : Atom.ORD;
        }

        @Override
        public boolean absent() {
            return items.isEmpty();
        }

        @Override
        public boolean compound() {
            return items.size() > 1;
        }

        @Override
        public void mathml(MathMl out) {
            out.row(items);
        }

        @Override
        public void linear(Linear out) {
            out.row(items);
        }
    }

    /** Where scripts stand. */
    enum Place {
        /** To the right. */
        BESIDE,
        /** Above and below in a display, to the right in running text. */
        MOVABLE,
        /** Always above and below. */
        STACKED
    }

    /** Scripts on a base; an absent one is {@link #EMPTY}. */
    record Scripts(Node base, Node sub, Node sup, Place place) implements Node {
        @Override
        public Atom atom() {
            return base.atom() == Atom.NONE ? Atom.ORD : base.atom();
        }

        @Override
        public boolean function() {
            return base.function();
        }

        @Override
        public boolean compound() {
            return !sup.absent();
        }

        @Override
        public void mathml(MathMl out) {
            out.scripts(this);
        }

        @Override
        public void linear(Linear out) {
            out.scripts(this);
        }
    }

    /** One thing over another, with or without a line; {@code style} is empty, "true" or "false" for displaystyle. */
    record Fraction(Node over, Node under, boolean ruled, String style) implements Node {
        @Override
        public Atom atom() {
            return Atom.INNER;
        }

        @Override
        public boolean compound() {
            return true;
        }

        @Override
        public void mathml(MathMl out) {
            out.fraction(this);
        }

        @Override
        public void linear(Linear out) {
            out.fraction(this);
        }
    }

    /** A root; {@code index} is {@link #EMPTY} for a square root. */
    record Root(Node body, Node index) implements Node {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public boolean compound() {
            return true;
        }

        @Override
        public void mathml(MathMl out) {
            out.root(this);
        }

        @Override
        public void linear(Linear out) {
            out.root(this);
        }
    }

    /** An accent, a line, a brace or an arrow over or under a base. */
    record Accent(Node base, Mark mark) implements Node {
        @Override
        public Atom atom() {
            return base.atom() == Atom.NONE ? Atom.ORD : base.atom();
        }

        @Override
        public boolean takesLimits() {
            return mark.brace();
        }

        @Override
        public void mathml(MathMl out) {
            out.accent(this);
        }

        @Override
        public void linear(Linear out) {
            out.accent(this);
        }
    }

    /**
     * The mark of an accent.
     *
     * @param text as MathML shows it
     * @param combining the combining character plain text uses; empty if there is none
     * @param wide whether it grows with its base
     * @param below whether it stands under its base
     */
    record Mark(String text, String combining, boolean wide, boolean below) {
        boolean brace() {
            return combining.isEmpty() && wide;
        }
    }

    /** A delimiter of a given size, in thousandths of an em. */
    record Sized(String text, Atom atom, int size) implements Node {
        @Override
        public void mathml(MathMl out) {
            out.sized(this);
        }

        @Override
        public void linear(Linear out) {
            out.operator(text, atom);
        }
    }

    /** Something between two fences that grow with it; a fence may be empty. */
    record Fenced(String open, Node body, String close) implements Node {
        @Override
        public Atom atom() {
            return Atom.INNER;
        }

        @Override
        public void mathml(MathMl out) {
            out.fenced(this);
        }

        @Override
        public void linear(Linear out) {
            out.fenced(this);
        }
    }

    /** A fence inside {@link Fenced} that grows with it. */
    record Middle(String text) implements Node {
        @Override
        public Atom atom() {
            return Atom.REL;
        }

        @Override
        public void mathml(MathMl out) {
            out.middle(text);
        }

        @Override
        public void linear(Linear out) {
            out.operator(text, Atom.REL);
        }
    }

    /** Rows and columns; {@code name} is the CSS class suffix, {@code columns} an l, c or r for each column, if given. */
    record Grid(List<List<Node>> rows, String name, String columns) implements Node {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public void mathml(MathMl out) {
            out.grid(this);
        }

        @Override
        public void linear(Linear out) {
            out.tooComplex();
        }
    }

    /** An arrow that grows with the text below and above it; absent text is {@link #EMPTY}. */
    record Arrow(String text, Node below, Node above) implements Node {
        @Override
        public Atom atom() {
            return Atom.REL;
        }

        @Override
        public void mathml(MathMl out) {
            out.arrow(this);
        }

        @Override
        public void linear(Linear out) {
            out.tooComplex();
        }
    }

    /** A size: {@code display} is "true" or "false", {@code level} the script level. */
    record Styled(Node body, String display, int level) implements Node {
        @Override
        public Atom atom() {
            return body.atom();
        }

        @Override
        public boolean compound() {
            return body.compound();
        }

        @Override
        public void mathml(MathMl out) {
            out.styled(this);
        }

        @Override
        public void linear(Linear out) {
            body.linear(out);
        }
    }

    /** A body treated specially: {@code element} is mphantom or mrow, {@code name} the CSS class suffix or empty. */
    record Wrapped(Node body, String element, String name) implements Node {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public boolean compound() {
            return body.compound();
        }

        @Override
        public void mathml(MathMl out) {
            out.wrapped(this);
        }

        @Override
        public void linear(Linear out) {
            if (element.equals("mphantom")) {
                return;
            }
            if (!name.isEmpty()) {
                out.tooComplex();
            }
            body.linear(out);
        }
    }

    /** A body with a class of its own making. */
    record Classed(Node body, Atom atom) implements Node {
        @Override
        public boolean takesLimits() {
            return atom == Atom.OP;
        }

        @Override
        public void mathml(MathMl out) {
            out.classed(this);
        }

        @Override
        public void linear(Linear out) {
            out.classed(this);
        }
    }

    /** A link to a safe address. */
    record Link(String href, Node body) implements Node {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public void mathml(MathMl out) {
            out.link(this);
        }

        @Override
        public void linear(Linear out) {
            body.linear(out);
        }
    }
}
