package hectograph.tex.math;

import hectograph.tex.Chars;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads arguments that are not mathematics: words, lengths, addresses, names. */
final class Raw {
    private final Cursor in;

    Raw(Cursor in) {
        this.in = in;
    }

    /** The text of a group as it was written, white space as one blank; of a single token if there is no group. */
    String argument(Token command) {
        Token first = in.peek();
        if (first.kind() != Token.Kind.OPEN) {
            if (first.kind() == Token.Kind.END || first.kind() == Token.Kind.CLOSE) {
                in.fail(command.offset(), "\"" + command.source() + "\" lacks its argument", "write it in braces");
                return "";
            }
            return in.next().source();
        }
        in.next();
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (!in.atEnd()) {
            Token token = in.next();
            if (token.kind() == Token.Kind.OPEN) {
                depth++;
            } else if (token.kind() == Token.Kind.CLOSE && --depth == 0) {
                text.append(token.spaced() ? " " : "");
                return text.toString();
            }
            text.append(token.spaced() ? " " : "").append(token.source());
        }
        in.fail(first.offset(), "\"{\" without \"}\"", "close the brace");
        return "";
    }

    /** Passes over an optional argument. */
    void option() {
        if (in.peek().is('[')) {
            while (!in.atEnd() && !in.next().is(']')) {
                // Its text does not matter here.
            }
        }
    }

    /** Words in a formula, with formulas in dollar signs among them. */
    Node words(Token command, Alphabet alphabet) {
        String text = argument(command);
        if (plain(text)) {
            return node(text, alphabet);
        }
        List<Node> nodes = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int math = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '$' && depth == 0) {
                if (math < 0) {
                    add(nodes, text.substring(start, i), alphabet);
                    math = i + 1;
                } else {
                    nodes.add(new Parser(in.inside(text.substring(math, i))).formula());
                    math = -1;
                }
                start = i + 1;
            }
        }
        if (math >= 0) {
            return in.fail(command.offset(), "\"$\" without a second one", "close the formula, or write \\$");
        }
        add(nodes, text.substring(start), alphabet);
        return nodes.isEmpty() ? Node.Row.EMPTY : Node.of(nodes);
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\\{}$`'-~\"".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void add(List<Node> nodes, String text, Alphabet alphabet) {
        if (!text.isEmpty()) {
            String words = plain(text) ? text : Normalizer.normalize(in.words(text), Normalizer.Form.NFC);
            nodes.add(node(words, alphabet));
        }
    }

    private static Node node(String text, Alphabet alphabet) {
        if (alphabet != Alphabet.NORMAL && text.chars().allMatch(c -> Chars.asciiLetter(c) || Chars.digit(c))) {
            return new Node.Ident(alphabet.of(text), text, alphabet == Alphabet.ITALIC);
        }
        return new Node.Text(text);
    }

    /** A length that follows without braces, such as the one of \kern. */
    String dimension() {
        StringBuilder text = new StringBuilder();
        while (in.peek().kind() == Token.Kind.CHAR && text.length() < 12 && lengthPart(in.peek(), text)) {
            text.append(in.next().text());
        }
        return text.toString();
    }

    private static boolean lengthPart(Token token, StringBuilder text) {
        char c = token.text().charAt(0);
        int length = text.length();
        boolean letters = length > 0 && Chars.asciiLetter(text.charAt(length - 1));
        if (letters) {
            // A unit has two letters.
            return Chars.asciiLetter(c) && (length == 1 || !Chars.asciiLetter(text.charAt(length - 2)));
        }
        return Chars.digit(c) || c == '.' || c == '-' || Chars.asciiLetter(c) && length > 0;
    }

    /** Space of a length such as 1em, 3mu or -2pt. */
    Node space(String length) {
        int digits = 0;
        while (digits < length.length() && "0123456789.-+ ".indexOf(length.charAt(digits)) >= 0) {
            digits++;
        }
        double unit = switch (length.substring(digits).strip()) {
            case "em", "quad" -> 1000;
            case "mu" -> 1000.0 / 18;
            case "ex" -> 430;
            case "cm" -> 2845;
            case "mm" -> 284;
            case "in" -> 7227;
            default -> 100;
        };
        double number;
        try {
            number = Double.parseDouble(length.substring(0, digits).strip());
        } catch (NumberFormatException notANumber) {
            number = 0;
        }
        return new Node.Space((int) Math.max(-5000, Math.min(20_000, number * unit)));
    }
}
