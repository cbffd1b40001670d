package hectograph.model;

/**
 * How large a picture is.
 *
 * @param width in CSS pixels, at least 1
 * @param height in CSS pixels, at least 1
 */
public record PictureSize(int width, int height) {}
