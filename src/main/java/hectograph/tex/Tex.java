package hectograph.tex;

/** Reads formulas written in TeX. */
public final class Tex {
    private Tex() {}

    /**
     * Reads a formula. Never throws: what cannot be read is shown as its source, with a note.
     *
     * @param source the formula without its delimiters
     * @param display whether it stands on a line of its own
     * @param macros the site's own macros
     */
    public static Formula formula(String source, boolean display, Macros macros) {
        Cursor cursor = Cursor.over(source, macros);
        Node tree = new Parser(cursor).formula();
        return new Formula(source, display, cursor.failed() ? Node.Row.EMPTY : tree, cursor.failed(), cursor.notes());
    }
}
