package hectograph.model;

/**
 * The title of a paper in the forms that are printed. The forms share their string where they are equal.
 *
 * @param tex as written: Unicode with formulas between dollars, the site's own macros replaced by what they stand for
 * @param plain Unicode alone, for {@code <title>}, feeds, slugs and sorting
 * @param html with formulas as MathML, for headings and links
 */
public record Title(String tex, String plain, Html html) {

    /** A title without formulas. */
    public static Title text(String plain) {
        return new Title(plain, plain, Html.text(plain));
    }
}
