package hectograph.model;

import hectograph.problem.Origin;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is copied to the site as it is, such as a logo, a PDF or a picture.
 *
 * @param path where it stands below the site's top folder, parts separated by {@code /}
 * @param origin the file
 * @param bytes reads it
 */
public record StaticFile(String path, Origin origin, Bytes bytes) {

    /** Opens a file. */
    @FunctionalInterface
    public interface Bytes {

        /** The bytes from the first on; the caller closes them. */
        InputStream open() throws IOException;
    }
}
