package hectograph.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import hectograph.model.Html;
import hectograph.model.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of the look, as templates ask for them: {@code say("papers.newest")}, {@code say("count.papers", 3)} and
 * {@code say("feeds.copy-of", {"name": it.name})}, or both. What is filled in may be markup.
 */
final class Say implements TemplateMethodModelEx {

    /** What templates call it. */
    static final String NAME = "say";

    private final Phrasebook words;

    Say(Phrasebook words) {
        this.words = words;
    }

    /** No words have the key that a template asks for. */
    static final class NoWordsException extends TemplateModelException {
        private static final long serialVersionUID = 1L;
        private final String key;

        NoWordsException(String key) {
            super("no words \"" + key + "\"");
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    @Override
    public TemplateModel exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel asked)) {
            throw new TemplateModelException("say takes a key, such as say(\"nav.papers\")");
        }
        String key = asked.getAsString();
        if (!words.has(key)) {
            throw new NoWordsException(key);
        }
        boolean counts = arguments.size() > 1 && arguments.get(1) instanceof TemplateNumberModel;
        List<Object> named = new ArrayList<>();
        boolean markup = false;
        if (arguments.get(arguments.size() - 1) instanceof TemplateHashModelEx given) {
            TemplateModelIterator keys = given.keys().iterator();
            while (keys.hasNext()) {
                String name = ((TemplateScalarModel) keys.next()).getAsString();
                TemplateModel value = given.get(name);
                markup |= value instanceof TemplateHTMLOutputModel;
                named.add(name);
                named.add(value);
            }
        }
        for (int i = 1; i < named.size(); i += 2) {
            named.set(i, text((TemplateModel) named.get(i), markup));
        }
        Phrasebook said = markup ? escaped(key) : words;
        String text = counts
                ? said.count(
                        key,
                        ((TemplateNumberModel) arguments.get(1)).getAsNumber().longValue(),
                        named.toArray())
                : said.say(key, named.toArray());
        return markup ? HTMLOutputFormat.INSTANCE.fromMarkup(text) : new SimpleScalar(text);
    }

    private static String text(TemplateModel value, boolean markup) throws TemplateModelException {
        if (value instanceof TemplateHTMLOutputModel html) {
            return HTMLOutputFormat.INSTANCE.getMarkupString(html);
        }
        String text = value instanceof TemplateNumberModel number
                ? number.getAsNumber().toString()
                : value instanceof TemplateScalarModel scalar ? scalar.getAsString() : "";
        return markup ? Html.escape(text) : text;
    }

    /** The words of a key as markup. */
    private Phrasebook escaped(String key) {
        return words.only(key, Html::escape);
    }
}
