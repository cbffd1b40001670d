package hectograph.content;

import hectograph.model.PictureSize;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how large a picture is from the first bytes of its file: PNG, JPEG, GIF, WebP, AVIF and SVG, whatever the file is
 * called. Java's own reader of pictures would load its whole toolkit for windows.
 */
final class PictureHeader {

    /** So much of a file is looked at where its format does not say where to look. */
    private static final int HEAD = 65_536;

    /** No picture has so many pixels in a row. */
    private static final int MOST = 100_000;

    /** The tag of an SVG; what stands before it is a declaration and comments. */
    private static final Pattern SVG = Pattern.compile("<(?:svg:)?svg\\b[^>]{0,20000}>");

    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\sviewBox\\s*=\\s*[\"']\\s*[-+.\\de]+[\\s,]+[-+.\\de]+[\\s,]+([.\\d]{1,12})[\\s,]+([.\\d]{1,12})\\s*[\"']");

    private static final Pattern WIDTH = Pattern.compile("\\swidth\\s*=\\s*[\"']\\s*([.\\d]{1,12})(?:px)?\\s*[\"']");

    private static final Pattern HEIGHT = Pattern.compile("\\sheight\\s*=\\s*[\"']\\s*([.\\d]{1,12})(?:px)?\\s*[\"']");

    private PictureHeader() {}

    /** The size of a picture; empty when the bytes are none that a browser shows, or don't say it. */
    static Optional<PictureSize> size(InputStream in) throws IOException {
        InputStream bytes = new BufferedInputStream(in, 4096);
        bytes.mark(HEAD + 1);
        byte[] head = bytes.readNBytes(32);
        try {
            if (is(head, 0, "\u0089PNG\r\n")) {
                return of(big(head, 16, 4), big(head, 20, 4));
            }
            if (is(head, 0, "GIF8")) {
                return of(little(head, 6, 2), little(head, 8, 2));
            }
            if (is(head, 0, "\u00FF\u00D8\u00FF")) {
                bytes.reset();
                return jpeg(bytes);
            }
            if (is(head, 0, "RIFF") && is(head, 8, "WEBP")) {
                return webp(head);
            }
            bytes.reset();
            byte[] more = bytes.readNBytes(HEAD);
            return is(head, 4, "ftyp") ? avif(more) : svg(new String(more, StandardCharsets.UTF_8));
        } catch (EOFException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty(); // cut off
        }
    }

    /** Segment by segment to the one that says the size (ITU T.81, B.2.2). */
    private static Optional<PictureSize> jpeg(InputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = in.read();
            if (marker != 0xFF) {
                return Optional.empty();
            }
            while (marker == 0xFF) {
                marker = in.read();
            }
            byte[] length = in.readNBytes(2);
            int size = big(length, 0, 2);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                byte[] start = in.readNBytes(5);
                return of(big(start, 3, 2), big(start, 1, 2));
            }
            if (size < 2 || marker == 0xDA || marker == 0xD9) {
                return Optional.empty();
            }
            in.skipNBytes(size - 2);
        }
    }

    /** The three kinds of WebP: lossy, lossless, extended. */
    private static Optional<PictureSize> webp(byte[] head) {
        if (is(head, 12, "VP8 ")) {
            return of(little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF);
        }
        if (is(head, 12, "VP8L")) {
            int bits = little(head, 21, 4);
            return of((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return is(head, 12, "VP8X") ? of(little(head, 24, 3) + 1, little(head, 27, 3) + 1) : Optional.empty();
    }

    /** The largest of the sizes that the properties of the items name; the others are of thumbnails and tiles. */
    private static Optional<PictureSize> avif(byte[] head) {
        Optional<PictureSize> largest = Optional.empty();
        for (int i = 4; i + 16 <= head.length; i++) {
            if (is(head, i, "ispe")) {
                Optional<PictureSize> size = of(big(head, i + 8, 4), big(head, i + 12, 4));
                boolean larger = size.isPresent()
                        && largest.map(last -> last.width() < size.get().width())
                                .orElse(true);
                largest = larger ? size : largest;
            }
        }
        return largest;
    }

    private static Optional<PictureSize> svg(String text) {
        Matcher tag = SVG.matcher(text);
        if (!text.stripLeading().startsWith("<") || !tag.find()) {
            return Optional.empty();
        }
        Matcher width = WIDTH.matcher(tag.group());
        Matcher height = HEIGHT.matcher(tag.group());
        if (width.find() && height.find()) {
            return of(round(width.group(1)), round(height.group(1)));
        }
        Matcher box = VIEW_BOX.matcher(tag.group());
        return box.find() ? of(round(box.group(1)), round(box.group(2))) : Optional.empty();
    }

    private static int round(String number) {
        try {
            return (int) Math.min(Math.round(Double.parseDouble(number)), Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Optional<PictureSize> of(int width, int height) {
        boolean fits = width > 0 && width <= MOST && height > 0 && height <= MOST;
        return fits ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static boolean is(byte[] bytes, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static int big(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }

    private static int little(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = at + count - 1; i >= at; i--) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }
}
