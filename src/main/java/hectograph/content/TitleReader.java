package hectograph.content;

import hectograph.model.Html;
import hectograph.model.Title;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Formula;
import hectograph.tex.Macros;
import hectograph.tex.MathSpan;
import hectograph.tex.MathSpans;
import hectograph.tex.Tex;
import hectograph.tex.TexNote;
import java.util.List;

/** Reads a title: plain text with formulas in it; Markdown and HTML have no meaning there. */
final class TitleReader {

    private final Macros macros;

    TitleReader(Macros macros) {
        this.macros = macros;
    }

    /** Reads a title that stands at a place. */
    Title read(String text, Origin origin, Problems problems) {
        String collapsed = collapse(text);
        List<MathSpan> spans = MathSpans.find(collapsed);
        if (spans.isEmpty()) {
            return Title.text(collapsed);
        }
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (MathSpan span : spans) {
            String before = collapsed.substring(done, span.start());
            Formula formula = Tex.formula(collapsed.substring(span.bodyStart(), span.bodyEnd()), false, macros);
            plain.append(before).append(formula.plain());
            html.append(Html.escape(before)).append(formula.mathml());
            for (TexNote note : formula.notes()) {
                problems.warning(origin, note.message() + " in the title", note.remedy());
            }
            done = span.end();
        }
        String rest = collapsed.substring(done);
        return new Title(
                plain.append(rest).toString(),
                new Html(html.append(Html.escape(rest)).toString()));
    }

    private static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n';
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
