package hectograph;

import hectograph.model.Compression;
import hectograph.model.Publishing;
import hectograph.output.Manifest;
import hectograph.output.Publisher;
import hectograph.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * The files of a site once more, compressed, for hosts that send those along instead of compressing each time. A file's
 * compressed form is made when the file is, and kept as long as it is.
 */
final class Compressed {

    /** Shorter files travel in a packet or two either way. */
    private static final long LEAST = 1_024;

    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "jsonl", "xml", "svg", "opml", "txt", "md", "bib", "ris");

    private Compressed() {}

    /** Whether a file has a compressed form: a text of some length. */
    static boolean has(String path, Manifest.Entry entry) {
        return entry.size() >= LEAST && TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** What it is made of, for the manifest: it is up to date while the bytes of its file are the same. */
    static String digest(Compression kind, Manifest.Entry entry) {
        return kind.key() + "-" + entry.bytes();
    }

    /**
     * The compressed form of a file.
     *
     * @param publisher has the file, staged or in its place
     */
    static byte[] bytes(Compression kind, String path, Publisher publisher) {
        try {
            byte[] plain = publisher.read(path);
            return kind == Compression.BROTLI ? Brotli.compressed(plain) : gzip(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) { // writes no time
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    /** What is wrong with compressions that are asked for: one can't be made everywhere. */
    static List<Problem> problems(Publishing publishing) {
        return publishing.compressions().contains(Compression.BROTLI) && !Brotli.isThere()
                ? List.of(Problem.error(
                        publishing.origin(),
                        "\"brotli\" below \"compress\", which can't be written on this system",
                        "delete it; hosts that compress by themselves need no files for it"))
                : List.of();
    }
}
