package hectograph.content;

import hectograph.content.source.Source;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which words a site puts in the place of those of the look: {@code words:} in {@code site.yaml}. */
public final class WordsReader {

    private static final int MOST = 300;

    private WordsReader() {}

    /**
     * Other words for a phrase.
     *
     * @param phrase as templates have it
     * @param text what stands in its place
     * @param origin where the phrase stands
     */
    public record Word(String phrase, String text, Origin origin) {}

    /** Reads them, before anything else is read: most sites have none, and theirs is not parsed for it. */
    public static Checked<List<Word>> read(Source source) {
        Problems problems = new Problems();
        List<Word> words = new ArrayList<>();
        if (source.text().startsWith("words") || source.text().contains("\nwords")) {
            Optional<YamlNode> root = Yaml.read(source, source.text(), 1, new Problems());
            root.stream()
                    .filter(node -> node instanceof YamlNode.Mapping)
                    .flatMap(node -> ((YamlNode.Mapping) node).entries().stream())
                    .filter(entry -> entry.name().equals("words"))
                    .filter(entry -> entry.value() instanceof YamlNode.Mapping)
                    .forEach(entry -> read((YamlNode.Mapping) entry.value(), words, problems));
        }
        return problems.with(words);
    }

    private static void read(YamlNode.Mapping given, List<Word> words, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (YamlNode.Entry entry : given.entries()) {
            if (entry.value() instanceof YamlNode.Mapping forms
                    && !forms.entries().isEmpty()) {
                forms.entries().forEach(form -> {
                    String key = entry.name() + "." + form.name();
                    read(
                            new YamlNode.Mapping(
                                    List.of(new YamlNode.Entry(key, form.nameOrigin(), form.value())),
                                    form.nameOrigin()),
                            words,
                            problems);
                });
            } else if (!(entry.value() instanceof YamlNode.Scalar text)) {
                problems.error(
                        entry.value().origin(),
                        entry.value().kind() + " where words for \"" + entry.name() + "\" belong",
                        "write the words of the look: your words");
            } else if (text.text().length() > MOST) {
                problems.error(text.origin(), "words of over " + MOST + " characters", "shorten them");
            } else if (seen.add(entry.name())) {
                words.add(new Word(entry.name(), text.text(), entry.nameOrigin()));
            }
        }
    }
}
