package hectograph.site.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the files of the index: scripts that hand one value of JSON to the search page, since a page that is opened
 * from disk can load scripts and nothing else. Text of papers stays inert: only quoted, and without a character that
 * could end the quotes, a line or a script.
 */
final class IndexScript {

    private final StringBuilder out = new StringBuilder(1 << 12);

    /** The call that hands over what was written. */
    byte[] script(String name) {
        return ("hectograph(\"" + name + "\"," + out + ")\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Text as it is: brackets, commas, numbers and names. */
    IndexScript plain(String text) {
        out.append(text);
        return this;
    }

    /** A number. */
    IndexScript number(int number) {
        out.append(number);
        return this;
    }

    /** A string. */
    IndexScript string(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                out.append(c == '\n' ? "\\n" : "\\t");
            } else if (c == '"' || c == '\\' || c == '<' || c == '>' || c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 15, 16));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    /** Strings in brackets. */
    IndexScript strings(List<String> texts) {
        out.append('[');
        for (int i = 0; i < texts.size(); i++) {
            out.append(i == 0 ? "" : ",");
            string(texts.get(i));
        }
        out.append(']');
        return this;
    }
}
