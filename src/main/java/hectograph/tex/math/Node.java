package hectograph.tex.math;

import java.util.List;

/** A piece of a formula. Each kind knows how it is written as MathML and as a line of text. */
sealed interface Node
        permits Construct,
                Node.Ident,
                Node.Num,
                Node.Op,
                Node.BigOperator,
                Node.Function,
                Node.Text,
                Node.Space,
                Node.Row,
                Node.Scripts {
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
            out.operators().operator(text, atom);
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
            out.operators().bigOperator(text);
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
        /** Nothing at all. Here and not in the interface: two threads that load both would wait for each other. */
        static final Row EMPTY = new Row(List.of());

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

    /** Scripts on a base; an absent one is {@link Node.Row#EMPTY}. */
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
}
