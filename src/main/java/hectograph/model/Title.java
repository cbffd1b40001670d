package hectograph.model;

/**
 * The title of a paper in the two forms that are printed.
 *
 * @param plain Unicode alone, for {@code <title>}, feeds, slugs and sorting
 * @param html with formulas as MathML, for headings and links
 */
public record Title(String plain, Html html) {

    /** A title without formulas. */
    public static Title text(String plain) {
        return new Title(plain, Html.text(plain));
    }
}
