package hectograph.content;

import hectograph.content.source.Characters;
import hectograph.content.source.Invisible;
import hectograph.content.source.Source;
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

    /** A file of another encoding has more than one byte in so many that UTF-8 has not. */
    private static final int RARE = 20;

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
                    "split it, or take out what does not belong in it");
            return problems.with(new Source(file, ""));
        }
        return whole(file, bytes);
    }

    /**
     * Reads a file that builds write, whatever its length: it grows with the site.
     *
     * @param file the file as the maintainer would type it
     * @param bytes its content
     */
    static Checked<Source> whole(String file, byte[] bytes) {
        Problems problems = new Problems();
        String text = decode(file, bytes, problems);
        Mojibake.Mended mended = Mojibake.mend(text);
        if (mended.first() >= 0) {
            problems.warning(
                    new Source(file, text).at(mended.first()),
                    "\"" + mended.before() + "\" looks like \"" + mended.after()
                            + "\" in a wrong encoding, and is read so",
                    "look at the file's other accents and quotation marks, and save it as UTF-8");
        }
        return problems.with(new Source(file, clean(file, Invisible.removed(file, mended.text(), problems), problems)));
    }

    /**
     * Makes clean text of what another program wrote, as far as it can be: of any length, in UTF-8 or else Windows-1252.
     * What no page can hold is left out. All it says are warnings.
     *
     * @param file the file as the maintainer would type it
     * @param bytes its content
     */
    public static Checked<Source> foreign(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Problems problems = new Problems();
        if (text.indexOf('\uFFFD') >= 0) {
            Problems found = new Problems();
            String read = decode(file, bytes, found);
            boolean windows = found.hasErrors();
            text = windows ? Mojibake.windows(bytes) : read;
            if (windows) {
                problems.warning(Origin.of(file), "not UTF-8, read as Windows-1252", "look at its accents");
            }
            found.list().stream().filter(problem -> !problem.isError()).forEach(problems::add);
        }
        boolean ascii = text.length() == bytes.length; // nothing came apart in it
        String whole = ascii ? text : Mojibake.mend(text).text();
        return problems.with(new Source(file, Characters.clean(whole)));
    }

    /** Strict UTF-8, and single bytes of Windows-1252 where nearly all the rest is ASCII. */
    private static String decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        Origin first = Origin.of(file);
        int bad = 0;
        int unknown = -1;
        int sample = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            int octet = bytes[in.position()] & 0xFF;
            char meant = isCutOff(bytes, in.position()) ? 0 : octet > 0x9F ? (char) octet : Mojibake.windows(octet);
            if (bad++ == 0 || unknown < 0 && meant == 0) {
                String before = new String(out.array(), 0, out.position());
                first = new Source(file, before).at(before.length());
                sample = octet;
            }
            unknown = unknown < 0 && meant == 0 ? octet : unknown;
            out.put(meant);
            in.position(in.position() + 1);
            result = decoder.decode(in, out, true);
        }
        String hex = "byte 0x" + Integer.toHexString(sample).toUpperCase(Locale.ROOT);
        out.flip();
        String text = out.toString();
        if (unknown >= 0 || bad * RARE > bytes.length) {
            String more = bad == 1 ? "" : ", nor " + (bad == 2 ? "is 1 more" : "are " + (bad - 1) + " more");
            problems.error(first, hex + " is not UTF-8" + more, "save the file as UTF-8");
            return new String(bytes, StandardCharsets.UTF_8).replace("\uFFFD", "");
        }
        if (bad > 0) {
            char meant = sample > 0x9F ? (char) sample : Mojibake.windows(sample);
            problems.warning(
                    first, hex + " is not UTF-8, read as \"" + meant + "\" of Windows-1252", "save the file as UTF-8");
        }
        return text;
    }

    /** Whether the bytes at a place are the first of a character of UTF-8 that somebody cut, and no letter. */
    private static boolean isCutOff(byte[] bytes, int at) {
        boolean begins = (bytes[at] & 0xFF) >= 0xC2;
        return begins && (at + 1 == bytes.length || (bytes[at + 1] & 0xC0) == 0x80);
    }

    private static String clean(String file, String text, Problems problems) {
        StringBuilder out = null;
        int line = 1;
        int lineStart = 0;
        boolean longLineSeen = false;
        Origin firstIllegal = Origin.of(file);
        String illegal = "";
        int count = 0;
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
                if (count++ == 0) {
                    firstIllegal = new Origin(file, line, i - lineStart + 1);
                    illegal = Characters.name(c);
                }
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
        if (count > 0) {
            String more = count == 1 ? "" : " and " + (count - 1) + " more";
            problems.error(
                    firstIllegal, "illegal character " + illegal + more, "delete it; no page and no feed can hold it");
        }
        String clean = out == null ? text : out.toString();
        return Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }
}
