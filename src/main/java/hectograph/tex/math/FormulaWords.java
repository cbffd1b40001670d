package hectograph.tex.math;

/** Finds out whether a piece of a formula is just a word. */
final class FormulaWords {
    private FormulaWords() {}

    /** A function named by the node, if it is a word; else the node as a large operator. */
    static Node function(Node node, boolean limits) {
        if (node instanceof Node.BigOperator || node instanceof Node.Op op && op.atom() == Atom.REL) {
            return node;
        }
        String name = text(node);
        if (name.isEmpty() || node instanceof Node.Ident ident && ident.italic()) {
            return operator(node) ? new Construct.Classed(node, Atom.OP) : node;
        }
        return named(node) ? new Node.Function(name, limits) : node;
    }

    private static boolean named(Node node) {
        if (node instanceof Node.Row row) {
            return row.items().stream().anyMatch(FormulaWords::named);
        }
        return node instanceof Node.Function
                || node instanceof Node.Text
                || node instanceof Node.Ident ident && !ident.italic();
    }

    private static boolean operator(Node node) {
        return node instanceof Node.Row || node instanceof Node.Ident;
    }

    /** The words a node consists of; empty if it is more than words. */
    static String text(Node node) {
        if (node instanceof Node.Ident ident) {
            return ident.text();
        }
        if (node instanceof Node.Function function) {
            return function.name();
        }
        if (node instanceof Node.Text text) {
            return text.text();
        }
        if (node instanceof Node.Op op) {
            return op.text().equals("−") ? "-" : op.text();
        }
        if (node instanceof Node.Num num) {
            return num.text();
        }
        if (node instanceof Node.Space) {
            return "\u2009";
        }
        StringBuilder words = new StringBuilder();
        for (Node item : Rows.items(node)) {
            String word = item == node ? "" : text(item);
            if (word.isEmpty()) {
                return "";
            }
            boolean twoNames = item instanceof Node.Function && !words.isEmpty();
            words.append(twoNames ? "\u2009" : "").append(word);
        }
        return words.toString().replace("\u2009\u2009", "\u2009");
    }
}
