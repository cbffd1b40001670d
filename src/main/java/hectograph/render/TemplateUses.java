package hectograph.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which templates a template prints with, read off its text without parsing it. What stands in a comment counts too, and
 * one that names others in a way that only shows when it prints uses all there are: rather too many than too few.
 */
final class TemplateUses {

    /** All ways to another template, or to a text that is taken for one; the old syntax has no number sign. */
    private static final Pattern WAY =
            Pattern.compile("<#?(?:import|include)\\b|get_optional_template|\\?(?:interpret|eval|eval_json)\\b");

    /** The rest of a way that leads to one template alone: a literal without escapes, and nothing that is added to it. */
    private static final Pattern LITERAL = Pattern.compile(
            "\\s*(?:\"([^\"\\\\$#*]*)\"|'([^'\\\\$#*]*)')\\s*(?=as\\b|/?>|parse\\b|encoding\\b|ignore_missing\\b)");

    private final Map<String, LookFiles.Template> all;
    private final Map<String, Optional<Set<String>>> ways = new HashMap<>();

    /**
     * What templates use.
     *
     * @param all every template by name
     */
    TemplateUses(Map<String, LookFiles.Template> all) {
        this.all = all;
    }

    /**
     * A template and all that it can print with, by name.
     *
     * @param name its name; it need not be there
     */
    SortedSet<String> of(String name) {
        SortedSet<String> used = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>();
        next.add(name);
        while (!next.isEmpty()) {
            String one = next.remove();
            LookFiles.Template template = all.get(one);
            if (template == null || !used.add(one)) {
                continue;
            }
            Optional<Set<String>> named = ways.computeIfAbsent(one, key -> named(template.text()));
            if (named.isEmpty()) {
                return new TreeSet<>(all.keySet());
            }
            next.addAll(named.get());
        }
        return used;
    }

    /** The templates that a text names; empty when there is no telling. */
    private Optional<Set<String>> named(String text) {
        Set<String> named = new HashSet<>();
        Matcher way = WAY.matcher(text);
        while (way.find()) {
            Matcher literal = LITERAL.matcher(text).region(way.end(), text.length());
            literal.useTransparentBounds(true);
            if (!literal.lookingAt()) {
                return Optional.empty();
            }
            String asked = literal.group(1) == null ? literal.group(2) : literal.group(1);
            String file = asked.substring(asked.lastIndexOf('/') + 1); // whatever folder it is looked for in
            all.keySet().stream()
                    .filter(other -> other.equals(file) || other.endsWith("/" + file))
                    .forEach(named::add);
        }
        return Optional.of(named);
    }
}
