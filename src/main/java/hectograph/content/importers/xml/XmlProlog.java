package hectograph.content.importers.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the first element of an XML text. Each character of it is looked at a bounded number of times. */
final class XmlProlog {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w:.-]*");

    private static final Pattern SUBSET_END = Pattern.compile("]\\s*+>");

    private static final String DOCTYPE = "<!DOCTYPE";

    private final String text;

    private XmlProlog(String text) {
        this.text = text;
    }

    /** The name of the first element; empty when there is none. What is opened and does not end is passed over alone. */
    static String root(String text) {
        return new XmlProlog(text).root();
    }

    private String root() {
        Matcher name = NAME.matcher(text);
        boolean comments = true;
        boolean instructions = true;
        boolean types = true;
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = -1;
            if (comments && text.startsWith("<!--", at)) {
                end = text.indexOf("-->", at + 4);
                comments = end >= 0;
            } else if (instructions && text.startsWith("<?", at)) {
                end = text.indexOf("?>", at + 2);
                instructions = end >= 0;
            } else if (types && text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
                end = typeEnd(at + DOCTYPE.length());
                types = end >= 0;
            } else if (name.region(at + 1, text.length()).lookingAt()) {
                return name.group();
            }
            at = text.indexOf('<', Math.max(at + 1, end));
        }
        return "";
    }

    /** Where a document type ends, at its bracket or behind the brackets around its declarations; -1 when it does not. */
    private int typeEnd(int from) {
        int close = text.indexOf('>', from);
        int open = text.indexOf('[', from);
        if (open < 0 || close < open && close >= 0) {
            return close;
        }
        Matcher end = SUBSET_END.matcher(text);
        return end.find(open) ? end.end() : -1;
    }
}
