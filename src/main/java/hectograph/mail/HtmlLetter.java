package hectograph.mail;

import hectograph.model.Html;

/**
 * A letter as HTML. It loads nothing and runs nothing. What a program that drops the style sheet shows is plain and whole;
 * what one that has its own colours for the dark shows is not disturbed, since no background is set. Outlook, which knows no
 * greatest width, gets a table of its own.
 */
final class HtmlLetter {

    private static final String STYLE = """
            body{margin:0;padding:16px}
            .m{max-width:600px;margin:0 auto;font:16px/1.5 Georgia,'Times New Roman',serif}
            h1{font-size:24px;line-height:1.25;margin:0 0 20px}
            h2{font-size:18px;line-height:1.3;margin:28px 0 16px}
            p{margin:0 0 18px;padding-left:40px;text-indent:-40px}
            p>b{display:inline-block;width:36px;text-indent:0;font-weight:normal}
            p>b,i,.f{color:#595959}
            .d,.f{padding-left:0;text-indent:0}
            .f{font-size:14px;border-top:1px solid #bbb;padding-top:12px;margin-top:28px}
            a{color:#0b57a4}
            @media (prefers-color-scheme:dark){body{background:#16181b;color:#e8e6e1}p>b,i,.f{color:#a9a69f}.f{border-color:#555}a{color:#8ab8ef}}
            """;

    private final Letterhead head;
    private final StringBuilder out = new StringBuilder();

    private HtmlLetter(Letterhead head) {
        this.head = head;
    }

    /** The letter without its last lines, which name its reader. */
    static String of(Letterhead head, Excerpt shown) {
        HtmlLetter letter = new HtmlLetter(head);
        letter.begin(shown.title());
        for (Excerpt.Part part : shown.parts()) {
            letter.part(shown, part);
        }
        return letter.out.toString();
    }

    /** The last lines. */
    static String foot(Letterhead head, Addressee reader) {
        HtmlLetter letter = new HtmlLetter(head);
        letter.out
                .append("<p class=\"f\">")
                .append(Html.escape(reader.why(head.site())))
                .append("<br>\n");
        letter.link(reader.leave(), head.site().words().say("mail.leave"), "");
        letter.out.append("</p>\n</div>\n<!--[if mso]></td></tr></table><![endif]-->\n</body>\n</html>\n");
        return letter.out.toString();
    }

    private void begin(String title) {
        String words = Html.escape(title);
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Html.escape(head.site().language()));
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.append("<meta name=\"supported-color-schemes\" content=\"light dark\">\n");
        out.append("<title>").append(words).append("</title>\n<style>\n").append(STYLE);
        out.append(
                "</style>\n</head>\n<body>\n<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\">");
        out.append("<tr><td><![endif]-->\n<div class=\"m\">\n<h1>")
                .append(words)
                .append("</h1>\n");
    }

    private void part(Excerpt shown, Excerpt.Part part) {
        if (!part.heading().isEmpty()) {
            out.append("<h2>").append(Html.escape(part.heading())).append("</h2>\n");
        }
        for (Excerpt.Line line : part.items()) {
            out.append("<p><b>").append(line.rank()).append("</b> ");
            link(head.paper(line.item().paper()), line.title(), "b");
            out.append(line.by().isEmpty() ? "" : "<br>\n<i>" + Html.escape(line.by()) + "</i>");
            out.append(line.gist().isEmpty() ? "" : "<br>\n" + Html.escape(line.gist()));
            out.append("</p>\n");
        }
        out.append("<p class=\"d\">");
        link(head.day(part.section().day()), shown.more(part), "");
        out.append("</p>\n");
    }

    private void link(String address, String words, String tag) {
        out.append("<a href=\"").append(Html.escape(address)).append("\">");
        out.append(tag.isEmpty() ? "" : "<" + tag + ">").append(Html.escape(words));
        out.append(tag.isEmpty() ? "" : "</" + tag + ">").append("</a>");
    }
}
