package hectograph;

import hectograph.content.Phrasebooks;
import hectograph.content.source.Source;
import hectograph.model.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the built-in look. */
public final class English {

    /** The file of words. */
    public static final Path FILE = Path.of("templates/words/en.yaml");

    /** What is in it. */
    public static final Phrasebook WORDS = read();

    private English() {}

    private static Phrasebook read() {
        try {
            Source source = new Source(FILE.toString(), Files.readString(FILE));
            return Phrasebooks.read(List.of(new Phrasebooks.File("en", source)), List.of())
                    .value()
                    .in("en");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of words in which every letter of the English ones is of full width: another language, to a program. */
    public static String wide() {
        return WORDS.lines().stream().map(English::wide).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String wide(String line) {
        int from = line.indexOf(": ") + 2;
        StringBuilder out = new StringBuilder(line.substring(0, from));
        boolean filled = line.startsWith("plurals.");
        for (char c : line.substring(from).replace("\\u00A0", " ").toCharArray()) {
            filled = line.startsWith("plurals.") || c == '{' || filled && c != '}';
            boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            out.append(letter && !filled ? (char) (c + 0xFEE0) : c);
        }
        return out.toString();
    }
}
