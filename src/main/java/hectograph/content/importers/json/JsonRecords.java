package hectograph.content.importers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.problem.Origin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the objects of a JSON text one after the other: those of a list, of a document that wraps a list, or one a line,
 * where a line that is damaged costs itself and no other.
 */
final class JsonRecords {

    /** How deep values may stand in each other. */
    private static final int MAX_DEPTH = 100;

    /** The longest line, in UTF-16 code units. */
    private static final int MAX_LINE = 16 * 1024 * 1024;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_LINE)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String name;
    private final Sink sink;
    private final Consumer<JsonTree> records;

    private JsonRecords(String name, Sink sink, Consumer<JsonTree> records) {
        this.name = name;
        this.sink = sink;
        this.records = records;
    }

    /** Hands on every record. */
    static void each(Input input, Sink sink, Consumer<JsonTree> records) throws IOException {
        JsonRecords reader = new JsonRecords(input.name(), sink, records);
        if (isLines(input.head())) {
            try (Reader text = reader(input)) {
                reader.lines(text);
            }
        } else {
            try (Reader text = reader(input)) {
                reader.document(text);
            }
        }
    }

    /** The first record of a text of which only the beginning may be there; an empty value when there is none. */
    static JsonTree first(String head) {
        JsonTree[] root = {JsonTree.NONE};
        try (JsonParser parser = JSON.createParser(head)) {
            if (parser.nextToken() != null) {
                value(parser, tree -> root[0] = tree);
            }
        } catch (IOException e) {
            // the beginning ends in the middle: what stands before it is what we want
        }
        List<JsonTree> found = Wrappers.unwrap(root[0]);
        return found.isEmpty() ? JsonTree.NONE : found.get(0);
    }

    private static Reader reader(Input input) throws IOException {
        String head = input.head();
        Charset charset =
                head.startsWith("\u0000") || head.contains("\u0000") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        BufferedReader reader = new BufferedReader(new InputStreamReader(input.open(), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Whether one of the first two lines is an object by itself and more follows; both may be damaged in no good file. */
    private static boolean isLines(String head) {
        int first = head.indexOf('\n');
        if (!head.startsWith("{")) {
            return false;
        }
        if (first < 0) {
            return head.length()
                    > 8000; // the first line is longer than what we see: so is no document that people indent
        }
        int second = head.indexOf('\n', first + 1);
        boolean next = second > 0 && isWhole(head.substring(first + 1, second));
        boolean more = first + 1 < head.length() && head.charAt(first + 1) == '{';
        return isWhole(head.substring(0, first))
                        && (more || head.substring(first).isBlank())
                || next;
    }

    private static boolean isWhole(String line) {
        boolean[] object = {false};
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                value(parser, tree -> {});
                object[0] = parser.nextToken() == null;
            }
        } catch (IOException e) {
            return false;
        }
        return object[0];
    }

    private void lines(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int number = 1;
        boolean tooLong = false;
        for (int c = text.read(); ; c = text.read()) {
            if (c == '\n' || c < 0) {
                if (tooLong) {
                    sink.error(at(number), "line of over " + MAX_LINE + " characters", "it was passed over");
                } else if (!line.toString().isBlank()) {
                    line(line.toString(), number);
                }
                if (c < 0) {
                    return;
                }
                line.setLength(0);
                tooLong = false;
                number++;
            } else if (line.length() < MAX_LINE) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
        }
    }

    private void line(String line, int number) {
        JsonTree[] root = {JsonTree.NONE};
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            value(parser, number - 1, tree -> root[0] = tree);
            if (parser.nextToken() != null) {
                sink.error(at(number), "more than one value on a line", "it was passed over");
                return;
            }
        } catch (JsonProcessingException e) {
            sink.error(at(number), "not JSON: " + fault(e), "it was passed over");
            return;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // a text in memory has none
        }
        Wrappers.unwrap(root[0]).forEach(records);
    }

    private void document(Reader text) throws IOException {
        int read = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        JsonTree[] item = {JsonTree.NONE};
                        value(parser, tree -> item[0] = tree);
                        records.accept(item[0]);
                        read++;
                    }
                } else {
                    JsonTree[] root = {JsonTree.NONE};
                    value(parser, tree -> root[0] = tree);
                    List<JsonTree> found = Wrappers.unwrap(root[0]);
                    found.forEach(records);
                    read += found.size();
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            sink.error(
                    at(line),
                    "not JSON from here: " + fault(e),
                    read == 0 ? "nothing of it was read" : "only the " + read + " before it were read");
        }
    }

    private Origin at(int line) {
        return new Origin(name, line, 0);
    }

    private static String fault(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
        int detail = message.indexOf(" (");
        String brief = detail > 0 ? message.substring(0, detail) : message;
        return brief.length() > 120 ? brief.substring(0, 120) : brief;
    }

    private static void value(JsonParser parser, Consumer<JsonTree> into) throws IOException {
        value(parser, 0, into);
    }

    /** Reads the value at which the parser stands. It is handed over before it is whole, so that a part of it is kept. */
    private static void value(JsonParser parser, int before, Consumer<JsonTree> into) throws IOException {
        JsonToken token = parser.currentToken();
        int line = before + Math.max(0, parser.currentTokenLocation().getLineNr());
        if (token == JsonToken.START_OBJECT) {
            JsonTree object = new JsonTree("", line);
            into.accept(object);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                value(parser, before, value -> object.add(name, value));
            }
        } else if (token == JsonToken.START_ARRAY) {
            JsonTree list = new JsonTree("", line);
            into.accept(list);
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                value(parser, before, list::add);
            }
        } else if (token != null && token != JsonToken.VALUE_NULL) {
            into.accept(new JsonTree(parser.getText(), line));
        }
    }
}
