package hectograph;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/**
 * Writes Brotli, where its library has a part for the system. Loaded by sites that ask for it alone.
 */
final class Brotli {

    /** As fast as gzip and smaller; 11 is a tenth smaller still and takes forty times as long. */
    private static final int QUALITY = 5;

    private Brotli() {}

    /** Whether it can be written here. */
    static boolean isThere() {
        try {
            return Brotli4jLoader.isAvailable();
        } catch (LinkageError e) {
            return false; // not for this system
        }
    }

    static byte[] compressed(byte[] plain) throws IOException {
        return Encoder.compress(plain, Encoder.Parameters.create(QUALITY));
    }
}
