package hectograph.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Every word of the look in one language. What stands in braces is filled in; see {@code docs/languages.md}.
 *
 * @param language BCP 47 tag of the words
 * @param texts by key, such as {@code papers.newest}; a form of a counted one by {@code count.papers.one}; what joins names is
 *     without the names
 * @param plurals which form goes with which number
 */
public record Phrasebook(String language, Map<String, String> texts, Plurals plurals) implements Recurring {

    /** No words at all: says the keys. */
    public static final Phrasebook EMPTY = new Phrasebook("en", Map.of(), Plurals.NONE);

    /** Copies the map. */
    public Phrasebook {
        texts = Collections.unmodifiableMap(new HashMap<>(texts));
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return texts.containsKey(key) || texts.containsKey(key + "." + Plurals.OTHER);
    }

    /** All of them as a file of words, a key a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        plurals.rules().forEach(rule -> lines.add("plurals." + rule.form() + ": " + rule.text()));
        new TreeMap<>(texts).forEach((key, text) -> lines.add(key + ": \"" + quoted(asWritten(key, text)) + "\""));
        return lines;
    }

    /** What joins is written between what it joins, since a file has no blanks at the ends of a text. */
    private static String asWritten(String key, String text) {
        String joined = key.startsWith("join.others") ? "" : "{b}";
        return key.startsWith("join.") ? "{a}" + text + joined : text;
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\u00A0", "\\u00A0");
    }

    /** The words for one key, with something done to them. */
    public Phrasebook only(String key, UnaryOperator<String> change) {
        Map<String, String> some = new HashMap<>();
        forms(key).forEach((form, text) -> some.put(form, change.apply(text)));
        return new Phrasebook(language, some, plurals);
    }

    /** What there is for a key, in order: its words, or a text for each form, by the whole key. */
    public SortedMap<String, String> forms(String key) {
        SortedMap<String, String> forms = new TreeMap<>();
        if (texts.containsKey(key)) {
            forms.put(key, say(key));
        }
        for (String form : Plurals.FORMS) {
            String whole = key + "." + form;
            if (texts.containsKey(whole)) {
                forms.put(whole, say(whole));
            }
        }
        return forms;
    }

    /** The words for a key; the key itself where there are none. */
    public String say(String key) {
        return texts.getOrDefault(key, key);
    }

    /**
     * The words for a key, with something filled in.
     *
     * @param named names, as they stand in braces, each followed by its value
     */
    public String say(String key, Object... named) {
        return filled(say(key), named);
    }

    /**
     * The words for a number of things.
     *
     * @param number how many, which stands for {@code {n}}
     * @param named names, as they stand in braces, each followed by its value
     */
    public String count(String key, long number, Object... named) {
        String form = texts.get(key + "." + plurals.form(number));
        String text = form == null ? texts.getOrDefault(key + "." + Plurals.OTHER, key) : form;
        return filled(text.replace("{n}", Long.toString(number)), named);
    }

    /** What stands between two things in a row. */
    public String comma() {
        return say("join.comma");
    }

    /** What stands between the last two. */
    public String and() {
        return say("join.and");
    }

    /** What follows the last that is named, where there are more. */
    public String others(int number) {
        return count("join.others", number);
    }

    /** Dates in words. */
    public DateWords dates() {
        return new DateWords(this);
    }

    /** One pass, so that what is filled in is never filled in itself. */
    private static String filled(String text, Object... named) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = text.substring(open + 1, close);
            out.append(text, from, open);
            Object value = text.substring(open, close + 1);
            for (int i = 0; i < named.length; i += 2) {
                value = named[i].equals(name) ? named[i + 1] : value;
            }
            out.append(value);
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return out.append(text, from, text.length()).toString();
    }
}
