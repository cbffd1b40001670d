package hectograph.site.view;

/**
 * A picture of a paper.
 *
 * @param href its address; empty when there is none
 * @param alt what it shows; may be empty
 * @param width in pixels
 * @param height in pixels
 */
public record ImageView(String href, String alt, int width, int height) {

    /** No picture. */
    public static final ImageView NONE = new ImageView("", "", 0, 0);
}
