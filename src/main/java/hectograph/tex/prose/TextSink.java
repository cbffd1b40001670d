package hectograph.tex.prose;

/** Takes what {@link TextReader} finds in TeX prose. */
interface TextSink {
    /** The kinds of emphasis. */
    enum Style {
        NONE,
        EMPHASIS,
        STRONG,
        PARENTHESIS
    }

    /** Characters to be shown as they are. */
    void text(String literal);

    /** A formula. */
    void math(String body, boolean display, int offset);

    void open(Style style);

    void close(Style style);

    void code(String literal);

    /** A link to a safe address. */
    void link(String address, String label);

    /** Takes back the blanks before something left out. */
    void dropBlank();

    void paragraph();

    /** A list item; depth counts from 0, number is 0 where there is none. */
    void item(int depth, int number);
}
