package hectograph;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/**
 * Writes Brotli, where the library is: it has a part for each system, which most sites need not carry. Loaded by sites that
 * ask for it alone.
 */
final class Brotli {

    /** As fast as gzip and smaller; 11 is a tenth smaller still and takes forty times as long. */
    private static final int QUALITY = 5;

    /** What to write into a pom to have it. */
    static final String LIBRARY = "com.aayushatharva.brotli4j:brotli4j:1.24.0";

    private Brotli() {}

    /** Whether it can be written here. */
    static boolean isThere() {
        try {
            return Brotli4jLoader.isAvailable();
        } catch (LinkageError e) {
            return false; // the library is not there
        }
    }

    static byte[] compressed(byte[] plain) throws IOException {
        return Encoder.compress(plain, Encoder.Parameters.create(QUALITY));
    }
}
