package hectograph.tex.math;

/**
 * What a command or a character stands for.
 *
 * @param text the characters shown
 * @param kind how it is set
 */
public record Symbol(String text, Kind kind) {
    /** How a symbol is set; each but the first three is an operator of the class with that name. */
    public enum Kind {
        LETTER(Atom.ORD),
        UPRIGHT(Atom.ORD),
        FUNCTION(Atom.OP),
        LIMIT_FUNCTION(Atom.OP),
        BIG(Atom.OP),
        INTEGRAL(Atom.OP),
        ORD(Atom.ORD),
        BIN(Atom.BIN),
        REL(Atom.REL),
        OPEN(Atom.OPEN),
        CLOSE(Atom.CLOSE),
        PUNCT(Atom.PUNCT),
        INNER(Atom.INNER);

        private final Atom atom;

        Kind(Atom atom) {
            this.atom = atom;
        }

        Atom atom() {
            return atom;
        }

        /** Whether such a symbol can be a fence: brackets, bars, slashes and arrows. */
        boolean fences() {
            return this == OPEN || this == CLOSE || this == ORD || this == REL;
        }
    }

    Node node() {
        return switch (kind) {
            case LETTER -> new Node.Ident(text, text, true);
            case UPRIGHT -> new Node.Ident(text, text, false);
            case FUNCTION -> new Node.Function(text, false);
            case LIMIT_FUNCTION -> new Node.Function(text, true);
            case BIG -> new Node.BigOperator(text, true);
            case INTEGRAL -> new Node.BigOperator(text, false);
            default -> new Node.Op(text, kind.atom());
        };
    }
}
