package hectograph.tex.math;

/**
 * One token of a formula.
 *
 * @param kind what it is
 * @param text the character (with its combining marks), or the name of a command without the backslash
 * @param offset UTF-16 index into the source; a token out of a macro's body has the offset of the macro's call
 * @param spaced whether white space stood before it
 */
record Token(Kind kind, String text, int offset, boolean spaced) {
    /** The kinds of token. */
    enum Kind {
        CHAR,
        COMMAND,
        OPEN,
        CLOSE,
        SUP,
        SUB,
        AMPERSAND,
        PARAMETER,
        END
    }

    boolean is(char c) {
        return kind == Kind.CHAR && text.length() == 1 && text.charAt(0) == c;
    }

    boolean command(String name) {
        return kind == Kind.COMMAND && text.equals(name);
    }

    boolean digit() {
        return kind == Kind.CHAR && text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** The token as it was written. */
    String source() {
        return kind == Kind.COMMAND ? "\\" + text : text;
    }

    Token at(int newOffset) {
        return new Token(kind, text, newOffset, spaced);
    }
}
