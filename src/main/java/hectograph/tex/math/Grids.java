package hectograph.tex.math;

import hectograph.tex.Chars;
import java.util.ArrayList;
import java.util.List;

/** Reads tables: matrices, cases, aligned lines. */
final class Grids {
    private static final int CELL_LIMIT = 2000;

    private final Cursor in;
    private final Parser parser;
    private final Raw raw;

    Grids(Cursor in, Parser parser, Raw raw) {
        this.in = in;
        this.parser = parser;
        this.raw = raw;
    }

    /** Rows of cells up to \end, a closing brace or the end, which is left there. */
    List<List<Node>> rows() {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        int cells = 0;
        while (true) {
            row.add(parser.row(Parser.Stop.CELL));
            if (++cells > CELL_LIMIT) {
                in.fail(in.peek().offset(), "table of more than " + CELL_LIMIT + " cells", "split it");
            }
            Token token = in.peek();
            if (token.kind() == Token.Kind.AMPERSAND) {
                in.next();
            } else if (token.kind() == Token.Kind.COMMAND && !token.command("end")) {
                in.next();
                lineEnd(token);
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
            } else {
                break;
            }
        }
        // A line break at the very end, as many write it, begins no line.
        if (rows.isEmpty() || row.size() > 1 || !row.get(0).absent()) {
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }

    private void lineEnd(Token command) {
        if (command.text().equals("\\") && in.peek().is('*')) {
            in.next();
        }
        if (in.peek().is('[') && !in.peek().spaced() && distance()) {
            raw.option();
        }
    }

    /** Whether the bracket holds a length: \\[2pt]. */
    private boolean distance() {
        Token inner = in.second();
        return inner.digit() || inner.is('-') || inner.is('.') || inner.is(']');
    }

    Node substack(Token command) {
        Token open = in.next();
        if (open.kind() != Token.Kind.OPEN) {
            return in.fail(command.offset(), "\"\\substack\" lacks its argument", "write it in braces");
        }
        List<List<Node>> rows = rows();
        if (in.peek().kind() != Token.Kind.CLOSE) {
            return in.fail(open.offset(), "\"{\" without \"}\"", "close the brace");
        }
        in.next();
        return new Construct.Grid(rows, "stack", "");
    }

    Node environment(Token command) {
        String name = raw.argument(command);
        String bare = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        if (bare.equals("array") || bare.equals("subarray") || bare.equals("alignat") || bare.equals("alignedat")) {
            raw.option();
        }
        String columns = bare.equals("array") || bare.equals("subarray") ? columns(raw.argument(command)) : "";
        if (bare.equals("alignat") || bare.equals("alignedat")) {
            raw.argument(command);
        }
        String kind = kind(bare);
        if (kind.isEmpty()) {
            return in.fail(
                    command.offset(), "unknown environment \"" + Chars.tidy(name) + "\"", "write it another way");
        }
        if (!kind.equals("array")) {
            raw.option();
        }
        List<List<Node>> rows = rows();
        Token end = in.peek();
        if (!end.command("end")) {
            return in.fail(
                    command.offset(), "\"\\begin{" + name + "}\" without \"\\end{" + name + "}\"", "add the \\end");
        }
        in.next();
        String ended = raw.argument(end);
        if (!ended.equals(name)) {
            return in.fail(
                    end.offset(),
                    "\"\\end{" + Chars.tidy(ended) + "}\" closes \"\\begin{" + name + "}\"",
                    "write the same name in both");
        }
        return fenced(bare, new Construct.Grid(rows, kind, columns));
    }

    private static String columns(String preamble) {
        StringBuilder columns = new StringBuilder();
        boolean barred = false;
        for (int i = 0; i < preamble.length() && columns.length() < 100; i++) {
            char c = preamble.charAt(i);
            if (c == 'l' || c == 'c' || c == 'r') {
                columns.append(barred ? Character.toUpperCase(c) : c);
                barred = false;
            } else {
                barred |= c == '|';
            }
        }
        return columns.toString();
    }

    private static String kind(String environment) {
        return switch (environment) {
            case "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix" -> "matrix";
            case "smallmatrix", "psmallmatrix", "bsmallmatrix" -> "small";
            case "subarray" -> "stack";
            case "array" -> "array";
            case "cases", "dcases", "rcases", "drcases" -> "cases";
            case "aligned", "align", "split", "alignat", "alignedat", "eqnarray", "flalign" -> "aligned";
            case "gathered", "gather", "multline", "equation", "displaymath", "math" -> "gathered";
            default -> "";
        };
    }

    private static Node fenced(String environment, Node grid) {
        return switch (environment) {
            case "pmatrix", "psmallmatrix" -> new Construct.Fenced("(", grid, ")");
            case "bmatrix", "bsmallmatrix" -> new Construct.Fenced("[", grid, "]");
            case "Bmatrix" -> new Construct.Fenced("{", grid, "}");
            case "vmatrix" -> new Construct.Fenced("|", grid, "|");
            case "Vmatrix" -> new Construct.Fenced("‖", grid, "‖");
            case "cases", "dcases" -> new Construct.Fenced("{", grid, "");
            case "rcases", "drcases" -> new Construct.Fenced("", grid, "}");
            default -> grid;
        };
    }
}
