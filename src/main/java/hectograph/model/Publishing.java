package hectograph.model;

import hectograph.problem.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a site needs to be published somewhere.
 *
 * @param host where; absent when nobody says
 * @param origin where {@code site.yaml} names the host, or that file
 * @param headers files in which hosts read what to send along
 * @param compressions how texts also stand there compressed, each once, in the order of the constants
 */
public record Publishing(Optional<Host> host, Origin origin, List<HeaderFile> headers, List<Compression> compressions) {

    /** Nobody says anything. */
    public static final Publishing NONE =
            new Publishing(Optional.empty(), Origin.of("site.yaml"), List.of(), List.of());

    /** Copies the lists. */
    public Publishing {
        headers = List.copyOf(headers);
        compressions = List.copyOf(compressions);
    }

    /** A file in which a host reads the headers of its answers. */
    public enum HeaderFile {
        /** Netlify's, which others read too. */
        NETLIFY("netlify", "_headers"),
        /** The same for Cloudflare. */
        CLOUDFLARE("cloudflare", "_headers"),
        /** Apache's, from 2.4 on. */
        APACHE("apache", ".htaccess");

        private final String key;
        private final String file;

        HeaderFile(String key, String file) {
            this.key = key;
            this.file = file;
        }

        /** The one of a name in {@code site.yaml}. */
        public static Optional<HeaderFile> named(String key) {
            return Arrays.stream(values())
                    .filter(format -> format.key.equals(key))
                    .findFirst();
        }

        /** Every name, in order. */
        public static List<String> keys() {
            return Arrays.stream(values()).map(format -> format.key).toList();
        }

        /** Where it stands. */
        public String file() {
            return file;
        }
    }
}
