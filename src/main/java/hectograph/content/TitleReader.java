package hectograph.content;

import hectograph.content.markdown.NoBreak;
import hectograph.model.Html;
import hectograph.model.Title;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import hectograph.tex.math.Formula;
import hectograph.tex.prose.MathSpan;
import hectograph.tex.prose.MathSpans;
import hectograph.tex.prose.Tex;
import hectograph.tex.prose.TexText;
import java.util.List;

/**
 * Reads a title: plain text with formulas in it. Markdown has no meaning there; HTML, which comes with scraped titles and
 * which feed readers would take for markup, becomes text: references their characters, tags nothing.
 */
final class TitleReader {

    private final Macros macros;
    private final boolean texText;

    /**
     * A reader of titles.
     *
     * @param macros the site's own TeX macros
     * @param texText whether TeX outside of formulas is read too
     */
    TitleReader(Macros macros, boolean texText) {
        this.macros = macros;
        this.texText = texText;
    }

    /** Reads a title that stands at a place. */
    Title read(String text, Origin origin, Problems problems) {
        String title = collapse(withoutTex(Tex.withoutTags(Entities.resolved(text)), origin, problems));
        List<MathSpan> spans = MathSpans.find(title);
        if (spans.isEmpty()) {
            return Title.text(literal(title));
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
            String before = literal(title.substring(done, span.start()));
            int joint = before.length() - NoBreak.trailing(before);
            int end = span.end() + NoBreak.leading(title.substring(span.end(), next));
            String after = literal(title.substring(span.end(), end));
            tex.append(before)
                    .append(title, span.start(), span.bodyStart())
                    .append(formula.expanded(macros))
                    .append(title, span.bodyEnd(), span.end())
                    .append(after);
            plain.append(before).append(formula.plain()).append(after);
            html.append(Html.escape(before.substring(0, joint)))
                    .append("<span class=\"nb\">")
                    .append(Html.escape(before.substring(joint)))
                    .append(formula.mathmlWithoutLinks()) // titles are links
                    .append(Html.escape(after))
                    .append("</span>");
            done = end;
        }
        String rest = literal(title.substring(done));
        tex.append(rest);
        plain.append(rest);
        html.append(Html.escape(rest));
        return new Title(tex.toString(), plain.toString(), new Html(html.toString()));
    }

    /** Reads the TeX around the formulas, which stay as they are; braces that protect capitals vanish. */
    private String withoutTex(String text, Origin origin, Problems problems) {
        if (!texText) {
            return text;
        }
        TexText.Result read = TexText.around(text);
        for (TexNote note : read.notes()) {
            problems.warning(origin, note.message() + " in the title", note.remedy());
        }
        return read.text();
    }

    /** What stands beside the formulas, where an escaped dollar has done its work. */
    private String literal(String text) {
        return texText ? text.replace("\\$", "$") : text;
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
