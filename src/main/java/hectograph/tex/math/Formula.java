package hectograph.tex.math;

import hectograph.tex.Chars;
import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A formula that has been read. Holds its tree; each output is written anew when asked for. If the formula was broken or
 * used a macro nobody knows, every output shows its source, and {@link #notes} says why.
 *
 * <p>MathML uses these CSS classes, all optional: {@code math-source} on the code element of a broken formula;
 * {@code math-aligned}, {@code math-gathered}, {@code math-cases}, {@code math-matrix}, {@code math-array},
 * {@code math-small} and {@code math-stack} on tables; {@code math-l} and {@code math-r} on cells set left or right and
 * {@code math-bar} on those after a line; {@code math-overline} and {@code math-underline} on lines, whose last child a
 * style sheet may replace by a border of the first; {@code math-boxed} and {@code math-cancel} on rows.
 */
public final class Formula {
    /** A tag of a link as we write it: a greater sign in an address is escaped. */
    private static final Pattern LINK_TAG = Pattern.compile("</?a(?: [^>]*)?>");

    private final String source;
    private final boolean display;
    private final Node tree;
    private final boolean broken;
    private final List<TexNote> notes;

    private Formula(String source, boolean display, Node tree, boolean broken, List<TexNote> notes) {
        this.source = source;
        this.display = display;
        this.tree = tree;
        this.broken = broken;
        this.notes = List.copyOf(notes);
    }

    /**
     * Reads a formula. Never throws: what cannot be read is shown as its source, with a note.
     *
     * @param source the formula without its delimiters
     * @param display whether it stands on a line of its own
     * @param macros the site's own macros
     * @param words reads words within the formula, such as those of {@code \text}, as Unicode
     */
    public static Formula of(String source, boolean display, Macros macros, UnaryOperator<String> words) {
        Cursor cursor = Cursor.over(source, macros, words);
        Node tree = new Parser(cursor).formula();
        return new Formula(source, display, cursor.failed() ? Node.Row.EMPTY : tree, cursor.failed(), cursor.notes());
    }

    /** The TeX it was read from, unchanged, without delimiters. */
    public String source() {
        return source;
    }

    /**
     * The TeX it was read from, with a site's own macros replaced by what they stand for; unchanged where there are
     * none, and where their limits were hit.
     */
    public String expanded(Macros macros) {
        return Expansion.source(source, macros);
    }

    /** Whether it stands on a line of its own. */
    public boolean display() {
        return display;
    }

    /** What the author should know: why it is shown as source, or what was read otherwise than written. */
    public List<TexNote> notes() {
        return notes;
    }

    /** Whether it could not be read, so that its source is shown. */
    public boolean broken() {
        return broken;
    }

    /** A {@code math} element of MathML Core, its TeX as alttext; well-formed XML and valid HTML. */
    public String mathml() {
        if (broken) {
            return "<code class=\"math-source\">" + Chars.escaped(Chars.tidy(source)) + "</code>";
        }
        StringBuilder out = new StringBuilder(64 + 12 * source.length());
        out.append("<math alttext=\"");
        Chars.escape(Chars.tidy(source), out);
        out.append(display ? "\" display=\"block\">" : "\">");
        tree.mathml(new MathMl(out, display));
        return out.append("</math>").toString();
    }

    /** The same for a place that is within a link already. */
    public String mathmlWithoutLinks() {
        return LINK_TAG.matcher(mathml()).replaceAll("");
    }

    /**
     * HTML for feeds and mail: text with {@code i}, {@code sub} and {@code sup}, which reads right with all tags taken
     * away; the TeX source as text if no line of text could say it; the source in {@code code} if it is broken.
     */
    public String html() {
        if (broken) {
            return "<code>" + Chars.escaped(Chars.tidy(source)) + "</code>";
        }
        return Linear.html(tree, Chars.escaped(kept()));
    }

    /** Unicode text without markup; the source in dollar signs if no line of text could say it. */
    public String plain() {
        return broken ? kept() : Linear.plain(tree, kept());
    }

    private String kept() {
        return "$" + Chars.tidy(source) + "$";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that
                && source.equals(that.source)
                && display == that.display
                && broken == that.broken
                && tree.equals(that.tree)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + Boolean.hashCode(display);
    }

    @Override
    public String toString() {
        return (display ? "$$" : "$") + source + (display ? "$$" : "$");
    }
}
