package hectograph.content;

import hectograph.content.source.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Characters that came apart because a program read a text in another encoding than it was written in. Mended is what can
 * only be that: UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 once more, and Windows-1252 that was
 * taken for Latin-1, so that its quotation marks and dashes are control characters now.
 */
final class Mojibake {

    /** What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing. */
    private static final String WINDOWS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private final StringBuilder out = new StringBuilder();
    private int first = -1;
    private String before = "";
    private String after = "";

    private Mojibake() {}

    /**
     * A text that was mended.
     *
     * @param text the text
     * @param first where the first piece was, an index into the text before; -1 when nothing was mended
     * @param before the first piece as it was, with visible characters alone
     * @param after what it was read as
     */
    record Mended(String text, int first, String before, String after) {}

    /** Mends a text. */
    static Mended mend(String text) {
        int i = suspect(text, 0);
        if (i == text.length()) {
            return new Mended(text, -1, "", "");
        }
        Mojibake mojibake = new Mojibake();
        int done = 0;
        while (i < text.length()) {
            mojibake.out.append(text, done, i);
            done = mojibake.step(text, i);
            i = suspect(text, done);
        }
        mojibake.out.append(text, done, text.length());
        return new Mended(mojibake.out.toString(), mojibake.first, mojibake.before, mojibake.after);
    }

    /** Where the next character stands with which a piece can begin. */
    private static int suspect(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) < 0x80 || text.charAt(i) > 0xFF)) {
            i++;
        }
        return i;
    }

    private int step(String text, int i) {
        char c = text.charAt(i);
        String twice = twice(text, i);
        if (!twice.isEmpty()) {
            return mended(text, i, i + length(c), twice);
        }
        boolean control = c >= 0x80 && c <= 0x9F;
        if (control && windows(c) != 0) {
            return mended(text, i, i + 1, String.valueOf(windows(c)));
        }
        out.append(c);
        return i + 1;
    }

    private int mended(String text, int from, int to, String meant) {
        if (first < 0) {
            first = from;
            before = visible(text.substring(from, to));
            after = meant;
        }
        out.append(meant);
        return to;
    }

    /** The character whose bytes of UTF-8 stand here as a character each; empty when they do not. */
    private static String twice(String text, int i) {
        int length = length(text.charAt(i));
        if (length == 0 || i + length > text.length()) {
            return "";
        }
        byte[] bytes = new byte[length];
        for (int j = 0; j < length; j++) {
            int octet = octet(text.charAt(i + j));
            if (octet < 0 || j > 0 && (octet & 0xC0) != 0x80) {
                return "";
            }
            bytes[j] = (byte) octet;
        }
        try {
            String meant = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Characters.illegal(meant).isEmpty() ? meant : ""; // nobody meant what no page can hold
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** How many bytes of UTF-8 begin with this one; 0 when none do, or a letter is as likely to be meant. */
    private static int length(char c) {
        if (c >= 0xC2 && c <= 0xDF) {
            return 2;
        }
        return c >= 0xE0 && c <= 0xEF ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0;
    }

    /** The byte that Latin-1 or Windows-1252 reads as a character; -1 when there is none. */
    private static int octet(char c) {
        if (c >= 0x80 && c <= 0xFF) {
            return c;
        }
        int place = c == 0 ? -1 : WINDOWS.indexOf(c);
        return place < 0 ? -1 : 0x80 + place;
    }

    /** What Windows-1252 has for a byte from 0x80 to 0x9F; 0 when it has nothing. */
    static char windows(int octet) {
        return WINDOWS.charAt(octet - 0x80);
    }

    /** A text in Windows-1252; what it has nothing for becomes U+0000. */
    static String windows(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte octet : bytes) {
            int code = octet & 0xFF;
            text.append(code >= 0x80 && code <= 0x9F ? windows(code) : (char) code);
        }
        return text.toString();
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(c >= 0x80 && c <= 0x9F ? Characters.name((char) c) : (char) c + ""));
        return shown.toString();
    }
}
