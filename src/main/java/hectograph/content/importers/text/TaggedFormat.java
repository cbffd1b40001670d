package hectograph.content.importers.text;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.content.source.Source;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads records of tagged lines. They are tolerated as they are found: values broken over lines, records that do not end,
 * words before the first one.
 */
abstract class TaggedFormat implements ImportFormat {

    private final String name;
    private final Pattern head;
    private final Pattern line;
    private final String first;

    /**
     * A format.
     *
     * @param name its name
     * @param head what the beginning of a file holds
     * @param line a line with its tag and its value as groups
     * @param first the tag with which a record begins
     */
    TaggedFormat(String name, Pattern head, Pattern line, String first) {
        this.name = name;
        this.head = head;
        this.line = line;
        this.first = first;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognizes(String text) {
        return head.matcher(text).find() && !text.startsWith("<");
    }

    /** Whether a line ends a record. */
    boolean ends(String tag) {
        return false;
    }

    /**
     * Whether a line begins a record.
     *
     * @param afterBlank whether it is the first line, or stands behind an empty one
     * @param record the record before it
     */
    boolean begins(String tag, boolean afterBlank, TaggedRecord record) {
        return tag.equals(first);
    }

    /** Says what a record says. */
    abstract void read(TaggedRecord record, DraftBuilder draft);

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Checked<Source> read = input.source();
        read.problems().forEach(sink::problem);
        String text = read.value().text();
        TaggedRecord record = new TaggedRecord(1);
        boolean begun = false;
        boolean blank = true;
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String whole = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            number++;
            Matcher matcher = line.matcher(whole);
            boolean tagged = matcher.matches();
            String tag = tagged ? matcher.group(1) : "";
            if (tagged) {
                record.close();
            }
            boolean begins = tagged && begins(tag, blank, record);
            blank = whole.isBlank();
            if (begun && ends(tag) || begins) {
                emit(record, begun, input, sink);
                begun = begins;
                record = new TaggedRecord(number);
            }
            if (tagged && begun) {
                String value = matcher.group(2);
                record.tag(tag, value == null ? "" : value);
            } else {
                record.more(whole);
            }
        }
        emit(record, begun, input, sink);
    }

    private void emit(TaggedRecord record, boolean begun, Input input, Sink sink) {
        record.close();
        if (begun && !record.isEmpty()) {
            DraftBuilder draft = new DraftBuilder(new Origin(input.name(), record.line(), 0), sink);
            read(record, draft);
            draft.emit();
        }
    }
}
