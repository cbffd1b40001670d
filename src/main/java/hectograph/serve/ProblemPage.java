package hectograph.serve;

import hectograph.model.Html;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page that stands in for one that can't be made: every problem as on the terminal, with the lines around it. */
final class ProblemPage {

    /** More problems than these are counted, not shown. */
    private static final int MOST = 200;

    private ProblemPage() {}

    /**
     * A page.
     *
     * @param report what is wrong
     * @param excerpts where the lines come from
     * @param before address of the page as it was; empty when there is none
     */
    static String of(Report report, Excerpts excerpts, String before) {
        StringBuilder body = new StringBuilder();
        String title = report.problems().isEmpty() ? "No problems" : report.summary();
        body.append("<h1>").append(Html.escape(title)).append("</h1>\n");
        if (!before.isEmpty()) {
            body.append("<p>Save a mended file and this page comes back by itself. Until then: <a href=\"");
            body.append(Html.escape(before)).append("\">the page as it was</a>.</p>\n");
        }
        body.append("<ol>\n");
        report.problems().stream().limit(MOST).forEach(problem -> item(problem, excerpts, body));
        body.append("</ol>\n");
        int more = report.problems().size() - MOST;
        if (more > 0) {
            body.append("<p>And ").append(more).append(" more.</p>\n");
        }
        return new String(Resources.bytes("problems.html"), StandardCharsets.UTF_8)
                .replace("{title}", Html.escape(title))
                .replace("{body}", body);
    }

    private static void item(Problem problem, Excerpts excerpts, StringBuilder body) {
        String severity = problem.severity().word();
        body.append("<li class=\"").append(severity).append("\">\n");
        body.append("<p class=\"place\">").append(Html.escape(problem.origin().toString()));
        body.append(" <b>").append(severity).append("</b></p>\n<p>");
        body.append(Html.escape(problem.message())).append("</p>\n");
        if (!problem.remedy().isEmpty()) {
            body.append("<p class=\"remedy\">")
                    .append(Html.escape(problem.remedy()))
                    .append("</p>\n");
        }
        excerpt(problem.origin(), excerpts.around(problem.origin()), body);
        body.append("</li>\n");
    }

    private static void excerpt(Origin origin, List<Excerpts.Line> lines, StringBuilder body) {
        if (lines.isEmpty()) {
            return;
        }
        int width = Integer.toString(lines.get(lines.size() - 1).number()).length();
        body.append("<pre tabindex=\"0\">");
        for (Excerpts.Line line : lines) {
            String number = Integer.toString(line.number());
            String text = Html.escape(line.text());
            body.append(" ".repeat(width - number.length())).append(number).append("  ");
            body.append(line.guilty() ? "<mark>" + text + "</mark>" : text).append('\n');
            if (line.guilty()
                    && origin.column() > 0
                    && origin.column() <= line.text().length() + 1) {
                body.append(" ".repeat(width + 2 + origin.column() - 1)).append("^\n");
            }
        }
        body.append("</pre>\n");
    }
}
