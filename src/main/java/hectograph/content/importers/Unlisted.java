package hectograph.content.importers;

import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import java.io.IOException;

/**
 * A format whose order says nothing here.
 *
 * @param format the format
 */
public record Unlisted(ImportFormat format) implements ImportFormat {

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public boolean recognizes(String head) {
        return format.recognizes(head);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        format.read(input, sink);
    }
}
