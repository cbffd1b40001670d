package hectograph.content.importers.text;

/** The text of a BibTeX file and a place in it. */
final class BibtexText {

    private final String text;
    private int at;

    BibtexText(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean ended() {
        return at >= text.length();
    }

    /** Whether a character stands here. */
    boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    String from(int start) {
        return text.substring(start, at);
    }

    char charAt(int place) {
        return text.charAt(place);
    }

    int length() {
        return text.length();
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** Where the next at sign stands; -1 when there is none. */
    int nextSign() {
        return text.indexOf('@', at);
    }

    /** Goes on to the first of some characters. */
    void to(String any) {
        while (at < text.length() && any.indexOf(here()) < 0) {
            at++;
        }
    }

    /** Where the next entry seems to begin: an at sign at the beginning of a line, a word, and a brace. */
    int entryFrom(int from) {
        for (int sign = text.indexOf('@', from); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            if (beginsEntry(sign)) {
                return sign;
            }
        }
        return text.length();
    }

    boolean beginsEntry(int sign) {
        int before = sign - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t') && sign - before < 80) {
            before--;
        }
        if (before >= 0 && text.charAt(before) != '\n') {
            return false;
        }
        int i = sign + 1;
        while (i < text.length() && Character.isLetter(text.charAt(i)) && i - sign < 40) {
            i++;
        }
        int open = i;
        while (open < text.length() && text.charAt(open) == ' ' && open - i < 10) {
            open++;
        }
        return i > sign + 1 && open < text.length() && (text.charAt(open) == '{' || text.charAt(open) == '(');
    }

    /** Behind a comment in braces; behind its brace where they do not match, as BibTeX reads on inside of it. */
    int comment(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '(' && i == open ? 1 : c == '}' || c == ')' && text.charAt(open) == '(' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            if (c == '@' && i > open + 1 && depth == 1 && beginsEntry(i) && text.charAt(open) == '(') {
                return i;
            }
        }
        return open + 1;
    }

    /** Whether more fields follow a brace that seemed to be the last: a comma, a name and an equals sign. */
    boolean goesOn() {
        int i = behindBlanks(at);
        if (i >= text.length() || text.charAt(i) != ',') {
            return false;
        }
        i = behindBlanks(i + 1);
        int name = i;
        while (i < text.length() && isNameChar(text.charAt(i)) && i - name < 60) {
            i++;
        }
        int equals = behindBlanks(i);
        return i > name && equals < text.length() && text.charAt(equals) == '=';
    }

    /** Whether what seems to begin an entry goes on as one: a key and a comma. */
    boolean isKeyed(int sign) {
        int i = text.indexOf('{', sign) + 1;
        int start = i;
        while (i > 0 && i < text.length() && ",{}\n= ".indexOf(text.charAt(i)) < 0 && i - start < 200) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ',';
    }

    /** Whether a value can end before a place: what follows one stands there. */
    boolean valueEnds(int place) {
        int next = behindBlanks(place);
        return next >= text.length() || ",})#".indexOf(text.charAt(next)) >= 0;
    }

    String word() {
        int start = at;
        while (at < text.length() && isNameChar(here())) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || "-_.:+/*&'".indexOf(c) >= 0;
    }

    char here() {
        return text.charAt(at);
    }

    void blanks() {
        at = behindBlanks(at);
    }

    int behindBlanks(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    void separators() {
        while (at < text.length() && (Character.isWhitespace(here()) || here() == ',')) {
            at++;
        }
    }
}
