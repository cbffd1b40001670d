package hectograph.content.importers;

import hectograph.content.importers.json.JsonFormats;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.text.TextFormats;
import hectograph.content.importers.xml.XmlFormats;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every format there is. */
public final class ImportFormats {

    /** In the order in which they are asked: the pasted listing, which has no mark of its own, comes last. */
    private static final List<ImportFormat> ALL = Stream.of(
                    XmlFormats.all(), JsonFormats.all(), TextFormats.all(), List.<ImportFormat>of(new PastedListing()))
            .flatMap(List::stream)
            .toList();

    private ImportFormats() {}

    /** All of them, in the order in which they are asked. */
    public static List<ImportFormat> all() {
        return ALL;
    }

    /** The format of a name; empty when there is none. */
    public static Optional<ImportFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of an input, told by its content; empty when it is none of them. */
    public static Optional<ImportFormat> of(Input input) throws IOException {
        String head = input.head();
        return ALL.stream().filter(format -> format.recognizes(head)).findFirst();
    }

    /** Their names, for messages. */
    public static String names() {
        return ALL.stream().map(ImportFormat::name).collect(Collectors.joining(", "));
    }
}
