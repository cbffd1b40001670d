package hectograph.content.importers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes a BibTeX file apart. BibTeX itself and every library read a file to its first mistake; this one loses the entry
 * with the mistake and goes on at the next. It looks at each character a bounded number of times.
 */
final class BibtexReader {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String REMEDY = "write name = {value}, and match the braces of the value before it";

    private static final int MOST_FIELDS = 1_000;

    /** How many times its own length a file may grow by its strings, which can be made of strings and double for ever. */
    private static final int GROWTH = 4;

    private static final int USUAL_GROWTH = 10_000_000;

    private final BibtexText text;
    private final Map<String, String> strings = new HashMap<>();
    private final List<BibtexEntry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private long growth;

    /**
     * Something wrong.
     *
     * @param offset where
     * @param message what
     * @param remedy what to do
     * @param lost whether an entry is lost by it
     */
    record Fault(int offset, String message, String remedy, boolean lost) {}

    /** What makes an entry unreadable. */
    private static final class Broken extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Fault fault;

        Broken(int offset, String message, String remedy) {
            super(message, null, false, false);
            this.fault = new Fault(offset, message, remedy, true);
        }
    }

    private BibtexReader(String text) {
        this.text = new BibtexText(text);
        this.growth = USUAL_GROWTH + (long) GROWTH * text.length();
        MONTHS.forEach(month -> strings.put(month, month));
    }

    /**
     * A file taken apart.
     *
     * @param entries in the order of the file, also those that are no papers
     * @param faults in the order of the file
     */
    record Read(List<BibtexEntry> entries, List<Fault> faults) {}

    /** Takes a text apart. */
    static Read read(String text) {
        BibtexReader reader = new BibtexReader(text);
        reader.all();
        return new Read(reader.entries, reader.faults);
    }

    private void all() {
        int next = text.nextSign();
        while (next >= 0) {
            text.moveTo(next + 1);
            String type = text.word().toLowerCase(Locale.ROOT);
            text.blanks();
            if (!type.isEmpty() && (text.is('{') || text.is('('))) {
                int inside = text.at() + 1;
                try {
                    read(type, next);
                } catch (Broken broken) {
                    faults.add(broken.fault);
                    text.moveTo(text.entryFrom(inside));
                }
            }
            next = text.nextSign();
        }
    }

    private void read(String type, int offset) throws Broken {
        char close = text.is('{') ? '}' : ')';
        int open = text.at();
        text.moveTo(open + 1);
        switch (type) {
            case "comment" -> text.moveTo(text.comment(open));
            case "preamble" -> {
                value(offset);
                end(close, offset);
            }
            case "string" -> {
                text.blanks();
                String name = text.word().toLowerCase(Locale.ROOT);
                equals(offset, "string \"" + name + "\"");
                strings.put(name, value(offset));
                end(close, offset);
            }
            default -> entry(type, close, offset);
        }
    }

    private void entry(String type, char close, int offset) throws Broken {
        text.blanks();
        String key = key();
        String named = key.isEmpty() ? "an entry @" + type : "entry \"" + key + "\"";
        Map<String, String> fields = new LinkedHashMap<>();
        while (true) {
            text.separators();
            if (text.ended()) {
                throw new Broken(offset, named + " does not end", "close its brace");
            }
            if (text.is(close)) {
                text.moveTo(text.at() + 1);
                if (!text.goesOn()) {
                    break;
                }
                faults.add(new Fault(text.at() - 1, "a brace too many in " + named, "delete it", false));
                continue;
            }
            int start = text.at();
            String name = text.word().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                throw new Broken(start, "\"" + text.charAt(start) + "\" where a field of " + named + " begins", REMEDY);
            }
            equals(start, "field \"" + name + "\" of " + named);
            String value = value(offset);
            if (fields.size() < MOST_FIELDS && !value.isBlank()) {
                fields.putIfAbsent(name, value);
            }
        }
        entries.add(new BibtexEntry(type, key, fields, offset));
    }

    /** The citation key; where a field stands in its place, there is none. */
    private String key() {
        int start = text.at();
        text.to(",}\n=");
        if (text.is('=')) {
            text.moveTo(start);
            return "";
        }
        return text.from(start).strip();
    }

    /** A value: texts in braces or quotes, numbers and names of strings, joined by {@code #}. */
    private String value(int offset) throws Broken {
        String value = piece(offset);
        text.blanks();
        if (!text.is('#')) {
            return value;
        }
        StringBuilder joined = new StringBuilder(value);
        while (text.is('#')) {
            text.moveTo(text.at() + 1);
            joined.append(piece(offset));
            text.blanks();
        }
        return joined.toString();
    }

    private String piece(int offset) throws Broken {
        text.blanks();
        if (text.ended()) {
            throw new Broken(offset, "an entry that does not end", "close its brace");
        }
        if (text.is('{') || text.is('"')) {
            return enclosed();
        }
        int start = text.at();
        text.to(" \t\n,#{}()\"=");
        String token = text.from(start);
        if (token.isEmpty()) {
            throw new Broken(start, "a field without a value", REMEDY);
        }
        String meant = strings.getOrDefault(token.toLowerCase(Locale.ROOT), "");
        boolean known = !meant.isEmpty() || token.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        if (!known) {
            faults.add(new Fault(start, "no string \"" + token + "\", read as text", "write {" + token + "}", false));
        }
        growth -= meant.length();
        if (growth < 0) {
            throw new Broken(start, "strings that make the file many times as long", "write them out");
        }
        return meant.isEmpty() ? token : meant;
    }

    /** A text in braces or quotes, within which braces match. */
    private String enclosed() throws Broken {
        int start = text.at() + 1;
        boolean quoted = text.is('"');
        int depth = quoted ? 0 : 1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth < 0) {
                    throw new Broken(i, "a brace that closes nothing, in quotes", "delete it, or open it before");
                }
            } else if (c == '@' && text.beginsEntry(i) && text.isKeyed(i)) {
                break; // nobody writes an entry into a value: the value was not closed
            }
            boolean escaped = quoted && c == '"' && text.charAt(i - 1) == '\\' && !text.valueEnds(i + 1);
            if (depth == 0 && (quoted ? c == '"' && !escaped : c == '}')) {
                text.moveTo(i + 1);
                return text.between(start, i);
            }
        }
        String what = quoted ? "a quote that is not closed" : "a brace that is not closed";
        throw new Broken(start - 1, what + ": its entry is lost", "close it");
    }

    private void equals(int offset, String what) throws Broken {
        text.blanks();
        if (!text.is('=')) {
            throw new Broken(offset, what + " without \"=\"", REMEDY);
        }
        text.moveTo(text.at() + 1);
    }

    private void end(char close, int offset) throws Broken {
        text.blanks();
        if (!text.is(close)) {
            throw new Broken(offset, "a string or preamble that does not end", "close its brace");
        }
        text.moveTo(text.at() + 1);
    }
}
