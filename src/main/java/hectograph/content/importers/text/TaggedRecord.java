package hectograph.content.importers.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record of lines that begin with tags, each tag with its values in their order. */
final class TaggedRecord {

    /** More lines are no record of a paper: even one of five thousand authors has fewer. */
    private static final int MOST_LINES = 50_000;

    private final int line;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> inOrder = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String openTag = "";

    /**
     * A record without a line yet.
     *
     * @param line where it begins, from 1
     */
    TaggedRecord(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /** A line with a tag. */
    void tag(String tag, String value) {
        close();
        openTag = tag;
        open.append(value.strip());
    }

    /** A line that goes on with the value of the line before. */
    void more(String text) {
        if (!openTag.isEmpty()) {
            open.append(open.isEmpty() ? "" : "\n").append(text.strip());
        }
    }

    /** Ends the record: whoever reads it does so first. */
    void close() {
        if (!openTag.isEmpty() && inOrder.size() < MOST_LINES) {
            String value = open.toString().stripTrailing();
            values.computeIfAbsent(openTag, tag -> new ArrayList<>(1)).add(value);
            inOrder.add(Map.entry(openTag, value));
        }
        openTag = "";
        open.setLength(0);
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** Every value of some tags, those of the first tag first. */
    List<String> all(String... tags) {
        List<String> all = new ArrayList<>();
        for (String tag : tags) {
            all.addAll(values.getOrDefault(tag, List.of()));
        }
        return all;
    }

    /** The first value of some tags that says anything; empty when none does. */
    String first(String... tags) {
        return all(tags).stream().filter(value -> !value.isBlank()).findFirst().orElse("");
    }

    /** Tags with their values in the order of the record. */
    List<Map.Entry<String, String>> inOrder() {
        return inOrder;
    }
}
