package hectograph.tex.math;

import java.util.List;

/** The pieces of a formula that are built of others in two dimensions. */
sealed interface Construct extends Node {
    /** One thing over another, with or without a line; {@code style} is empty, "true" or "false" for displaystyle. */
    record Fraction(Node over, Node under, boolean ruled, String style) implements Construct {
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
            out.layouts().fraction(this);
        }

        @Override
        public void linear(Linear out) {
            out.layouts().fraction(this);
        }
    }

    /** A root; {@code index} is {@link Node.Row#EMPTY} for a square root. */
    record Root(Node body, Node index) implements Construct {
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
            out.layouts().root(this);
        }

        @Override
        public void linear(Linear out) {
            out.layouts().root(this);
        }
    }

    /** An accent, a line, a brace or an arrow over or under a base. */
    record Accent(Node base, Mark mark) implements Construct {
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
            out.layouts().accent(this);
        }

        @Override
        public void linear(Linear out) {
            out.layouts().accent(this);
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

        /** Whether it is a line over or under its base. */
        boolean line() {
            return wide && (text.equals("‾") || text.equals("_"));
        }

        /** The mark over a single letter. */
        String narrow() {
            return switch (text) {
                case "\u0302" -> "ˆ";
                case "\u0303" -> "˜";
                default -> text;
            };
        }
    }

    /** A delimiter of a given size, in thousandths of an em. */
    record Sized(String text, Atom atom, int size) implements Construct {
        @Override
        public void mathml(MathMl out) {
            out.operators().sized(this);
        }

        @Override
        public void linear(Linear out) {
            out.operator(text, atom);
        }
    }

    /** Something between two fences that grow with it; a fence may be empty. */
    record Fenced(String open, Node body, String close) implements Construct {
        @Override
        public Atom atom() {
            return Atom.INNER;
        }

        @Override
        public void mathml(MathMl out) {
            out.layouts().fenced(this);
        }

        @Override
        public void linear(Linear out) {
            out.layouts().fenced(this);
        }
    }

    /** A fence inside {@link Fenced} that grows with it. */
    record Middle(String text) implements Construct {
        @Override
        public Atom atom() {
            return Atom.REL;
        }

        @Override
        public void mathml(MathMl out) {
            out.operators().middle(text);
        }

        @Override
        public void linear(Linear out) {
            out.operator(text, Atom.REL);
        }
    }

    /** Rows and columns; {@code name} is the CSS class suffix, {@code columns} an l, c or r for each, capital after a line. */
    record Grid(List<List<Node>> rows, String name, String columns) implements Construct {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public void mathml(MathMl out) {
            out.layouts().grid(this);
        }

        @Override
        public void linear(Linear out) {
            out.layouts().grid(this);
        }
    }

    /** An arrow that grows with the text below and above it; absent text is {@link Node.Row#EMPTY}. */
    record Arrow(String text, Node below, Node above) implements Construct {
        @Override
        public Atom atom() {
            return Atom.REL;
        }

        @Override
        public void mathml(MathMl out) {
            out.layouts().arrow(this);
        }

        @Override
        public void linear(Linear out) {
            out.layouts().arrow(this);
        }
    }

    /** A size: {@code display} is "true" or "false", {@code level} the script level. */
    record Styled(Node body, String display, int level) implements Construct {
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
            out.layouts().styled(this);
        }

        @Override
        public void linear(Linear out) {
            body.linear(out);
        }
    }

    /** A body drawn over, hidden or given another size, by {@code element}: mrow, mphantom or mpadded. */
    record Wrapped(Node body, String element, String attributes) implements Construct {
        static Wrapped drawnOver(Node body, String name) {
            return new Wrapped(body, "mrow", " class=\"math-" + name + "\"");
        }

        static Wrapped hidden(Node body) {
            return new Wrapped(body, "mphantom", "");
        }

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
            out.layouts().wrapped(this);
        }

        @Override
        public void linear(Linear out) {
            if (element.equals("mphantom")) {
                return;
            }
            if (attributes.contains("math-cancel")) {
                out.tooComplex();
            }
            body.linear(out);
        }
    }

    /** A body with a class of its own making. */
    record Classed(Node body, Atom atom) implements Construct {
        @Override
        public boolean takesLimits() {
            return atom == Atom.OP;
        }

        @Override
        public void mathml(MathMl out) {
            out.layouts().classed(this);
        }

        @Override
        public void linear(Linear out) {
            out.classed(this);
        }
    }

    /** A link to a safe address. */
    record Link(String href, Node body) implements Construct {
        @Override
        public Atom atom() {
            return Atom.ORD;
        }

        @Override
        public void mathml(MathMl out) {
            out.layouts().link(this);
        }

        @Override
        public void linear(Linear out) {
            body.linear(out);
        }
    }
}
