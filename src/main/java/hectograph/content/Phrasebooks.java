package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.Phrasebook;
import hectograph.model.Plurals;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads the words of the look: files of words, one a language and layer, and those that {@code site.yaml} has. */
public final class Phrasebooks {

    /** The language that is never missing, and by whose keys others are measured. */
    static final String ENGLISH = "en";

    /** What the keys of rules for plurals begin with. */
    static final String RULES = "plurals.";

    private final Map<String, Map<String, Said>> languages = new TreeMap<>();
    private final List<WordsReader.Word> own;

    private Phrasebooks(List<WordsReader.Word> own) {
        this.own = own;
    }

    /**
     * A file of words.
     *
     * @param language BCP 47 tag, as the file is called
     * @param source its text
     */
    public record File(String language, Source source) {}

    /**
     * What a file says for a key.
     *
     * @param text the words
     * @param origin where they stand
     * @param keyOrigin where the key stands
     */
    record Said(String text, Origin origin, Origin keyOrigin) {}

    /**
     * Reads them.
     *
     * @param files the lowest layer first; a higher one adds to it, or says other words for a key
     * @param own what {@code site.yaml} says instead, for keys or for the words that they have
     */
    public static Checked<Phrasebooks> read(List<File> files, List<WordsReader.Word> own) {
        Problems problems = new Problems();
        Phrasebooks books = new Phrasebooks(List.copyOf(own));
        for (File file : files) {
            Yaml.read(file.source(), file.source().text(), 1, problems).ifPresent(root -> {
                if (root instanceof YamlNode.Mapping mapping) {
                    take("", mapping, books.said(file.language()), problems);
                } else {
                    problems.error(root.origin(), root.kind() + " where fields belong", "write key: words, one a line");
                }
            });
        }
        return problems.with(books);
    }

    private Map<String, Said> said(String language) {
        return languages.computeIfAbsent(language.toLowerCase(Locale.ROOT), key -> new LinkedHashMap<>());
    }

    /** Groups of fields become keys with dots, lists keys with numbers. */
    private static void take(YamlNode.Entry entry, Map<String, Said> into, Problems problems) {
        String key = entry.name();
        Origin at = entry.nameOrigin();
        if (entry.value() instanceof YamlNode.Scalar text) {
            into.put(key, new Said(text.text(), text.origin(), at));
        } else if (entry.value() instanceof YamlNode.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                take(new YamlNode.Entry(key + "." + (i + 1), at, list.items().get(i)), into, problems);
            }
        } else if (entry.value() instanceof YamlNode.Mapping fields) {
            take(key + ".", fields, into, problems);
        }
    }

    private static void take(String prefix, YamlNode.Mapping fields, Map<String, Said> into, Problems problems) {
        Set<String> seen = new TreeSet<>();
        for (YamlNode.Entry entry : fields.entries()) {
            if (!seen.add(entry.name())) {
                problems.error(entry.nameOrigin(), "\"" + entry.name() + "\" stands twice", "delete one of the two");
            }
            take(new YamlNode.Entry(prefix + entry.name(), entry.nameOrigin(), entry.value()), into, problems);
        }
    }

    /** The words of a language, as far as there are any, else English ones. */
    public Phrasebook in(String language) {
        Map<String, String> texts = new LinkedHashMap<>();
        String found = ENGLISH;
        Map<String, String> rules = rules(ENGLISH);
        for (String name : chain(language)) {
            Map<String, Said> said = languages.getOrDefault(name, Map.of());
            said.forEach((key, words) -> texts.put(key, words.text()));
            if (!said.isEmpty()) {
                found = name.equals(ENGLISH) ? ENGLISH : language;
                rules = rules(name).isEmpty() ? rules : rules(name);
            }
        }
        own.forEach(word -> replace(word, texts));
        texts.keySet().removeIf(key -> key.startsWith(RULES));
        texts.replaceAll((key, text) -> key.startsWith("join.") ? joint(text) : text);
        return new Phrasebook(found, texts, plurals(rules));
    }

    /** What stands between {@code {a}} and {@code {b}}, or behind {@code {a}}. */
    private static String joint(String pattern) {
        int from = pattern.indexOf("{a}") < 0 ? 0 : pattern.indexOf("{a}") + 3;
        int to = pattern.indexOf("{b}", from);
        return pattern.substring(from, to < 0 ? pattern.length() : to);
    }

    /** A key has its words replaced, and words are replaced wherever they are said. */
    private static void replace(WordsReader.Word word, Map<String, String> texts) {
        int dot = word.phrase().lastIndexOf('.');
        boolean form = dot > 0 && texts.containsKey(word.phrase().substring(0, dot + 1) + Plurals.OTHER);
        if (texts.containsKey(word.phrase()) || form) {
            texts.put(word.phrase(), word.text());
        } else {
            texts.replaceAll((key, text) -> text.equals(word.phrase()) ? word.text() : text);
        }
    }

    /** The languages whose words are taken for a language, the least wanted first: en, de, de-at. */
    static List<String> chain(String language) {
        List<String> chain = new ArrayList<>(List.of(ENGLISH));
        String lower = language.toLowerCase(Locale.ROOT);
        for (int dash = lower.indexOf('-'); dash >= 0; dash = lower.indexOf('-', dash + 1)) {
            chain.add(lower.substring(0, dash));
        }
        chain.add(lower);
        return chain;
    }

    private Map<String, String> rules(String language) {
        Map<String, String> rules = new LinkedHashMap<>();
        languages.getOrDefault(language, Map.of()).forEach((key, words) -> {
            if (key.startsWith(RULES)) {
                rules.put(key.substring(RULES.length()), words.text());
            }
        });
        return rules;
    }

    /** Rules that can't be read are reported by {@link #problems}. */
    private static Plurals plurals(Map<String, String> rules) {
        try {
            return Plurals.of(rules);
        } catch (IllegalArgumentException e) {
            return Plurals.NONE;
        }
    }

    /**
     * What is wrong with the words of a language.
     *
     * @param asked where the site says that it is in this language
     */
    public Problems problems(String language, Supplier<Origin> asked) {
        return new PhrasebookChecks(languages, own, language).problems(asked);
    }
}
