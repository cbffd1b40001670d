package hectograph.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object (RFC 8259) that is being put together, and its text. What is not known is left out: empty texts, the
 * number 0, empty lists and empty objects make no member. Members stand in the order in which they were given.
 */
public final class Json {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Json() {}

    /** An object without members. */
    public static Json object() {
        return new Json();
    }

    /** Adds a text. */
    public Json with(String name, String value) {
        return put(name, value, value.isEmpty());
    }

    /** Adds a number. */
    public Json with(String name, int value) {
        return put(name, value, value == 0);
    }

    /** Adds {@code true}; false makes no member. */
    public Json with(String name, boolean value) {
        return put(name, value, !value);
    }

    /** Adds an object. */
    public Json with(String name, Json value) {
        return put(name, value, value.members.isEmpty());
    }

    /** Adds a list of texts, numbers, objects and lists. */
    public Json with(String name, List<?> values) {
        return put(name, values, values.isEmpty());
    }

    private Json put(String name, Object value, boolean empty) {
        if (!empty) {
            members.put(name, value);
        }
        return this;
    }

    /** The object on one line, without blanks. */
    public String line() {
        StringBuilder out = new StringBuilder(256);
        write(this, "", false, out);
        return out.toString();
    }

    /** The object on several lines, each level two blanks further in; what stands in a list has a line of its own. */
    public String indented() {
        StringBuilder out = new StringBuilder(512);
        write(this, "\n", true, out);
        return out.toString();
    }

    /**
     * The object on one line, to stand in a {@code script} element: {@code <} is escaped, so no text can end the
     * element or begin a comment.
     */
    public String script() {
        return line().replace("<", "\\u003c");
    }

    private static void write(Object value, String newLine, boolean indent, StringBuilder out) {
        if (value instanceof Json object) {
            String inner = indent ? newLine + "  " : "";
            char before = '{';
            for (Map.Entry<String, Object> member : object.members.entrySet()) {
                out.append(before).append(inner);
                text(member.getKey(), out);
                out.append(indent ? ": " : ":");
                write(member.getValue(), inner, indent, out);
                before = ',';
            }
            out.append(before == '{' ? "{" : newLine).append('}');
        } else if (value instanceof List<?> list) {
            list(list, newLine, indent, out);
        } else if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value);
        }
    }

    private static void list(List<?> list, String newLine, boolean indent, StringBuilder out) {
        boolean lines = indent && list.stream().anyMatch(item -> item instanceof Json);
        String inner = lines ? newLine + "  " : "";
        String between = lines || !indent ? "," : ", ";
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "[" : between).append(inner);
            write(list.get(i), "", false, out);
        }
        out.append(list.isEmpty() ? "[" : lines ? newLine : "").append(']');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX[c >> shift & 15]);
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
