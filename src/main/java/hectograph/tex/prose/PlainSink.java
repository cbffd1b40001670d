package hectograph.tex.prose;

import hectograph.tex.Chars;
import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import hectograph.tex.math.Formula;
import java.util.List;

/** Makes plain Unicode of TeX prose. */
final class PlainSink implements TextSink {
    private final StringBuilder out = new StringBuilder();
    private final Macros macros;
    private final List<TexNote> notes;

    PlainSink(Macros macros, List<TexNote> notes) {
        this.macros = macros;
        this.notes = notes;
    }

    String result() {
        return out.toString();
    }

    @Override
    public void text(String literal) {
        out.append(literal);
    }

    @Override
    public void math(String body, boolean display, int offset) {
        Formula formula = Tex.formula(body, display, macros);
        for (TexNote note : formula.notes()) {
            notes.add(new TexNote(offset + note.offset(), note.message(), note.remedy()));
        }
        out.append(formula.plain());
    }

    @Override
    public void open(Style style) {
        out.append(style == Style.PARENTHESIS ? " (" : "");
    }

    @Override
    public void close(Style style) {
        out.append(style == Style.PARENTHESIS ? ")" : "");
    }

    @Override
    public void code(String literal) {
        out.append(literal);
    }

    @Override
    public void link(String address, String label) {
        out.append(label);
    }

    @Override
    public void dropBlank() {
        int end = out.length();
        while (end > 0 && Chars.blank(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
    }

    @Override
    public void paragraph() {
        out.append(' ');
    }

    @Override
    public void item(int depth, int number) {
        out.append(number > 0 ? " " + number + ". " : " ");
    }
}
