package hectograph.content.importers.record;

import hectograph.content.Entities;
import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import hectograph.tex.prose.MathSpan;
import hectograph.tex.prose.MathSpans;
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
        TexText.Result read = TexText.around(untagged(Entities.resolved(text)));
        read.notes().forEach(notes);
        return BLANKS.matcher(read.text()).replaceAll(" ").strip();
    }

    /** Unicode alone, of a title as a record or a content file writes it. */
    public static String plain(String title) {
        return TexText.plain(untagged(Entities.resolved(title)), Macros.NONE).text();
    }

    /** Takes tags out of all but the formulas, where an angle bracket is a relation. */
    private static String untagged(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (MathSpan span : MathSpans.find(text)) {
            out.append(Tex.withoutTags(text.substring(done, span.start()))).append(text, span.start(), span.end());
            done = span.end();
        }
        return out.append(Tex.withoutTags(text.substring(done))).toString();
    }
}
