package hectograph.tex.math;

import hectograph.tex.Chars;
import java.util.ArrayList;
import java.util.List;

/** Reads tokens into a tree: rows, groups, scripts, letters and numbers. {@link Commands} reads the rest. */
final class Parser {
    /** What ends a row. */
    enum Stop {
        END,
        GROUP,
        RIGHT,
        CELL,
        BRACKET;

        boolean at(Token token) {
            return switch (this) {
                case END -> false;
                case GROUP -> token.kind() == Token.Kind.CLOSE;
                case RIGHT -> token.command("right");
                case BRACKET -> token.is(']');
                case CELL ->
                    token.kind() == Token.Kind.AMPERSAND
                            || token.kind() == Token.Kind.CLOSE
                            || token.kind() == Token.Kind.COMMAND && cellEnd(token.text());
            };
        }

        private static boolean cellEnd(String command) {
            return command.equals("\\") || command.equals("cr") || command.equals("end") || command.equals("newline");
        }
    }

    private static final Node[] LATIN = new Node[128];

    static {
        for (char c = 'A'; c <= 'z'; c++) {
            LATIN[c] = new Node.Ident(String.valueOf(c), String.valueOf(c), true);
        }
    }

    private final Cursor in;
    private final Commands commands;
    private final Numbers numbers;
    private Alphabet alphabet = Alphabet.NORMAL;
    private Stop stop = Stop.END;

    Parser(Cursor in) {
        this.in = in;
        this.commands = new Commands(in, this);
        this.numbers = new Numbers(in);
    }

