package hectograph;

import hectograph.content.Phrasebooks;
import hectograph.content.Source;
import hectograph.model.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
}
