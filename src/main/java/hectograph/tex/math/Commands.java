package hectograph.tex.math;

import hectograph.tex.Chars;
import java.text.Normalizer;
import java.util.List;

/** Reads what commands ask for: fractions, roots, accents, fences, alphabets, sizes, words. */
final class Commands {
    private final Cursor in;
    private final Parser parser;
    private final Raw raw;
    private final Grids grids;
    private final Fractions fractions;
    private final Fences fences;

    Commands(Cursor in, Parser parser) {
        this.in = in;
        this.parser = parser;
        this.raw = new Raw(in);
        this.grids = new Grids(in, parser, raw);
        this.fractions = new Fractions(in, parser, raw);
        this.fences = new Fences(in, parser);
    }

    Grids grids() {
        return grids;
    }

    Node read(Token command) {
        String name = command.text();
        Symbol symbol = Symbols.command(name).orElse(null);
        if (symbol != null) {
            return parser.letter(symbol);
        }
        Alphabet alphabet = CommandTables.ALPHABETS.get(name);
        if (alphabet != null) {
            return inAlphabet(command, alphabet.within(parser.alphabet()));
        }
        Construct.Mark mark = CommandTables.MARKS.get(name);
        if (mark != null) {
            return new Construct.Accent(parser.argument(command), mark);
        }
        Integer space = CommandTables.SPACES.get(name);
        if (space != null || name.equals(" ")) {
            return new Node.Space(space == null ? 250 : space);
        }
        Node node = structure(command, name);
        return node == UNKNOWN ? rest(command, name) : node;
    }

    private static final Node UNKNOWN = new Node.Text("unknown");

    private Node inAlphabet(Token command, Alphabet alphabet) {
        Alphabet outer = parser.alphabet();
        parser.use(alphabet);
        Node node = parser.argument(command);
        parser.use(outer);
        return node;
    }

    private Node structure(Token command, String name) {
        return switch (name) {
            case "frac" -> fractions.fraction(command, "");
            case "dfrac", "cfrac" -> fractions.fraction(command, "true");
            case "tfrac" -> fractions.fraction(command, "false");
            case "nicefrac", "sfrac" -> fractions.slanted(command);
            case "binom" -> fractions.binomial(command, "");
            case "dbinom" -> fractions.binomial(command, "true");
            case "tbinom" -> fractions.binomial(command, "false");
            case "genfrac" -> fractions.general(command);
            case "sqrt" -> fractions.root(command);
            case "left" -> fences.fenced(command);
            case "middle" -> new Construct.Middle(fences.delimiter(command));
            case "not" -> negated(command);
            case "begin" -> grids.environment(command);
            case "substack" -> grids.substack(command);
            case "overset", "stackrel" -> stacked(command, true);
            case "underset" -> stacked(command, false);
            case "operatorname", "mathop", "operatornamewithlimits", "DeclareMathOperator*" -> named(command);
            case "mathbin" -> classed(command, Atom.BIN);
            case "mathrel" -> classed(command, Atom.REL);
            case "mathopen" -> classed(command, Atom.OPEN);
            case "mathclose" -> classed(command, Atom.CLOSE);
            case "mathpunct" -> classed(command, Atom.PUNCT);
            case "mathord" -> classed(command, Atom.ORD);
            case "displaystyle" -> new Construct.Styled(parser.row(parser.stop()), "true", 0);
            case "textstyle" -> new Construct.Styled(parser.row(parser.stop()), "false", 0);
            case "scriptstyle" -> new Construct.Styled(parser.row(parser.stop()), "false", 1);
            case "scriptscriptstyle" -> new Construct.Styled(parser.row(parser.stop()), "false", 2);
            case "dots" -> dots();
            case "bmod" -> new Node.Op("mod", Atom.BIN);
            case "pmod" -> modulo(command, "mod");
            case "pod" -> modulo(command, "");
            case "mod" ->
                new Node.Row(List.of(new Node.Space(667), new Node.Ident("mod", "mod", false), new Node.Space(333)));
            default -> UNKNOWN;
        };
    }