    /** The whole formula; with line breaks at its top level, a table of lines. */
    Node formula() {
        List<List<Node>> rows = commands.grids().rows();
        if (!in.atEnd()) {
            Token token = in.peek();
            boolean brace = token.kind() == Token.Kind.CLOSE;
            String what = brace ? "\"}\" without \"{\"" : "\"" + token.source() + "\" without \"\\begin\"";
            in.fail(token.offset(), what, brace ? "remove it, or write \\}" : "remove it");
        }
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            return rows.get(0).get(0);
        }
        boolean lined = true;
        for (List<Node> row : rows) {
            lined &= row.size() == 1;
        }
        return new Construct.Grid(rows, lined ? "gathered" : "aligned", "");
    }

    Stop stop() {
        return stop;
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** Changes the alphabet until the row ends. */
    void use(Alphabet changed) {
        alphabet = changed;
    }

    /** What stands before the stop, which is left there. */
    Node row(Stop ending) {
        if (!in.enter()) {
            return Node.Row.EMPTY;
        }
        Alphabet outerAlphabet = alphabet;
        Stop outerStop = stop;
        stop = ending;
        List<Node> items = new ArrayList<>();
        Node over = Node.Row.EMPTY;
        String infix = "";
        while (!in.atEnd() && !ending.at(in.peek())) {
            Token token = in.peek();
            if (infix.isEmpty() && token.kind() == Token.Kind.COMMAND && Fractions.infix(token.text())) {
                infix = in.next().text();
                over = Rows.settled(items);
                items = new ArrayList<>();
            } else {
                Node item = scripted(atom(
                        items.isEmpty()
                                ? Atom.NONE
                                : items.get(items.size() - 1).atom()));
                if (!item.absent()) {
                    items.add(item);
                }
            }
        }
        alphabet = outerAlphabet;
        stop = outerStop;
        in.leave();
        Node row = Rows.settled(items);
        return infix.isEmpty() ? row : Fractions.infixed(infix, over, row);
    }

    /** A row up to a closing brace, which is taken. */
    Node group(int offset) {
        Node row = row(Stop.GROUP);
        if (in.peek().kind() != Token.Kind.CLOSE) {
            return in.fail(offset, "\"{\" without \"}\"", "close the brace");
        }
        in.next();
        return row;
    }

    /** The argument of a command: a group or the next token. */
    Node argument(Token command) {
        Token token = in.peek();
        return switch (token.kind()) {
            case OPEN -> {
                in.next();
                yield group(token.offset());
            }
            case END, CLOSE, AMPERSAND, SUP, SUB ->
                in.fail(command.offset(), "\"" + command.source() + "\" lacks its argument", "write it in braces");
            case CHAR -> {
                in.next();
                yield token.digit() ? new Node.Num(alphabet.of(token.text()), token.text()) : character(token, false);
            }
            default -> atom(Atom.NONE);
        };
    }

    private Node atom(Atom previous) {
        Token token = in.peek();
        switch (token.kind()) {
            case OPEN -> {
                in.next();
                return ordinary(group(token.offset()));
            }
            case SUP, SUB -> {
                return Node.Row.EMPTY;
            }
            case CHAR -> {
                if (token.is('\'')) {
                    return Node.Row.EMPTY;
                }
                return token.digit() ? numbers.read(previous, alphabet) : character(in.next(), true);
            }
            case COMMAND -> {
                in.next();
                // Nesting by commands alone, as in \hat\hat\hat, has to be counted too.
                Node node = in.enter() ? commands.read(token) : Node.Row.EMPTY;
                in.leave();
                return node;
            }
            case PARAMETER -> {
                in.next();
                return new Node.Op("#", Atom.ORD);
            }
            default -> {
                return in.fail(token.offset(), "misplaced \"" + token.source() + "\"", "remove it");
            }
        }
    }

    /** A group is an ordinary atom whatever is in it: the comma of 1{,}000 makes no space. */
    private static Node ordinary(Node node) {
        return node instanceof Node.Op op && op.atom() != Atom.ORD ? new Node.Op(op.text(), Atom.ORD) : node;
    }

    private Node character(Token token, boolean words) {
        String text = token.text();
        int cp = text.codePointAt(0);
        if (Chars.asciiLetter(cp)) {
            if (alphabet == Alphabet.NORMAL && text.length() == 1) {
                return LATIN[cp];
            }
            return latin(words && alphabet.words() ? word(text) : text);
        }
        Symbol symbol = Symbols.character(text).orElse(null);
        if (symbol != null) {
            return letter(symbol);
        }
        if (token.is('~')) {
            return new Node.Space(250);
        }
        if (Character.isLetter(cp)) {
            return new Node.Ident(text, text, false);
        }
        return new Node.Text(text);
    }

    private Node latin(String text) {
        boolean italic = alphabet == Alphabet.NORMAL || alphabet == Alphabet.ITALIC || alphabet == Alphabet.BOLD_ITALIC;
        boolean slanted = italic && text.length() == 1 && alphabet == Alphabet.ITALIC;
        String shown = slanted ? text : alphabet.of(text);
        return new Node.Ident(shown, alphabet.distinct() ? shown : text, italic);
    }

    private String word(String first) {
        StringBuilder word = new StringBuilder(first);
        while (in.peek().kind() == Token.Kind.CHAR
                && Chars.asciiLetter(in.peek().text().charAt(0))) {
            word.append(in.next().text());
        }
        return word.toString();
    }

    /** A symbol in the present alphabet. As in TeX, \mathbf leaves small Greek alone and \boldsymbol does not. */
    Node letter(Symbol symbol) {
        Symbol.Kind kind = symbol.kind();
        if (alphabet == Alphabet.NORMAL || kind != Symbol.Kind.LETTER && kind != Symbol.Kind.UPRIGHT) {
            return symbol.node();
        }
        boolean italic = kind == Symbol.Kind.LETTER;
        Alphabet used = alphabet;
        if (alphabet == Alphabet.BOLD && italic) {
            return symbol.node();
        }
        if (alphabet == Alphabet.BOLD_ITALIC && !italic) {
            used = Alphabet.BOLD;
        }
        return new Node.Ident(used.of(symbol.text()), symbol.text(), italic);
    }

    /** The base with the scripts, primes and \limits that follow it. */
    Node scripted(Node base) {
        Node sub = Node.Row.EMPTY;
        Node sup = Node.Row.EMPTY;
        boolean hasSub = false;
        boolean hasSup = false;
        Node.Place place = base.takesLimits() ? Node.Place.MOVABLE : Node.Place.BESIDE;
        if (base instanceof Construct.Accent && base.takesLimits()) {
            place = Node.Place.STACKED;
        }
        while (true) {
            Token token = in.peek();
            if (token.is('\'')) {
                sup = join(sup, primes());
            } else if (token.kind() == Token.Kind.SUP && !hasSup) {
                in.next();
                sup = join(sup, argument(token));
                hasSup = true;
            } else if (token.kind() == Token.Kind.SUB && !hasSub) {
                in.next();
                sub = argument(token);
                hasSub = true;
            } else if (token.kind() == Token.Kind.SUP || token.kind() == Token.Kind.SUB) {
                String name = token.kind() == Token.Kind.SUP ? "superscript" : "subscript";
                return in.fail(token.offset(), "second " + name + " \"" + token.text() + "\"", "group with braces");
            } else if (token.command("limits") || token.command("nolimits") || token.command("displaylimits")) {
                place = in.next().text().equals("limits") ? Node.Place.STACKED : Node.Place.BESIDE;
            } else {
                break;
            }
        }
        if (sub.absent() && sup.absent()) {
            return base;
        }
        return new Node.Scripts(base, sub, sup, place);
    }

    private Node primes() {
        int count = 0;
        while (in.take('\'')) {
            count++;
        }
        return new Node.Op(
                switch (count) {
                    case 1 -> "′";
                    case 2 -> "″";
                    case 3 -> "‴";
                    default -> "′".repeat(Math.min(count, 20));
                },
                Atom.ORD);
    }

    private static Node join(Node first, Node second) {
        if (first.absent()) {
            return second;
        }
        List<Node> items = new ArrayList<>(Rows.items(first));
        items.addAll(Rows.items(second));
        return new Node.Row(List.copyOf(items));
    }
}
