package hectograph.content;

import hectograph.content.Phrasebooks.Said;
import hectograph.model.Plurals;
import hectograph.problem.Nearest;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What is wrong with the words of a language: keys that nobody asks for, those that are missing, rules that can't be read. */
final class PhrasebookChecks {

    private static final Pattern FILLED = Pattern.compile("\\{[a-z-]+}");

    /** What is filled in for dates, whichever of it English has. */
    private static final String OF_DATES = "{day}{month}{month-of}{month-short}{weekday}{year}";

    private final Problems problems = new Problems();
    private final Map<String, Map<String, Said>> languages;
    private final List<WordsReader.Word> own;
    private final String language;
    private final Map<String, Said> english;

    /**
     * Checks.
     *
     * @param languages what is said in each, by its tag in lower case
     * @param own what {@code site.yaml} says instead
     * @param language the language that is looked at
     */
    PhrasebookChecks(Map<String, Map<String, Said>> languages, List<WordsReader.Word> own, String language) {
        this.languages = languages;
        this.own = own;
        this.language = language;
        this.english = said(Phrasebooks.ENGLISH);
    }

    private Map<String, Said> said(String name) {
        return languages.getOrDefault(name, Map.of());
    }

    private List<String> chain() {
        return Phrasebooks.chain(language);
    }

    /**
     * All that is wrong.
     *
     * @param asked where the site says that it is in this language
     */
    Problems problems(Supplier<Origin> asked) {
        String nearest = Phrasebooks.ENGLISH;
        Set<String> there = new TreeSet<>();
        for (String name : chain()) {
            nearest = said(name).isEmpty() ? nearest : name;
            rules(name);
            if (!name.equals(Phrasebooks.ENGLISH)) {
                there.addAll(said(name).keySet());
                said(name).forEach(this::check);
            }
        }
        own.stream()
                .filter(word -> !isKnown(word.phrase()))
                .forEach(word -> problems.warning(
                        word.origin(),
                        "the look does not say \"" + word.phrase() + "\"",
                        Nearest.remedy(word.phrase(), known(), "\"look words\" prints all that it says, by key")));
        missing(nearest, there, asked);
        return problems;
    }

    /** Whether the rules for plurals can be read, each by itself. */
    private void rules(String name) {
        said(name).forEach((key, words) -> {
            if (key.startsWith(Phrasebooks.RULES)) {
                try {
                    Plurals.of(Map.of(key.substring(Phrasebooks.RULES.length()), words.text()));
                } catch (IllegalArgumentException e) {
                    problems.error(
                            words.origin(),
                            "a rule for plurals that can't be read, " + e.getMessage(),
                            "write it as Unicode does, such as n % 10 = 2..4");
                }
            }
        });
    }

    private void check(String key, Said words) {
        if (key.startsWith(Phrasebooks.RULES) || key.startsWith("months-of.")) {
            return;
        }
        String like = likeOf(key, english);
        if (like.isEmpty()) {
            problems.warning(
                    words.keyOrigin(),
                    "no words of the look have the key \"" + key + "\"",
                    Nearest.remedy(key, english.keySet(), "\"look words\" prints all keys"));
            return;
        }
        String ours = english.getOrDefault(like, words).text();
        String known = key.startsWith("date.") ? OF_DATES : ours + "{n}";
        FILLED.matcher(words.text())
                .results()
                .map(found -> found.group())
                .filter(filled -> !known.contains(filled))
                .forEach(filled -> problems.warning(
                        words.origin(),
                        "nothing is filled in for " + filled + " in \"" + key + "\"",
                        "English has: " + ours));
    }

    private void missing(String nearest, Set<String> there, Supplier<Origin> asked) {
        String wanted = chain().get(1);
        if (!nearest.equals(Phrasebooks.ENGLISH)) {
            List<String> missing = missing(there);
            if (!missing.isEmpty()) {
                problems.warning(
                        asked.get(),
                        "words/" + nearest + ".yaml lacks " + missing.size()
                                + " of the look's words, which stay English",
                        "write " + String.join(", ", missing.subList(0, Math.min(5, missing.size()))));
            }
        } else if (!wanted.equals(Phrasebooks.ENGLISH)) {
            problems.warning(
                    asked.get(),
                    "the look has no words in \"" + language
                            + "\", so its labels are English on pages in another language",
                    "write templates/words/" + wanted + ".yaml; \"look words\" prints what to translate");
        }
    }

    private boolean isKnown(String keyOrWords) {
        return chain().stream()
                .map(this::said)
                .anyMatch(said -> !likeOf(keyOrWords, said).isEmpty()
                        || said.values().stream().anyMatch(words -> words.text().equals(keyOrWords)));
    }

    /** All keys, and all that they say. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (String name : chain()) {
            said(name).forEach((key, words) -> {
                known.add(key);
                known.add(words.text());
            });
        }
        return known;
    }

    /** The key of which this is the same, or another form; empty for none. */
    private static String likeOf(String key, Map<String, Said> said) {
        String other = isForm(key) ? key.substring(0, key.lastIndexOf('.') + 1) + Plurals.OTHER : key;
        return said.containsKey(key) ? key : said.containsKey(other) ? other : "";
    }

    private static boolean isForm(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && Plurals.FORMS.contains(key.substring(dot + 1));
    }

    /** The keys that nothing is said for; of what is counted, one for each form of the language. */
    private List<String> missing(Set<String> there) {
        Set<String> forms = new TreeSet<>();
        there.stream()
                .filter(key -> key.startsWith(Phrasebooks.RULES))
                .forEach(key -> forms.add(key.substring(Phrasebooks.RULES.length())));
        Set<String> wanted = new TreeSet<>();
        for (String key : english.keySet()) {
            boolean last = key.endsWith("." + Plurals.OTHER) && isForm(key);
            if (last) {
                forms.stream()
                        .map(form -> key.substring(0, key.length() - Plurals.OTHER.length()) + form)
                        .filter(form -> !form.endsWith(".one") || english.containsKey(form)) // never of one
                        .forEach(wanted::add);
            }
            if (!key.startsWith(Phrasebooks.RULES) && (!isForm(key) || last)) {
                wanted.add(key);
            }
        }
        wanted.removeAll(there);
        return List.copyOf(wanted);
    }
}
