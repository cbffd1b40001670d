package hectograph.content.importers.json;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.FeedPapers;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.problem.Origin;
import java.io.IOException;

/** A format whose records are JSON objects of one shape. */
final class JsonFormat implements ImportFormat {

    private final JsonShape shape;

    JsonFormat(JsonShape shape) {
        this.shape = shape;
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public boolean recognizes(String head) {
        boolean json = head.startsWith("{") || head.startsWith("[");
        return json && shape.fits(JsonRecords.first(head));
    }

    @Override
    public boolean isListing() {
        return shape.isListing();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        int[] others = {0, 0};
        JsonRecords.each(input, sink, record -> {
            Origin origin = new Origin(input.name(), record.line(), 0);
            if (!shape.fits(record)) {
                sink.error(origin, "a record that is not of the format " + shape.name(), "it was passed over");
            } else if (shape.isPaper(record)) {
                DraftBuilder draft = new DraftBuilder(origin, sink);
                shape.read(record, draft);
                draft.emit();
                others[1]++;
            } else {
                others[0]++;
            }
        });
        FeedPapers.tell(others[0], others[1], input.name(), sink);
    }
}
