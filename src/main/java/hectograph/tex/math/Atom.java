package hectograph.tex.math;

/** The class of a piece of a formula in the sense of TeX; spacing between two neighbours follows from their classes. */
enum Atom {
    /** No neighbour: the edge of a row. */
    NONE,
    /** A letter, a number, a symbol that stands for itself. */
    ORD,
    /** A large operator or a named function. */
    OP,
    /** A binary operator between two operands. */
    BIN,
    /** A binary operator without an operand on one side: a sign. */
    UNARY,
    /** A relation or an arrow. */
    REL,
    /** An opening fence. */
    OPEN,
    /** A closing fence. */
    CLOSE,
    /** Punctuation. */
    PUNCT,
    /** Dots, fractions and fenced subformulas. */
    INNER;

    /** Whether a binary operator standing after this is a sign. */
    boolean makesSignAfter() {
        return this == NONE
                || this == OP
                || this == BIN
                || this == UNARY
                || this == REL
                || this == OPEN
                || this == PUNCT;
    }

    /** Whether a binary operator standing before this lacks its right operand. */
    boolean makesSignBefore() {
        return this == NONE || this == REL || this == CLOSE || this == PUNCT;
    }

    /** Whether this is something a factor could be multiplied with without a sign in between. */
    boolean operand() {
        return this == ORD || this == CLOSE || this == INNER;
    }
}
