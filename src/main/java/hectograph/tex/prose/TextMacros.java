package hectograph.tex.prose;

import hectograph.tex.Macros;
import java.util.List;

/** A site's macros as used in prose, with what is left of their allowance. */
final class TextMacros {
    private static final int CALL_LIMIT = 500;
    private static final int LENGTH_LIMIT = 50_000;
    private static final int DEPTH_LIMIT = 12;

    private final Macros macros;
    private int calls;
    private int length;
    private int depth;

    TextMacros(Macros macros) {
        this.macros = macros;
    }

    Macros macros() {
        return macros;
    }

    /** Whether the macro exists and may still be expanded. */
    boolean enter(String name, int added) {
        if (!macros.has(name) || ++calls > CALL_LIMIT || depth >= DEPTH_LIMIT) {
            return false;
        }
        length += added + macros.body(name).length();
        if (length > LENGTH_LIMIT) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /** The body with its parameters replaced. */
    String expanded(String name, List<String> arguments) {
        String body = macros.body(name);
        StringBuilder out = new StringBuilder(body.length() + 16);
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\' && i + 1 < body.length()) {
                out.append(c).append(body.charAt(++i));
            } else if (c == '#') {
                int number = body.charAt(++i) - '1';
                out.append(number < arguments.size() ? arguments.get(number) : "");
            } else {
                out.append(c);
            }
        }
        return out.substring(0, Math.min(out.length(), LENGTH_LIMIT));
    }
}
