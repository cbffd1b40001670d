package hectograph.content.markdown;

import hectograph.tex.math.Formula;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.node.Visitor;

/** A formula in a paragraph, with the text that directly joins it. */
final class MathNode extends CustomNode {

    private final Formula formula;
    private String before = "";
    private String after = "";

    MathNode(Formula formula) {
        this.formula = formula;
    }

    Formula formula() {
        return formula;
    }

    /** Text that directly joins the formula on its left. */
    String before() {
        return before;
    }

    /** Text that directly joins the formula on its right. */
    String after() {
        return after;
    }

    /** Takes what joins the formula off its neighbours. */
    void join() {
        if (formula.display()) {
            return;
        }
        if (getPrevious() instanceof Text text) {
            String literal = text.getLiteral();
            int cut = literal.length() - NoBreak.trailing(literal);
            before = literal.substring(cut);
            text.setLiteral(literal.substring(0, cut));
        }
        if (getNext() instanceof Text text) {
            String literal = text.getLiteral();
            int cut = NoBreak.leading(literal);
            after = literal.substring(0, cut);
            text.setLiteral(literal.substring(cut));
        }
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.visit(this);
    }
}
