package hectograph.tex.prose;

import hectograph.tex.SmallLetters;
import java.util.Set;

/**
 * A tag of HTML in prose.
 *
 * @param shown what is shown for it
 * @param length how many characters of the source it takes
 */
record HtmlTag(String shown, int length) {
    private static final Set<String> DROPPED = Set.of(
            "i", "b", "em", "strong", "sub", "sup", "inf", "u", "tt", "p", "br", "scp", "small", "italic", "bold");

    static HtmlTag at(String text, int i) {
        HtmlTag none = new HtmlTag("<", 1);
        int end = i + 1;
        int limit = Math.min(text.length(), i + 10);
        while (end < limit && text.charAt(end) != '>') {
            end++;
        }
        if (end == limit) {
            return none;
        }
        String name = text.substring(i + 1, end);
        boolean closing = name.startsWith("/");
        String bare = closing
                ? name.substring(1)
                : name.endsWith("/") ? name.substring(0, name.length() - 1).strip() : name;
        if (!DROPPED.contains(bare)) {
            return none;
        }
        if (closing || !bare.equals("sub") && !bare.equals("sup") && !bare.equals("inf")) {
            return new HtmlTag(bare.equals("br") || bare.equals("p") ? " " : "", end + 1 - i);
        }
        int close = text.substring(end, Math.min(text.length(), end + 48)).indexOf("</" + bare + ">") + end;
        if (close < end) {
            return new HtmlTag("", end + 1 - i);
        }
        String inner = text.substring(end + 1, close);
        String small = bare.equals("sup") ? SmallLetters.raised(inner) : SmallLetters.lowered(inner);
        int whole = close + bare.length() + 3 - i;
        return small.isEmpty() ? new HtmlTag("", end + 1 - i) : new HtmlTag(small, whole);
    }
}
