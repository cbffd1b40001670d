package hectograph.tex.math;

import hectograph.tex.Chars;

/** Writes the operators of a formula: which space, which size, which form each has to be told. */
final class Operators {
    private static final String NO_SPACE = " lspace=\"0\" rspace=\"0\"";
    // Characters the dictionary would stretch, though TeX does not.
    private static final String STRETCHY = "()[]{}⟨⟩⌊⌋⌈⌉|‖∣∥⟮⟯⎰⎱⟦⟧⟪⟫⦃⦄↑↓↕⇑⇓⇕⟵⟶⟷⟸⟹⟺⇂⇃↾↿⇈⇊";
    private static final String OPENING = "([{⟨⌊⌈⟮⟦⟪⦃";
    private static final String CLOSING = ")]}⟩⌋⌉⟯⟧⟫⦄";
    private static final String FENCES = OPENING + CLOSING;
    // Characters the dictionary knows as something else than an operator between two operands.
    private static final String UNUSUAL = ":∶|‖/\\!?.@%&#∴∵⌢⌣";
    private static final String SIGNS = "+−±∓";

    private final StringBuilder out;
    private final MathMl place;

    Operators(StringBuilder out, MathMl place) {
        this.out = out;
        this.place = place;
    }

    void operator(String text, Atom atom) {
        out.append("<mo");
        boolean sign = SIGNS.contains(text);
        switch (atom) {
            case UNARY ->
                out.append(!sign || place.after() == Atom.NONE ? NO_SPACE : place.first() ? "" : " form=\"prefix\"");
            case BIN ->
                out.append(place.tight() ? NO_SPACE : unusual(text) ? " lspace=\"0.222em\" rspace=\"0.222em\"" : "");
            case REL -> relation(unusual(text) ? "0.278em" : "");
            case OPEN, CLOSE -> out.append(FENCES.contains(text) ? "" : NO_SPACE);
            case PUNCT -> sides(!text.equals(",") && !text.equals(";"), place.tight() || place.after() == Atom.NONE);
            case INNER -> dots();
            default -> out.append(NO_SPACE);
        }
        if (STRETCHY.contains(text)) {
            out.append(" stretchy=\"false\"");
        }
        out.append('>');
        Chars.escape(text, out);
        out.append("</mo>");
    }

    /** Whether the dictionary knows the character as something else than an operator between two operands. */
    private static boolean unusual(String text) {
        return text.length() == 1 && UNUSUAL.contains(text);
    }

    /** Dots stand a little off what they stand for; a comma before them and an operator make their own space. */
    private void dots() {
        Atom before = place.before();
        Atom after = place.after();
        boolean left = !place.tight() && (before.operand() || before == Atom.OP);
        boolean right = !place.tight() && (after == Atom.ORD || after == Atom.OPEN || after == Atom.OP);
        out.append(left ? " lspace=\"0.167em\"" : " lspace=\"0\"");
        out.append(right ? " rspace=\"0.167em\"" : " rspace=\"0\"");
    }

    private void relation(String space) {
        boolean noLeft = place.tight()
                || place.before() == Atom.NONE
                || place.before() == Atom.OPEN
                || place.before() == Atom.REL;
        boolean noRight = place.tight()
                || place.after() == Atom.NONE
                || place.after() == Atom.CLOSE
                || place.after() == Atom.REL
                || place.after() == Atom.PUNCT;
        sides(noLeft, noRight);
        if (!space.isEmpty()) {
            out.append(noLeft ? "" : " lspace=\"" + space + "\"").append(noRight ? "" : " rspace=\"" + space + "\"");
        }
    }

    private void sides(boolean noLeft, boolean noRight) {
        out.append(noLeft ? " lspace=\"0\"" : "").append(noRight ? " rspace=\"0\"" : "");
    }

    void bigOperator(String text) {
        out.append("<mo");
        sides(
                !place.before().operand() && place.before() != Atom.OP,
                !place.after().operand() && place.after() != Atom.OP);
        out.append('>');
        Chars.escape(text, out);
        out.append("</mo>");
    }

    /** A function whose limits stand below it, always or only in a display. */
    void movable(String name, boolean movable) {
        out.append("<mo").append(NO_SPACE);
        out.append(" movablelimits=\"").append(movable).append("\">");
        Chars.escape(name, out);
        out.append("</mo>");
    }

    void sized(Construct.Sized node) {
        out.append("<mo");
        switch (node.atom()) {
            case OPEN -> out.append(" form=\"prefix\"");
            case CLOSE -> out.append(" form=\"postfix\"");
            case REL -> out.append("");
            default -> out.append(NO_SPACE);
        }
        out.append(FENCES.contains(node.text()) ? "" : " stretchy=\"true\" symmetric=\"true\"");
        out.append(" minsize=\"");
        place.em(node.size());
        out.append("em\" maxsize=\"");
        place.em(node.size());
        out.append("em\">");
        Chars.escape(node.text(), out);
        out.append("</mo>");
    }

    /** A fence that grows; form is prefix or postfix. */
    void fence(String text, String form) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<mo");
        boolean natural = (form.equals("prefix") ? OPENING : CLOSING).contains(text);
        if (!natural) {
            out.append(" form=\"")
                    .append(form)
                    .append("\" stretchy=\"true\" symmetric=\"true\"")
                    .append(NO_SPACE);
        }
        out.append('>');
        Chars.escape(text, out);
        out.append("</mo>");
    }

    void middle(String text) {
        out.append("<mo stretchy=\"true\" symmetric=\"true\" lspace=\"0.1667em\" rspace=\"0.1667em\">");
        Chars.escape(text, out);
        out.append("</mo>");
    }
}
