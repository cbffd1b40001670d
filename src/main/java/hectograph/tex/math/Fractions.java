package hectograph.tex.math;

import java.util.List;

/** Reads fractions, binomials and roots. */
final class Fractions {
    private final Cursor in;
    private final Parser parser;
    private final Raw raw;

    Fractions(Cursor in, Parser parser, Raw raw) {
        this.in = in;
        this.parser = parser;
        this.raw = raw;
    }

    Node fraction(Token command, String style) {
        Node over = parser.argument(command);
        return new Construct.Fraction(over, parser.argument(command), true, style);
    }

    Node slanted(Token command) {
        Node over = parser.argument(command);
        return new Node.Row(List.of(over, new Node.Op("/", Atom.ORD), parser.argument(command)));
    }

    Node binomial(Token command, String style) {
        Node over = parser.argument(command);
        return new Construct.Fenced("(", new Construct.Fraction(over, parser.argument(command), false, style), ")");
    }

    Node general(Token command) {
        String open = raw.argument(command);
        String close = raw.argument(command);
        boolean ruled = !raw.argument(command).startsWith("0");
        String style = raw.argument(command);
        Node over = parser.argument(command);
        Node fraction = new Construct.Fraction(
                over, parser.argument(command), ruled, style.equals("0") ? "true" : style.isEmpty() ? "" : "false");
        return open.isEmpty() && close.isEmpty() ? fraction : new Construct.Fenced(open, fraction, close);
    }

    Node root(Token command) {
        Node index = in.peek().is('[') ? bracketed(command) : Node.Row.EMPTY;
        return new Construct.Root(parser.argument(command), index);
    }

    Node bracketed(Token command) {
        in.next();
        Node node = parser.row(Parser.Stop.BRACKET);
        if (!in.take(']')) {
            in.fail(command.offset(), "\"[\" without \"]\"", "close the bracket");
        }
        return node;
    }

    /** Whether the command stands between the two parts of a fraction. */
    static boolean infix(String name) {
        return name.equals("over") || name.equals("choose") || name.equals("atop");
    }

    static Node infixed(String name, Node over, Node under) {
        Node fraction = new Construct.Fraction(over, under, name.equals("over"), "");
        return name.equals("choose") ? new Construct.Fenced("(", fraction, ")") : fraction;
    }
}
