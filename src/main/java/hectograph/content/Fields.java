package hectograph.content;

import hectograph.model.PartialDate;
import hectograph.model.Slug;
import hectograph.problem.Nearest;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The named values of a front matter or a YAML file, read by kind. Whatever does not fit is reported at its place and
 * taken as missing. Unknown and doubled names are reported at once.
 */
final class Fields {

    /** What is true and false in YAML 1.1, which many programs still read; in lower case. */
    private static final Map<String, String> SWITCHES = Map.of(
            "true", "true", "yes", "true", "on", "true", "y", "true", "false", "false", "no", "false", "off", "false",
            "n", "false");

    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, Origin> places = new HashMap<>();
    private final Origin origin;
    private final Problems problems;

    /**
     * Takes the fields over.
     *
     * @param mapping the fields
     * @param known every name there can be
     */
    Fields(YamlNode.Mapping mapping, List<String> known, Problems problems) {
        this.origin = mapping.origin();
        this.problems = problems;
        for (YamlNode.Entry entry : mapping.entries()) {
            String name = entry.name();
            if (!known.contains(name)) {
                String all = "known are " + String.join(", ", known);
                problems.error(entry.nameOrigin(), "unknown field \"" + name + "\"", Nearest.remedy(name, known, all));
            } else if (places.putIfAbsent(name, entry.value().origin()) != null) {
                problems.error(entry.nameOrigin(), "field \"" + name + "\" stands twice", "delete one of the two");
            } else if (!(entry.value() instanceof YamlNode.Scalar scalar
                    && scalar.text().isEmpty())) {
                values.put(name, entry.value());
            }
        }
    }

    /** Whether a value was given. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value itself. */
    Optional<YamlNode> node(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Where a value stands, an empty one too, or the fields as a whole. */
    Origin origin(String name) {
        return places.getOrDefault(name, origin);
    }

    /** A text; empty when missing. */
    String text(String name) {
        return node(name).flatMap(value -> text(name, value)).orElse("");
    }

    private Optional<String> text(String name, YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        problems.error(
                value.origin(), value.kind() + " where \"" + name + "\" takes a text", "write " + name + ": text");
        return Optional.empty();
    }

    /** A list; a single value counts as a list of one. */
    List<YamlNode> items(String name) {
        YamlNode value = values.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(value);
    }

    /** A list of texts with their places; empty items are reported and dropped. */
    List<YamlNode.Scalar> texts(String name) {
        List<YamlNode.Scalar> texts = new ArrayList<>();
        for (YamlNode item : items(name)) {
            if (!(item instanceof YamlNode.Scalar scalar)) {
                String remedy = "write " + name + ": [one, two]";
                problems.error(item.origin(), item.kind() + " in \"" + name + "\", which lists texts", remedy);
            } else if (scalar.text().isEmpty()) {
                problems.error(scalar.origin(), "empty item in \"" + name + "\"", "delete it");
            } else {
                texts.add(scalar);
            }
        }
        return texts;
    }

    /** Fields within a field; empty when missing or of another kind. */
    Optional<YamlNode.Mapping> group(String name) {
        YamlNode value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error(
                value.origin(),
                value.kind() + " where \"" + name + "\" takes fields",
                "write " + name + ": {name: value}");
        return Optional.empty();
    }

    /** {@code true} or {@code false}; false when missing. */
    boolean flag(String name) {
        String text = text(name);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            String meant = SWITCHES.getOrDefault(text.toLowerCase(Locale.ROOT), "true or " + name + ": false");
            problems.error(
                    origin(name),
                    "\"" + text + "\" where \"" + name + "\" takes true or false",
                    "write " + name + ": " + meant);
        }
        return text.equals("true");
    }

    /**
     * {@code true}, {@code false} or words of one's own; empty when missing. What other programs take for true or false is
     * reported, since as words it would be printed.
     */
    String flagOrText(String name) {
        String text = text(name);
        String meant = SWITCHES.getOrDefault(text.toLowerCase(Locale.ROOT), text);
        if (!meant.equals(text)) {
            problems.error(
                    origin(name),
                    "\"" + text + "\" where \"" + name + "\" takes true, false or a reason",
                    "write " + name + ": " + meant);
        }
        return meant;
    }

    /** A whole number within bounds; the fallback when missing. */
    int number(String name, int min, int max, int fallback) {
        String text = text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below with the numbers that fit
        }
        problems.error(
                origin(name), "\"" + text + "\" where \"" + name + "\" takes a number", "from " + min + " to " + max);
        return fallback;
    }

    /** A date; unknown when missing. */
    PartialDate date(String name) {
        return date(name, "write YYYY, YYYY-MM or YYYY-MM-DD");
    }

    private PartialDate date(String name, String remedy) {
        String text = text(name);
        if (text.isEmpty()) {
            return PartialDate.UNKNOWN;
        }
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            problems.error(origin(name), "\"" + text + "\" is not a date of the calendar", remedy);
        }
        return date.orElse(PartialDate.UNKNOWN);
    }

    /** A date that names a day; unknown when missing. */
    PartialDate day(String name) {
        PartialDate date = date(name, "write YYYY-MM-DD");
        if (date.isKnown() && !date.isWholeDay()) {
            problems.error(origin(name), "\"" + text(name) + "\" names no day", "write YYYY-MM-DD");
            return PartialDate.UNKNOWN;
        }
        return date;
    }

    /**
     * A value of a form of its own; empty when missing, and when the text has not that form, which is reported.
     *
     * @param parse makes the value of a text that has the form
     * @param kind what the text should be, with its article
     * @param remedy how to write it
     */
    <T> Optional<T> parsed(String name, Function<String, Optional<T>> parse, String kind, String remedy) {
        String text = text(name);
        Optional<T> value = parse.apply(text);
        if (!text.isEmpty() && value.isEmpty()) {
            problems.error(origin(name), "\"" + text + "\" is not " + kind, remedy);
        }
        return value;
    }

    /** An absolute http or https address; empty when missing. */
    String url(String name) {
        String text = text(name);
        if (!text.isEmpty() && !WebAddresses.isOne(text)) {
            problems.error(
                    origin(name), "\"" + text + "\" is not a web address", "write https:// and what follows, in full");
            return "";
        }
        return text;
    }

    /** A list of slugs with their places; what is not a slug is reported and dropped. */
    List<SlugAt> slugs(String name) {
        List<SlugAt> slugs = new ArrayList<>();
        for (YamlNode.Scalar item : texts(name)) {
            if (Slug.isValid(item.text())) {
                slugs.add(new SlugAt(new Slug(item.text()), item.origin()));
            } else {
                Slug slug = Slug.from(item.text(), Slug.MAX_LENGTH);
                problems.error(item.origin(), "\"" + item.text() + "\" is not a slug", "write \"" + slug + "\"");
            }
        }
        return slugs;
    }

    /**
     * A slug and where it stands.
     *
     * @param slug the slug
     * @param origin its place
     */
    record SlugAt(Slug slug, Origin origin) {}
}
