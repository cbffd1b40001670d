package hectograph.tex.math;

import hectograph.tex.Chars;

/** Reads fences that grow with what they enclose, or have a size of their own. */
final class Fences {
    private final Cursor in;
    private final Parser parser;

    Fences(Cursor in, Parser parser) {
        this.in = in;
        this.parser = parser;
    }

    Node fenced(Token command) {
        String open = delimiter(command);
        Node body = parser.row(Parser.Stop.RIGHT);
        if (!in.peek().command("right")) {
            return in.fail(command.offset(), "\"\\left\" without \"\\right\"", "add \\right. or remove \\left");
        }
        return new Construct.Fenced(open, body, delimiter(in.next()));
    }

    /** The fence that follows; empty for the dot that stands for none. */
    String delimiter(Token command) {
        Token token = in.next();
        if (token.kind() == Token.Kind.CHAR) {
            switch (token.text()) {
                case "." -> {
                    return "";
                }
                case "<" -> {
                    return "⟨";
                }
                case ">" -> {
                    return "⟩";
                }
                case "(", ")", "[", "]", "|", "/", "‖", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉" -> {
                    return token.text();
                }
                default -> {}
            }
        }
        if (token.kind() == Token.Kind.COMMAND) {
            Symbol symbol = Symbols.command(token.text()).orElse(null);
            if (symbol != null && Chars.single(symbol.text()) && symbol.kind().fences()) {
                return symbol.text();
            }
        }
        in.fail(
                command.offset(),
                "\"" + Chars.tidy(token.source()) + "\" after \"" + command.source() + "\" is no fence",
                "write a bracket, a bar or a dot");
        return "";
    }

    Node sized(Token command, String name, int size) {
        String fence = delimiter(command);
        Atom atom = switch (name.charAt(name.length() - 1)) {
            case 'l' -> Atom.OPEN;
            case 'r' -> Atom.CLOSE;
            case 'm' -> Atom.REL;
            default -> "([{⟨⌊⌈".contains(fence) ? Atom.OPEN : ")]}⟩⌋⌉".contains(fence) ? Atom.CLOSE : Atom.ORD;
        };
        return fence.isEmpty() ? Node.Row.EMPTY : new Construct.Sized(fence, atom, size);
    }
}
