package hectograph.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The letters that pictures are written with: STIX Two Text, whose files lie beside this class with their licence. It has
 * the Latin, Greek and Cyrillic scripts. Safe for use by several threads.
 */
final class Typeface {

    private static final List<String> FILES = List.of("latin", "latin-ext", "greek", "cyrillic");

    /** Those that some text has needed, in order; a file is read when none before it has a letter. */
    private final List<Face> faces = new CopyOnWriteArrayList<>();

    private final Map<Place, Glyph> glyphs = new ConcurrentHashMap<>();

    private record Place(int face, int glyph, int pixels) {}

    private static Face read(String file) {
        String name = "/hectograph/picture/stix-two-text-" + file + "-400-normal.woff";
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new Face(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text as it can be written: in one form of each letter, with plain spaces, and a letter that only mathematics writes
     * in another style as the letter it is.
     */
    String written(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                out.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                boolean styled = Character.isLetter(c) && !has(c);
                out.append(
                        styled
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                : Character.toString(c));
            }
        });
        return out.toString();
    }

    /** Whether it has every letter of a text. */
    boolean has(String text) {
        return text.codePoints().allMatch(this::has);
    }

    private boolean has(int character) {
        return at(character) >= 0;
    }

    /** How wide a text is, in 64ths of a pixel. */
    int width(String text, int pixels) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += width(text.codePointAt(i), pixels);
        }
        return width;
    }

    /** How wide a character is, in 64ths of a pixel. */
    int width(int character, int pixels) {
        Face face = face(character);
        return face.advance(face.glyph(character), pixels);
    }

    /** The pixels of a character. */
    Glyph glyph(int character, int pixels) {
        Face face = face(character);
        int glyph = face.glyph(character);
        Place place = new Place(Math.max(0, at(character)), glyph, pixels);
        return glyphs.computeIfAbsent(place, at -> Glyph.of(face.outline(glyph, pixels)));
    }

    /** The face that has a character; for one that none has the first, which has a mark for it. */
    private Face face(int character) {
        return faces.get(Math.max(0, at(character)));
    }

    /** The number of the first face that has a character; less than 0 when none has. */
    private int at(int character) {
        for (int i = 0; i < FILES.size(); i++) {
            if (i == faces.size()) {
                readNext(i);
            }
            if (faces.get(i).glyph(character) != 0) {
                return i;
            }
        }
        return -1;
    }

    private synchronized void readNext(int number) {
        if (faces.size() == number) {
            faces.add(read(FILES.get(number)));
        }
    }
}
