package hectograph.tex.math;

import java.util.ArrayList;
import java.util.List;

/** What the neighbours in a row make of each other. */
final class Rows {
    private Rows() {}

    /** The items of a node: its children if it is a row, else itself. */
    static List<Node> items(Node node) {
        return node instanceof Node.Row row ? row.items() : List.of(node);
    }

    /** The class of what follows an item, space not counted. */
    static Atom next(List<Node> items, int index) {
        for (int i = index + 1; i < items.size(); i++) {
            if (!(items.get(i) instanceof Node.Space)) {
                return items.get(i).atom();
            }
        }
        return Atom.NONE;
    }

    /**
     * The row with each binary operator that lacks an operand turned into a sign, as TeX does: the minus of "-x" and of
     * "a = -b", the times of "8\times".
     */
    static Node settled(List<Node> items) {
        if (items.size() == 1) {
            return sign(items.get(0));
        }
        List<Node> settled = new ArrayList<>(items.size());
        Atom previous = Atom.NONE;
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            if (item.atom() == Atom.BIN
                    && (previous.makesSignAfter() || next(items, i).makesSignBefore())) {
                item = sign(item);
            }
            settled.add(item);
            previous = item instanceof Node.Space ? previous : item.atom();
        }
        return new Node.Row(List.copyOf(settled));
    }

    private static Node sign(Node node) {
        if (node instanceof Node.Op op && op.atom() == Atom.BIN) {
            return new Node.Op(op.text(), Atom.UNARY);
        }
        if (node instanceof Node.Scripts scripts && scripts.base().atom() == Atom.BIN) {
            return new Node.Scripts(sign(scripts.base()), scripts.sub(), scripts.sup(), scripts.place());
        }
        return node;
    }
}