    private Node rest(Token command, String name) {
        return switch (name) {
            case "text",
                    "textrm",
                    "textnormal",
                    "textup",
                    "textsc",
                    "mbox",
                    "hbox",
                    "textmd",
                    "intertext",
                    "shortintertext" -> raw.words(command, Alphabet.NORMAL);
            case "textbf" -> raw.words(command, Alphabet.BOLD);
            case "textit", "emph", "textsl" -> raw.words(command, Alphabet.ITALIC);
            case "textsf" -> raw.words(command, Alphabet.SANS);
            case "texttt" -> raw.words(command, Alphabet.MONOSPACE);
            case "textsuperscript" -> beside(Node.Row.EMPTY, raw.words(command, Alphabet.NORMAL));
            case "textsubscript" -> beside(raw.words(command, Alphabet.NORMAL), Node.Row.EMPTY);
            case "prescript" -> prescripts(command);
            case "fbox" -> Construct.Wrapped.drawnOver(raw.words(command, Alphabet.NORMAL), "boxed");
            case "boxed" -> Construct.Wrapped.drawnOver(parser.argument(command), "boxed");
            case "cancel", "bcancel", "xcancel", "sout" ->
                Construct.Wrapped.drawnOver(parser.argument(command), "cancel");
            case "phantom" -> Construct.Wrapped.hidden(parser.argument(command));
            case "hphantom" ->
                new Construct.Wrapped(
                        Construct.Wrapped.hidden(parser.argument(command)), "mpadded", " height=\"0\" depth=\"0\"");
            case "vphantom" ->
                new Construct.Wrapped(Construct.Wrapped.hidden(parser.argument(command)), "mpadded", " width=\"0\"");
            case "smash" -> {
                raw.option();
                yield parser.argument(command);
            }
            case "mathllap", "mathrlap", "mathclap", "llap", "rlap", "clap", "ensuremath", "mathinner", "vcenter" ->
                parser.argument(command);
            case "textcolor", "colorbox", "fcolorbox", "mathcolor" -> {
                raw.option();
                if (name.equals("fcolorbox")) {
                    raw.argument(command);
                }
                raw.argument(command);
                yield name.endsWith("colorbox") ? raw.words(command, Alphabet.NORMAL) : parser.argument(command);
            }
            case "texorpdfstring" -> {
                Node node = parser.argument(command);
                raw.argument(command);
                yield node;
            }
            case "bra", "Bra" -> new Construct.Fenced("⟨", parser.argument(command), "|");
            case "ket", "Ket" -> new Construct.Fenced("|", parser.argument(command), "⟩");
            case "braket", "Braket" -> new Construct.Fenced("⟨", parser.argument(command), "⟩");
            case "abs" -> new Construct.Fenced("|", parser.argument(command), "|");
            case "norm" -> new Construct.Fenced("‖", parser.argument(command), "‖");
            case "href" -> link(command, raw.argument(command), true);
            case "url" -> link(command, raw.argument(command), false);
            case "hspace", "hspace*", "mspace" -> raw.space(raw.argument(command));
            case "kern", "mkern", "hskip", "mskip" -> raw.space(raw.dimension());
            case "set", "Set" -> new Construct.Fenced("{", parser.argument(command), "}");
            case "varlimsup" -> over(false, "‾", "\u0305");
            case "varliminf" -> over(true, "_", "\u0332");
            case "varinjlim" -> over(true, "→", "\u20EF");
            case "varprojlim" -> over(true, "←", "\u20EE");
            case "tag" -> tag(command);
            case "ref", "eqref", "cite", "citep", "citet", "footnote" -> dropped(command);
            case "right", "end" -> in.fail(command.offset(), "\"\\" + name + "\" without its beginning", "remove it");
            default -> fromTables(command, name);
        };
    }

    private Node fromTables(Token command, String name) {
        Integer size = CommandTables.SIZES.get(name);
        if (size != null) {
            return fences.sized(command, name, size);
        }
        Alphabet alphabet = CommandTables.SWITCHES.get(name);
        if (alphabet != null) {
            parser.use(alphabet);
            return Node.Row.EMPTY;
        }
        String arrow = CommandTables.ARROWS.get(name);
        if (arrow != null) {
            Node below = in.peek().is('[') ? fractions.bracketed(command) : Node.Row.EMPTY;
            return new Construct.Arrow(arrow, below, parser.argument(command));
        }
        Integer skipped = CommandTables.SKIPPED.get(name);
        if (skipped != null) {
            for (int i = 0; i < skipped; i++) {
                raw.argument(command);
            }
            return Node.Row.EMPTY;
        }
        return unknown(command);
    }

    /** A macro nobody knows; unless a known one was glued to the letter after it, as in \sqrtT. */
    private Node unknown(Token command) {
        int cut = Glued.length(command.text());
        String shown = "\\" + command.text();
        if (cut == 0) {
            return in.fail(
                    command.offset(),
                    "unknown macro \"" + Chars.tidy(shown) + "\"",
                    NearestCommand.to(command.text(), Symbols.names())
                            .map(meant -> "write \"\\" + meant
                                    + "\" if that is meant, or define it under macros: in site.yaml")
                            .orElse("define it under macros: in site.yaml, or write it in Unicode"));
        }
        String name = command.text().substring(0, cut);
        String letters = command.text().substring(cut);
        in.note(
                command.offset(),
                "macro \"" + shown + "\" read as \"\\" + name + " " + letters + "\"",
                "write a blank or braces after \"\\" + name + "\"");
        in.insert(letters, command.offset());
        return read(new Token(Token.Kind.COMMAND, name, command.offset(), command.spaced()));
    }

