package hectograph.site.view;

/**
 * A file that is copied as it is. Nothing changes the bytes after it is made.
 *
 * @param bytes its content
 */
public record FileView(byte[] bytes) {}
