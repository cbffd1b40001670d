package hectograph.content;

import hectograph.content.markdown.NoBreak;
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

/**
 * Reads a title: plain text with formulas in it. Markdown has no meaning there; HTML, which comes with scraped titles and
 * which feed readers would take for markup, becomes text: references their characters, tags nothing.
 */
final class TitleReader {

    private final Macros macros;

    TitleReader(Macros macros) {
        this.macros = macros;
    }

    /** Reads a title that stands at a place. */
    Title read(String text, Origin origin, Problems problems) {
        String title = collapse(untagged(Entities.resolved(text)));
        List<MathSpan> spans = MathSpans.find(title);
        if (spans.isEmpty()) {
            return Title.text(title);
        }
        StringBuilder tex = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (int i = 0; i < spans.size(); i++) {
            MathSpan span = spans.get(i);
            int next = i + 1 < spans.size() ? spans.get(i + 1).start() : title.length();
            Formula formula = Tex.formula(title.substring(span.bodyStart(), span.bodyEnd()), false, macros);
            for (TexNote note : formula.notes()) {
                problems.warning(origin, note.message() + " in the title", note.remedy());
            }
            String before = title.substring(done, span.start());
            int joint = before.length() - NoBreak.trailing(before);
            int end = span.end() + NoBreak.leading(title.substring(span.end(), next));
            String after = title.substring(span.end(), end);
            tex.append(before)
                    .append(title, span.start(), span.bodyStart())
                    .append(formula.expanded(macros))
                    .append(title, span.bodyEnd(), end);
            plain.append(before).append(formula.plain()).append(after);
            html.append(Html.escape(before.substring(0, joint)))
                    .append("<span class=\"nb\">")
                    .append(Html.escape(before.substring(joint)))
                    .append(formula.mathml())
                    .append(Html.escape(after))
                    .append("</span>");
            done = end;
        }
        String rest = title.substring(done);
        tex.append(rest);
        plain.append(rest);
        html.append(Html.escape(rest));
        return new Title(tex.toString(), plain.toString(), new Html(html.toString()));
    }

    /** Takes tags out of all but the formulas, where an angle bracket is a relation. */
    private static String untagged(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (MathSpan span : MathSpans.find(text)) {
            out.append(Tex.withoutTags(text.substring(done, span.start()))).append(text, span.start(), span.end());
            done = span.end();
        }
        return out.append(Tex.withoutTags(text.substring(done))).toString();
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