    private Node negated(Token command) {
        Node node = parser.argument(command);
        if (node instanceof Node.Op op) {
            String text = switch (op.text()) {
                case "∣", "|" -> "∤";
                case "∥", "‖" -> "∦";
                case "→" -> "↛";
                default -> Normalizer.normalize(op.text() + "\u0338", Normalizer.Form.NFC);
            };
            return new Node.Op(text, op.atom() == Atom.BIN || op.atom() == Atom.ORD ? Atom.REL : op.atom());
        }
        if (node instanceof Node.Ident ident) {
            return new Node.Ident(ident.text() + "\u0338", ident.plain() + "\u0338", ident.italic());
        }
        return Construct.Wrapped.drawnOver(node, "cancel");
    }

    private Node stacked(Token command, boolean above) {
        Node mark = parser.argument(command);
        Node base = FormulaWords.function(parser.argument(command), true);
        return new Node.Scripts(base, above ? Node.Row.EMPTY : mark, above ? mark : Node.Row.EMPTY, Node.Place.STACKED);
    }

    /** Scripts of what stands before them, or of nothing. */
    private static Node beside(Node sub, Node sup) {
        return new Node.Scripts(Node.Row.EMPTY, sub, sup, Node.Place.BESIDE);
    }

    /** Scripts before what they belong to: \prescript{14}{6}{C}. */
    private Node prescripts(Token command) {
        Node sup = parser.argument(command);
        Node sub = parser.argument(command);
        return new Node.Row(List.of(beside(sub, sup), parser.argument(command)));
    }

    private Node named(Token command) {
        boolean limits = !command.text().equals("operatorname") || in.take('*');
        return FormulaWords.function(inAlphabet(command, Alphabet.UPRIGHT), limits);
    }

    private Node classed(Token command, Atom atom) {
        Node node = parser.argument(command);
        String word = FormulaWords.text(node);
        return word.isEmpty() ? new Construct.Classed(node, atom) : new Node.Op(word, atom);
    }

    private Node dots() {
        Token next = in.peek();
        boolean raised = next.is('+') || next.is('-') || next.is('=') || next.is('<') || next.is('>') || next.is('*');
        if (next.kind() == Token.Kind.COMMAND) {
            Symbol symbol = Symbols.command(next.text()).orElse(null);
            raised = symbol != null && (symbol.kind() == Symbol.Kind.BIN || symbol.kind() == Symbol.Kind.REL);
        }
        return new Node.Op(raised ? "⋯" : "…", Atom.INNER);
    }

    /** The word lim with a line or an arrow over or under it. */
    private static Node over(boolean below, String mark, String combining) {
        Node base = new Node.Ident("lim", "lim", false);
        Node accent = new Construct.Accent(base, new Construct.Mark(mark, combining, true, below));
        return new Construct.Classed(accent, Atom.OP);
    }

    private Node modulo(Token command, String word) {
        Node body = parser.argument(command);
        Node open = new Node.Op("(", Atom.OPEN);
        Node close = new Node.Op(")", Atom.CLOSE);
        Node space = new Node.Space(444);
        return word.isEmpty()
                ? new Node.Row(List.of(space, open, body, close))
                : new Node.Row(
                        List.of(space, open, new Node.Ident(word, word, false), new Node.Space(333), body, close));
    }

    private Node link(Token command, String address, boolean labelled) {
        Node body = labelled ? parser.argument(command) : new Node.Text(address);
        if (Chars.safeLink(address)) {
            return new Construct.Link(address, body);
        }
        in.note(
                command.offset(),
                "link to \"" + Chars.tidy(address) + "\" left out",
                "only http, https and mailto links are kept");
        return body;
    }

    private Node tag(Token command) {
        boolean bare = in.take('*');
        String text = raw.argument(command);
        return new Node.Row(List.of(new Node.Space(2000), new Node.Text(bare ? text : "(" + text + ")")));
    }

    private Node dropped(Token command) {
        String argument = raw.argument(command);
        in.note(
                command.offset(),
                "\"\\" + command.text() + "{" + Chars.tidy(argument) + "}\" left out",
                "there is nothing here it could point to");
        return Node.Row.EMPTY;
    }
}
