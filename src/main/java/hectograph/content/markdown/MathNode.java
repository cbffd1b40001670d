package hectograph.content.markdown;

import hectograph.tex.Formula;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Visitor;

/** A formula in a paragraph. */
final class MathNode extends CustomNode {

    private final Formula formula;

    MathNode(Formula formula) {
        this.formula = formula;
    }

    Formula formula() {
        return formula;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.visit(this);
    }
}
