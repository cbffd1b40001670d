package hectograph.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file {@code _headers} of a built site, as Netlify and Cloudflare Pages read it: patterns, and below each, further in, the
 * headers of the answers for the paths that fit it; {@code *} stands for any characters.
 */
final class HeadersFile {

    private static final String NAME = "_headers";

    private record Rule(String pattern, String name, String value) {}

    private final List<Rule> rules;

    private HeadersFile(List<Rule> rules) {
        this.rules = rules;
    }

    /** Reads the file of a folder; a folder without one has no rules. */
    static HeadersFile of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        List<Rule> rules = new ArrayList<>();
        String pattern = "";
        for (String line :
                Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.<String>of()) {
            int colon = line.indexOf(':');
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                pattern = line.strip();
            } else if (colon > 0) {
                rules.add(new Rule(
                        pattern,
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip()));
            }
        }
        return new HeadersFile(rules);
    }

    /** Whether a file is for a host, and for nobody else. */
    static boolean isOne(String name) {
        return name.equals(NAME) || name.equals(".htaccess");
    }

    /** A reply with the headers of its path; of several rules with one header a host would join the values. */
    Reply apply(String path, Reply reply) {
        Reply result = reply;
        List<String> set = new ArrayList<>();
        for (Rule rule : rules) {
            if (fits(rule.pattern(), path)) {
                String before = set.contains(rule.name()) ? result.headers().getOrDefault(rule.name(), "") + ", " : "";
                result = result.with(rule.name(), before + rule.value());
                set.add(rule.name());
            }
        }
        return result;
    }

    private static boolean fits(String pattern, String path) {
        String[] parts = pattern.split("\\*", -1);
        if (parts.length == 1) {
            return path.equals(pattern);
        }
        String last = parts[parts.length - 1];
        int at = parts[0].length();
        boolean ends = path.startsWith(parts[0]) && path.length() >= at + last.length() && path.endsWith(last);
        for (int i = 1; ends && i < parts.length - 1; i++) {
            int found = path.indexOf(parts[i], at);
            ends = found >= 0 && found + parts[i].length() <= path.length() - last.length();
            at = found + parts[i].length();
        }
        return ends;
    }
}
