package hectograph.content;

import hectograph.model.Phrasebook;
import hectograph.model.Plurals;
import hectograph.problem.Checked;
import hectograph.problem.Nearest;
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
import java.util.regex.Pattern;

/** Reads the words of the look: files of words, one a language and layer, and those that {@code site.yaml} has. */
public final class Phrasebooks {

    /** The language that is never missing, and by whose keys others are measured. */
    private static final String ENGLISH = "en";

    private static final String RULES = "plurals.";

    private static final Pattern FILLED = Pattern.compile("\\{[a-z-]+}");

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

    /** What a file says for a key. */
    private record Said(String text, Origin origin) {}

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
                    books.take("", mapping, books.said(file.language()), problems);
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
    private void take(String prefix, YamlNode node, Map<String, Said> into, Problems problems) {
        if (node instanceof YamlNode.Scalar text) {
            into.put(prefix, new Said(text.text(), text.origin()));
        } else if (node instanceof YamlNode.Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                take(prefix + "." + (i + 1), list.items().get(i), into, problems);
            }
        } else if (node instanceof YamlNode.Mapping fields) {
            Set<String> seen = new TreeSet<>();
            for (YamlNode.Entry entry : fields.entries()) {
                if (!seen.add(entry.name())) {
                    problems.error(
                            entry.nameOrigin(), "\"" + entry.name() + "\" stands twice", "delete one of the two");
                }
                take(prefix.isEmpty() ? entry.name() : prefix + "." + entry.name(), entry.value(), into, problems);
            }
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
    private static List<String> chain(String language) {
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
        Problems problems = new Problems();
        Map<String, Said> english = languages.getOrDefault(ENGLISH, Map.of());
        String nearest = ENGLISH;
        Map<String, String> there = new TreeMap<>();
        for (String name : chain(language)) {
            Map<String, Said> said = languages.getOrDefault(name, Map.of());
            nearest = said.isEmpty() ? nearest : name;
            if (!name.equals(ENGLISH)) {
                said.forEach((key, words) -> there.put(key, words.text()));
                check(said, english, problems);
            }
        }
        own.stream()
                .filter(word -> !isKnown(word.phrase(), language))
                .forEach(word -> problems.warning(
                        word.origin(),
                        "the look does not say \"" + word.phrase() + "\"",
                        Nearest.remedy(
                                word.phrase(), known(language), "\"look words\" prints all that it says, by key")));
        try {
            Plurals.of(rules(nearest));
        } catch (IllegalArgumentException e) {
            problems.error(
                    asked.get(),
                    "words/" + nearest + ".yaml has a rule for plurals that can't be read, " + e.getMessage(),
                    "write it as Unicode does, such as n % 10 = 2..4");
        }
        if (nearest.equals(ENGLISH) && !chain(language).get(1).equals(ENGLISH)) {
            problems.warning(
                    asked.get(),
                    "the look has no words in \"" + language
                            + "\", so its labels are English on pages in another language",
                    "write templates/words/" + chain(language).get(1)
                            + ".yaml; \"look words\" prints what to translate");
        } else if (!nearest.equals(ENGLISH)) {
            List<String> missing =
                    missing(english.keySet(), there.keySet(), rules(nearest).keySet());
            if (!missing.isEmpty()) {
                problems.warning(
                        asked.get(),
                        "words/" + nearest + ".yaml lacks " + missing.size()
                                + " of the look's words, which stay English",
                        "write " + String.join(", ", missing.subList(0, Math.min(5, missing.size()))));
            }
        }
        return problems;
    }

    private boolean isKnown(String keyOrWords, String language) {
        return chain(language).stream()
                .map(name -> languages.getOrDefault(name, Map.of()))
                .anyMatch(said -> !likeOf(keyOrWords, said).isEmpty()
                        || said.values().stream().anyMatch(words -> words.text().equals(keyOrWords)));
    }

    /** All keys, and all that they say. */
    private Set<String> known(String language) {
        Set<String> known = new TreeSet<>();
        for (String name : chain(language)) {
            languages.getOrDefault(name, Map.of()).forEach((key, words) -> {
                known.add(key);
                known.add(words.text());
            });
        }
        return known;
    }

    private static void check(Map<String, Said> said, Map<String, Said> english, Problems problems) {
        said.forEach((key, words) -> {
            if (key.startsWith(RULES) || key.startsWith("months-of.")) {
                return;
            }
            String like = likeOf(key, english);
            if (like.isEmpty()) {
                problems.warning(
                        words.origin(),
                        "no words of the look have the key \"" + key + "\"",
                        Nearest.remedy(key, english.keySet(), "\"look words\" prints all keys"));
                return;
            }
            String ours = english.getOrDefault(like, words).text();
            String known =
                    key.startsWith("date.") ? "{day}{month}{month-of}{month-short}{weekday}{year}" : ours + "{n}";
            FILLED.matcher(words.text()).results().map(found -> found.group()).forEach(filled -> {
                if (!known.contains(filled)) {
                    problems.warning(
                            words.origin(),
                            "nothing is filled in for " + filled + " in \"" + key + "\"",
                            "English has: " + ours);
                }
            });
        });
    }

    /** The English key of which this is the same, or another form; empty for none. */
    private static String likeOf(String key, Map<String, Said> english) {
        int dot = key.lastIndexOf('.');
        boolean form = dot > 0 && Plurals.FORMS.contains(key.substring(dot + 1));
        String other = form ? key.substring(0, dot + 1) + Plurals.OTHER : key;
        return english.containsKey(key) ? key : english.containsKey(other) ? other : "";
    }

    private static List<String> missing(Set<String> english, Set<String> there, Set<String> forms) {
        Set<String> wanted = new TreeSet<>();
        for (String key : english) {
            int dot = key.lastIndexOf('.');
            boolean form = dot > 0 && Plurals.FORMS.contains(key.substring(dot + 1));
            if (form && key.endsWith("." + Plurals.OTHER)) {
                forms.stream()
                        .map(name -> key.substring(0, dot + 1) + name)
                        .filter(name -> !name.endsWith(".one") || english.contains(name)) // never of one
                        .forEach(wanted::add);
            }
            if (!key.startsWith(RULES) && (!form || key.endsWith("." + Plurals.OTHER))) {
                wanted.add(key);
            }
        }
        wanted.removeAll(there);
        return List.copyOf(wanted);
    }
}
