package hectograph.content.importers.text;

import hectograph.content.importers.record.ImportFormat;
import java.util.List;

/** The formats that are text. */
public final class TextFormats {

    private TextFormats() {}

    /** All of them, in the order in which they are asked. */
    public static List<ImportFormat> all() {
        return List.of(
                new BibtexFormat(),
                new RisFormat(),
                new NbibFormat(),
                new EndnoteFormat(),
                new WosFormat(),
                new PmlrFormat());
    }
}
