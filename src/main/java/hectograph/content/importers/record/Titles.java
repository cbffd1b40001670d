package hectograph.content.importers.record;

import hectograph.content.Entities;
import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import hectograph.tex.prose.Tex;
import hectograph.tex.prose.TexText;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Titles as records write them, in the two forms of a draft. */
public final class Titles {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Titles() {}

    /** Unicode on one line, with formulas as they are. */
    static String read(String text, Consumer<TexNote> notes) {
        TexText.Result read = TexText.around(Tex.withoutTags(Entities.resolved(text)));
        read.notes().forEach(notes);
        return BLANKS.matcher(read.text()).replaceAll(" ").strip();
    }

    /** Unicode alone, of a title as a record or a content file writes it. */
    public static String plain(String title) {
        return TexText.plain(Tex.withoutTags(Entities.resolved(title)), Macros.NONE)
                .text();
    }
}
