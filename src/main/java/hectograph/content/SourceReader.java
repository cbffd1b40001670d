package hectograph.content;

import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes clean text of a file's bytes: strict UTF-8, without byte order mark, line ends as {@code \n}, NFC. What XML
 * 1.0 (section 2.2) forbids is reported at its place and left out.
 */
public final class SourceReader {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 1_000_000;

    /** The longest line that is read, in UTF-16 code units. */
    public static final int MAX_LINE = 100_000;

    private SourceReader() {}

    /**
     * Reads a file's bytes.
     *
     * @param file the file as the maintainer would type it
     * @param bytes its content
     */
    public static Checked<Source> read(String file, byte[] bytes) {
        Problems problems = new Problems();
        if (bytes.length > MAX_BYTES) {
            problems.error(
                    Origin.of(file),
                    "file of " + bytes.length + " bytes, at most " + MAX_BYTES + " are read",
                    "split it, or take out what is not an abstract");
            return problems.with(new Source(file, ""));
        }
        String text = decode(file, bytes, problems);
        return problems.with(new Source(file, clean(file, text, problems)));
    }

    private static String decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            Origin origin = new Source(file, out.toString()).at(out.length());
            String bad = Integer.toHexString(bytes[in.position()] & 0xFF).toUpperCase(Locale.ROOT);
            problems.error(origin, "byte 0x" + bad + " is not UTF-8", "save the file as UTF-8");
            return new String(bytes, StandardCharsets.UTF_8).replace("\uFFFD", "");
        }
        return out.toString();
    }

    private static String clean(String file, String text, Problems problems) {
        StringBuilder out = null;
        int line = 1;
        int lineStart = 0;
        boolean longLineSeen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = i == 0 && c == '\uFEFF';
            boolean legal = Characters.isLegal(c);
            if (out == null && (first || !legal || c == '\r')) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (!pair && out != null) {
                    out.append('\n');
                    line++;
                    lineStart = i + 1;
                }
                continue;
            }
            if (!legal) {
                problems.error(
                        new Origin(file, line, i - lineStart + 1),
                        "illegal character " + Characters.name(c),
                        "delete it; no page and no feed can hold it");
            } else if (out != null && !first) {
                out.append(c);
            }
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (i - lineStart == MAX_LINE && !longLineSeen) {
                longLineSeen = true;
                problems.error(new Origin(file, line, 0), "line of over " + MAX_LINE + " characters", "break it");
            }
        }
        String clean = out == null ? text : out.toString();
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }
}
