package hectograph.content.importers.xml;

import hectograph.content.WebAddresses;
import hectograph.content.importers.record.DraftBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Abstracts in HTML or JATS. What they mark is written as TeX, which the reader of abstracts makes Markdown of; the rest of
 * the markup goes, and what it would load or run goes with it.
 */
public final class Markup {

    /** Tags within tags beyond this are text. */
    private static final int MAX_DEPTH = 60;

    /** The end of a tag: {@code a<b and c>d} is none. */
    private static final String ATTRIBUTES =
            "(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'<>]+)){0,20}\\s*/?>";

    /** What tells HTML and JATS from a text in which something is less than something else. */
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:jats:[a-z-]+|mml:[a-z]+|p|div|span|br|i|b|em|strong|sub|sup|u"
                    + "|a|ul|ol|li|dl|dt|dd|code|pre|tt|h[1-6]|blockquote|table|tr|td|img|script|style|iframe|section|small|font"
                    + "|italic|bold|sec|title|math|center|cite|abbr|svg|inline-formula|disp-formula|tex-math)"
                    + ATTRIBUTES
                    + "|&(?:\\p{Alpha}+|#\\w+);");

    /** What begins no tag: something is less than something else. */
    private static final Pattern LESS = Pattern.compile("<(?!/?[A-Za-z][\\w:.-]*" + ATTRIBUTES + "|[!?])");

    private static final Pattern TEX_BODY = Pattern.compile("(?s).*\\\\begin\\{document}(.*?)\\\\end\\{document}.*");

    private final StringBuilder out = new StringBuilder();

    private Markup() {}

    /** Hands on an abstract that may be HTML, JATS or plain text. */
    public static void summary(String text, DraftBuilder draft) {
        draft.summary(isTagged(text) ? tex(body(text)) : text);
    }

    /** Hands on an abstract that is TeX or plain text, in which tags may stand too; an empty line parts paragraphs. */
    public static void text(String text, DraftBuilder draft) {
        boolean tagged = isTagged(text);
        draft.summary(tagged ? tex(body(text.replace("\n\n", "<br><br>"))) : text);
    }

    private static boolean isTagged(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && TAG.matcher(text).find();
    }

    private static Element body(String text) {
        return Jsoup.parseBodyFragment(LESS.matcher(text).replaceAll("&lt;")).body();
    }

    /** Hands on an abstract whose markup is part of the document around it. */
    static void summary(Element element, DraftBuilder draft) {
        draft.summary(tex(element));
    }

    /** The text without markup, on one line. */
    public static String plain(String text) {
        return isTagged(text) ? Jsoup.parseBodyFragment(text).body().text() : text.strip();
    }

    /** TeX of what an element holds. */
    static String tex(Element element) {
        Markup markup = new Markup();
        markup.children(element, 0);
        return markup.out
                .toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void children(Element element, int depth) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (child instanceof Element inner && depth >= MAX_DEPTH) {
                append(inner.text());
            } else if (child instanceof Element inner) {
                element(inner, depth + 1);
            }
        }
    }

    private void append(String text) {
        boolean blank = out.isEmpty() || out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == ' ';
        out.append(blank && text.startsWith(" ") ? text.substring(1) : text);
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        switch (name.substring(name.indexOf(':') + 1)) {
            case "em", "i", "italic", "cite" -> around("\\emph{", element, "}", depth);
            case "strong", "b", "bold" -> around("\\textbf{", element, "}", depth);
            case "code", "tt", "monospace", "kbd", "samp" -> around("\\texttt{", element, "}", depth);
            case "sub", "sup" ->
                append("<" + name.substring(name.indexOf(':') + 1) + ">" + element.text() + "</"
                        + name.substring(name.indexOf(':') + 1) + ">");
            case "a", "ext-link" -> link(element, depth);
            case "br", "break" -> append("\n");
            case "p", "div", "section", "sec", "blockquote", "pre", "table", "tr", "dl", "dd", "article" ->
                block(element, depth);
            case "ul" -> list("itemize", element, depth);
            case "ol" -> list("enumerate", element, depth);
            case "list" -> list(element.attr("list-type").equals("order") ? "enumerate" : "itemize", element, depth);
            case "li", "list-item" -> {
                append("\n\\item ");
                children(element, depth);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "title", "dt" -> heading(element);
            case "tex-math" -> formula(element.wholeText());
            case "inline-formula", "disp-formula", "alternatives" -> alternatives(element, depth);
            case "math" -> math(element);
            case "script",
                    "style",
                    "img",
                    "iframe",
                    "object",
                    "svg",
                    "template",
                    "noscript",
                    "video",
                    "audio",
                    "graphic" -> {
                return;
            }
            default -> children(element, depth);
        }
    }

    /** Marks what an element holds, unless its braces don't pair: then the mark would reach too far. */
    private void around(String before, Element element, String after, int depth) {
        Markup inner = new Markup();
        inner.children(element, depth);
        String text = inner.out.toString();
        boolean marked = !text.isBlank() && isPaired(text) && !text.contains("\n\n");
        append(marked ? before + text + after : text);
    }

    private static boolean isPaired(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return open == 0 && !text.endsWith("\\");
    }

    private void link(Element element, int depth) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
        boolean plain = WebAddresses.isOne(address) && address.chars().noneMatch(c -> "{}\\%#".indexOf(c) >= 0);
        if (plain) {
            around("\\href{" + address + "}{", element, "}", depth);
        } else {
            children(element, depth);
        }
    }

    private void block(Element element, int depth) {
        append("\n\n");
        children(element, depth);
        append("\n\n");
    }

    private void list(String kind, Element element, int depth) {
        append("\n\\begin{" + kind + "}");
        children(element, depth);
        append("\n\\end{" + kind + "}\n");
    }

    private void heading(Element element) {
        String text = element.text().strip();
        boolean usual = text.equalsIgnoreCase("abstract") || text.equalsIgnoreCase("summary");
        append(text.isEmpty() || usual ? "\n\n" : "\n\n" + (isPaired(text) ? "\\textbf{" + text + "}" : text) + "\n\n");
    }

    private void formula(String tex) {
        Matcher body = TEX_BODY.matcher(tex);
        String bare = (body.matches() ? body.group(1) : tex).strip();
        boolean delimited = bare.startsWith("$") || bare.startsWith("\\(") || bare.startsWith("\\[");
        append(delimited || bare.isEmpty() ? bare : "$" + bare + "$");
    }

    /** A formula in several notations: TeX where it is one of them. */
    private void alternatives(Element element, int depth) {
        for (Element inner : element.getAllElements()) {
            if (inner != element && inner.normalName().endsWith("tex-math")) {
                formula(inner.wholeText());
                return;
            }
        }
        children(element, depth);
    }

    private void math(Element element) {
        Element annotation = element.selectFirst("annotation[encoding=application/x-tex]");
        String tex = annotation == null ? element.attr("alttext") : annotation.wholeText();
        if (tex.isBlank()) {
            append(element.text());
        } else {
            formula(tex);
        }
    }
}
