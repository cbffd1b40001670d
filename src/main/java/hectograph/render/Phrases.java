package hectograph.render;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The words that a template prints as they stand in it: its text, what it says to those who can't see, and what it hands to
 * macros in quotes. Each is a phrase, from one tag or interpolation to the next.
 */
final class Phrases {

    private static final String SPOKEN = " aria-label placeholder title alt data-copy ";

    private final String template;
    private final Function<String, Optional<String>> words;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private Phrases(String template, Function<String, Optional<String>> words) {
        this.template = template;
        this.words = words;
    }

    /** All phrases of a template. */
    static SortedSet<String> of(String template) {
        SortedSet<String> found = new TreeSet<>();
        new Phrases(template, phrase -> {
                    found.add(phrase);
                    return Optional.empty();
                })
                .text();
        return found;
    }

    /** A template with other words for some of its phrases; whatever the words hold, they are printed and not run. */
    static String replaced(String template, Map<String, String> words) {
        return new Phrases(template, phrase -> Optional.ofNullable(words.get(phrase))).text();
    }

    private String text() {
        int begin = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            boolean markup = c == '<' && at + 1 < template.length() && "#@/!".indexOf(template.charAt(at + 1)) >= 0
                    || c == '<' && at + 1 < template.length() && Character.isLetter(template.charAt(at + 1));
            if (markup || isInterpolation()) {
                flush(begin, false);
                skip();
                begin = at;
            } else {
                at++;
            }
        }
        flush(begin, false);
        return out.toString();
    }

    /** Copies what begins here: a comment, a tag of the template or of the page, an interpolation. */
    private void skip() {
        if (template.startsWith("<#--", at)) {
            copyPast("-->");
        } else if (isDirective() || isInterpolation()) {
            directive();
        } else if (template.startsWith("<script", at) && !template.startsWith("<script src", at)) {
            copyPast("</script>");
        } else if (template.startsWith("<style", at)) {
            copyPast("</style>");
        } else {
            tag();
        }
    }

    private boolean isInterpolation() {
        return template.startsWith("${", at);
    }

    private boolean isDirective() {
        return template.startsWith("<#", at)
                || template.startsWith("</#", at)
                || template.startsWith("<@", at)
                || template.startsWith("</@", at);
    }

    private void copyPast(String end) {
        int found = template.indexOf(end, at);
        copyTo(found < 0 ? template.length() : found + end.length());
    }

    private void copyTo(int end) {
        out.append(template, at, end);
        at = end;
    }

    /** A directive or an interpolation, with its texts in quotes; those that a macro is given are phrases. */
    private void directive() {
        boolean macro = template.startsWith("<@", at);
        char end = isInterpolation() ? '}' : '>';
        while (at < template.length() && template.charAt(at) != end) {
            char quote = template.charAt(at);
            copyTo(at + 1);
            if (quote == '"' || quote == '\'') {
                int begin = at;
                while (at < template.length() && template.charAt(at) != quote) {
                    at += template.charAt(at) == '\\' ? 2 : 1;
                }
                at = Math.min(at, template.length());
                String said = template.substring(begin, at);
                boolean named = template.charAt(begin - 2) == '='; // such as style="map.css": seldom words
                out.append(
                        macro && !named && said.indexOf('$') < 0 && said.indexOf('\\') < 0
                                ? words.apply(said).map(Phrases::quoted).orElse(said)
                                : said);
                if (at < template.length()) {
                    copyTo(at + 1);
                }
            }
        }
        copyTo(Math.min(at + 1, template.length()));
    }

    /** A tag of the page: some of its attributes are read out, and so are phrases. */
    private void tag() {
        while (at < template.length() && template.charAt(at) != '>') {
            if (isDirective() || isInterpolation()) {
                directive();
            } else if (template.charAt(at) == '"') {
                int name = template.lastIndexOf(' ', at);
                boolean spoken = SPOKEN.contains(" " + template.substring(name + 1, Math.max(name + 1, at - 1)) + " ");
                copyTo(at + 1);
                value(spoken);
            } else {
                copyTo(at + 1);
            }
        }
        copyTo(Math.min(at + 1, template.length()));
    }

    private void value(boolean spoken) {
        int begin = at;
        while (at < template.length() && template.charAt(at) != '"') {
            if (isDirective() || isInterpolation()) {
                flush(begin, !spoken);
                directive();
                begin = at;
            } else {
                at++;
            }
        }
        flush(begin, !spoken);
        if (at < template.length()) {
            copyTo(at + 1);
        }
    }

    private void flush(int begin, boolean asIs) {
        String said = template.substring(begin, at);
        String phrase = said.strip().replaceAll("\\s+", " ");
        boolean code = phrase.contains("=\"") || phrase.contains("--");
        boolean isPhrase = !asIs && !code && phrase.chars().anyMatch(Character::isLetter);
        Optional<String> other = isPhrase ? words.apply(phrase) : Optional.empty();
        if (other.isEmpty()) {
            out.append(said);
            return;
        }
        int first = said.indexOf(said.strip());
        out.append(said, 0, first)
                .append(escaped(other.get()))
                .append(said, first + said.strip().length(), said.length());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("'", "\\'")
                .replace("<", "\\l")
                .replace(">", "\\g")
                .replace("{", "\\x007B");
    }
}
