package hectograph;

import hectograph.output.Manifest;
import hectograph.output.Publisher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * The files of a site once more, compressed, for hosts that send those along instead of compressing each time. A file's
 * compressed form is made when the file is, and kept as long as it is.
 */
final class Compressed {

    /** Shorter files travel in a packet or two either way. */
    private static final long LEAST = 1_024;

    private static final String ENDING = ".gz";

    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "jsonl", "xml", "svg", "opml", "txt", "md", "bib", "ris");

    private Compressed() {}

    /** Whether a file has a compressed form: a text of some length. */
    static boolean has(String path, Manifest.Entry entry) {
        return entry.size() >= LEAST && TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** Where the compressed form of a file stands. */
    static String path(String path) {
        return path + ENDING;
    }

    /** What it is made of, for the manifest: it is up to date while the bytes of its file are the same. */
    static String digest(Manifest.Entry entry) {
        return "gzip-" + entry.bytes();
    }

    /**
     * The compressed form of a file.
     *
     * @param publisher has the file, staged or in its place
     */
    static byte[] bytes(String path, Publisher publisher) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) { // writes no time
                gzip.write(publisher.read(path));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
