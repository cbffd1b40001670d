package hectograph.render;

import hectograph.model.Phrasebook;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The templates of a look, with the words they say, as texts by which they are compared. Each template is looked through once. */
public final class TemplateTexts {

    /** How templates ask for words; a key that is put together is rare, and then is not among what they say. */
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*[\"']([a-z0-9.-]+)[\"']");

    private final SortedMap<String, LookFiles.Template> templates;
    private final Phrasebook said;
    private final TemplateUses uses;
    private final Map<String, String> texts = new HashMap<>();

    /** Those of a look. */
    public TemplateTexts(LookFiles look) {
        this.templates = look.templates();
        this.said = look.said();
        this.uses = new TemplateUses(templates);
    }

    /** All templates as one text that differs whenever one of them does. */
    public String all() {
        return text(templates.keySet());
    }

    /** A template and all that it prints with, as one text that differs whenever one of them does. */
    public String of(String name) {
        return text(uses.of(name));
    }

    private String text(Set<String> names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(texts.computeIfAbsent(name, this::one));
        }
        return all.toString();
    }

    private String one(String name) {
        String text = Objects.requireNonNull(templates.get(name)).text();
        StringBuilder one = new StringBuilder(name)
                .append('\n')
                .append(text.length())
                .append('\n')
                .append(text)
                .append('\n');
        Matcher asked = SAID.matcher(text);
        while (asked.find()) {
            one.append(said.forms(asked.group(1))).append('\n');
        }
        return one.toString();
    }
}
