package hectograph.content.match;

import hectograph.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a query string, or says what is wrong with it. The language is described at {@link TopicMatcher}. */
final class QueryReader {
    static final int MAX_LENGTH = 2_000;
    static final int MAX_WORDS = 64;
    static final int MAX_DEPTH = 16;
    static final int SHORTEST_PREFIX = 2;

    private static final int SHOWN = 60;

    /** Gives the terms of a query their numbers. */
    interface Terms {
        int word(String folded);

        int prefix(String folded);
    }

    /** Why a query can't be read; never leaves the package. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        /** What can't be read, and where. */
        final String what;

        Unreadable(String what) {
            super(what, null, false, false);
            this.what = what;
        }
    }

    private enum Operator {
        AND,
        OR,
        NONE
    }

    private final String query;
    private final Terms terms;
    private int at;
    private int words;

    private QueryReader(String query, Terms terms) {
        this.query = query;
        this.terms = terms;
    }

    static Query read(String query, Terms terms) throws Unreadable {
        var reader = new QueryReader(query, terms);
        if (query.length() > MAX_LENGTH) {
            throw reader.unreadable("more than " + MAX_LENGTH + " characters");
        }
        Query read = reader.group(0);
        if (reader.at < query.length()) {
            throw reader.unreadable("unopened parenthesis");
        }
        return read;
    }

    /** A sequence of words, phrases and groups up to the end or a closing parenthesis. */
    private Query group(int depth) throws Unreadable {
        if (depth > MAX_DEPTH) {
            throw unreadable("parentheses more than " + MAX_DEPTH + " deep");
        }
        var wanted = new ArrayList<Query>();
        var unwanted = new ArrayList<Query>();
        boolean or = false;
        boolean and = false;
        while (!atGroupEnd()) {
            boolean first = wanted.isEmpty() && unwanted.isEmpty();
            Operator operator = operator();
            if (first && operator != Operator.NONE || operator != Operator.NONE && atGroupEnd()) {
                throw unreadable("nothing to the " + (first ? "left" : "right") + " of " + operator);
            }
            boolean not = keyword("NOT");
            if (not && atGroupEnd()) {
                throw unreadable("nothing to the right of NOT");
            }
            or |= operator == Operator.OR;
            and |= not || !first && operator != Operator.OR;
            (not ? unwanted : wanted).add(item(depth));
        }
        if (or && and) {
            throw unreadable("OR beside AND, NOT or words without operator: put parentheses around one of them");
        }
        if (wanted.isEmpty()) {
            throw unreadable(unwanted.isEmpty() ? "no words" : "only words to leave out, none to look for");
        }
        if (wanted.size() == 1 && unwanted.isEmpty()) {
            return wanted.get(0);
        }
        return or ? new Query.Any(List.copyOf(wanted)) : new Query.All(List.copyOf(wanted), List.copyOf(unwanted));
    }

    private Query item(int depth) throws Unreadable {
        char c = query.charAt(at);
        if (c == '(') {
            at++;
            Query inner = group(depth + 1);
            if (at == query.length()) {
                throw unreadable("unclosed parenthesis");
            }
            at++;
            return inner;
        }
        return c == '"' ? phrase() : bareWord();
    }

    private Query phrase() throws Unreadable {
        int close = query.indexOf('"', at + 1);
        if (close < 0) {
            throw unreadable("unclosed quote");
        }
        Query phrase = sequence(query.substring(at + 1, close));
        at = close + 1;
        if (at < query.length() && "~^*".indexOf(query.charAt(at)) >= 0) {
            throw unsupported(query.charAt(at));
        }
        return phrase;
    }

    private Query bareWord() throws Unreadable {
        int start = at;
        while (at < query.length() && !isSpace(query.charAt(at)) && "()\"".indexOf(query.charAt(at)) < 0) {
            at++;
        }
        String word = query.substring(start, at);
        switch (word) {
            case "AND", "OR", "NOT" -> throw unreadable("two operators in a row");
            case "and", "or", "not" -> throw unreadable("\"" + word + "\" neither in capitals nor in quotes");
            default -> {
                return sequence(checked(word));
            }
        }
    }

    /** Outside quotes only what can belong to a word is let through: anything else is a mistake or another language. */
    private String checked(String word) throws Unreadable {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            boolean inner = i > 0 && (Words.isHyphen(c) || Words.isApostrophe(c) || c == '.');
            if (!Words.isWordPart(c) && c != '*' && !inner) {
                throw unsupported(c);
            }
        }
        return word;
    }

    /** One word, or several in a row. A hyphen joins two words to one term; so does {@link Vocabulary}. */
    private Query sequence(String text) throws Unreadable {
        var numbers = new ArrayList<Integer>();
        var scan = new Words(text);
        var parts = new ArrayList<String>();
        int checkedTo = 0;
        while (scan.next()) {
            checkStars(text, checkedTo, scan.end());
            checkedTo = scan.end();
            if (scan.word().isEmpty()) {
                throw unreadable("a word of more than " + Words.MAX_WORD + " characters");
            }
            parts.add(scan.word());
            boolean star = checkedTo < text.length() && text.charAt(checkedTo) == '*';
            checkedTo += star ? 1 : 0;
            if (star && checkedTo < text.length() && Words.isWordPart(text.codePointAt(checkedTo))) {
                throw unsupported('*');
            }
            if (star || !goesOn(text, checkedTo)) {
                addTerms(parts, star, numbers);
                parts.clear();
            }
        }
        checkStars(text, checkedTo, text.length());
        if (numbers.isEmpty()) {
            throw unreadable("no words");
        }
        return numbers.size() == 1
                ? new Query.Word(numbers.get(0))
                : new Query.Phrase(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    /** "pre-training" is one term, "text-to-image" three: longer chains are never written as one word. */
    private void addTerms(List<String> parts, boolean star, List<Integer> numbers) throws Unreadable {
        List<String> joined = parts.size() == 2 ? List.of(parts.get(0) + parts.get(1)) : parts;
        for (int i = 0; i < joined.size(); i++) {
            String word = joined.get(i);
            boolean prefix = star && i == joined.size() - 1;
            if (prefix && word.length() < SHORTEST_PREFIX) {
                throw unreadable("fewer than " + SHORTEST_PREFIX + " letters before \"*\"");
            }
            if (++words > MAX_WORDS) {
                throw unreadable("more than " + MAX_WORDS + " words");
            }
            numbers.add(prefix ? terms.prefix(word) : terms.word(word));
        }
    }

    private static boolean goesOn(String text, int i) {
        return i + 1 < text.length() && Words.isHyphen(text.charAt(i)) && Words.isWordPart(text.codePointAt(i + 1));
    }

    /** A star counts only right behind a word, so none may stand in or before the stretch up to that word's end. */
    private void checkStars(String text, int from, int to) throws Unreadable {
        int star = text.indexOf('*', from);
        if (star >= 0 && star < to) {
            throw unsupported('*');
        }
        if (text.indexOf('\\') >= 0) {
            throw unsupported('\\');
        }
    }

    private Operator operator() {
        return keyword("AND") ? Operator.AND : keyword("OR") ? Operator.OR : Operator.NONE;
    }

    /** Takes the keyword if it stands here as a word of its own. */
    private boolean keyword(String keyword) {
        int end = at + keyword.length();
        boolean here = query.startsWith(keyword, at)
                && (end == query.length() || isSpace(query.charAt(end)) || "()\"".indexOf(query.charAt(end)) >= 0);
        if (here) {
            at = end;
            skipSpace();
        }
        return here;
    }

    private boolean atGroupEnd() {
        skipSpace();
        return at == query.length() || query.charAt(at) == ')';
    }

    private void skipSpace() {
        while (at < query.length() && isSpace(query.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Unreadable unsupported(int c) {
        String meaning = switch (c) {
            case '*' -> "\"*\" that is not at the end of a word";
            case ':' -> "a field name (\":\"), which is not supported";
            case '~' -> "a fuzzy search (\"~\"), which is not supported";
            case '^' -> "a weight (\"^\"), which is not supported";
            case '/' -> "a regular expression or slash (\"/\"), which is not supported";
            case '[', ']', '{', '}' -> "a range (\"" + (char) c + "\"), which is not supported";
            case '?' -> "a wildcard (\"?\"), where only \"*\" at the end of a word is supported";
            case '+', '&' -> "\"" + (char) c + "\" where AND was expected";
            case '|' -> "\"|\" where OR was expected";
            case '-', '!' -> "\"" + (char) c + "\" where NOT was expected";
            case '\\' -> "an escape (\"\\\"), which is not supported";
            default -> shown(Character.toString(c)) + ", which belongs in quotes or nowhere";
        };
        return unreadable(meaning);
    }

    private Unreadable unreadable(String what) {
        return new Unreadable(what + " in " + shown(query));
    }

    /** The value in quotes on one line, not too long. */
    private static String shown(String value) {
        var line = new StringBuilder("\"");
        String cut = value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value;
        cut.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                line.append('\\').append((char) c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                line.append(' ');
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.append('"').toString();
    }
}
