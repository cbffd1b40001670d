package hectograph.net;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a host's robots.txt says to us (RFC 9309): the rules of the groups that name us, else of those for all. The rule
 * with the longest path that fits decides, and of two as long the one that allows.
 */
final class Robots {

    /** No rule: all is allowed. */
    static final Robots NONE = new Robots(List.of(), Duration.ZERO);

    /** RFC 9309, section 2.5, asks for 500 KiB at least. */
    private static final int LONGEST = 512 * 1024;

    private static final int MOST_RULES = 10_000;

    private record Rule(boolean allow, String path) {}

    private final List<Rule> rules;
    private final Duration delay;

    private Robots(List<Rule> rules, Duration delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    /** Reads a robots.txt for a product such as {@code hectograph}, in lower case. */
    static Robots read(byte[] body, String product) {
        String text = new String(body, 0, Math.min(body.length, LONGEST), StandardCharsets.UTF_8);
        Group ours = new Group();
        Group all = new Group();
        List<Group> open = new ArrayList<>();
        boolean agents = false;
        for (String line : text.replace("\uFEFF", "").split("[\r\n]+")) {
            int comment = line.indexOf('#');
            String bare = comment < 0 ? line : line.substring(0, comment);
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (name.equals("user-agent")) {
                if (!agents) {
                    open.clear();
                }
                agents = true;
                String agent = value.toLowerCase(Locale.ROOT);
                if (agent.equals("*")) {
                    open.add(all);
                } else if (agent.equals(product)) {
                    open.add(ours);
                }
                open.forEach(group -> group.named = true);
            } else {
                agents = false;
                open.forEach(group -> group.line(name, value));
            }
        }
        Group group = ours.named ? ours : all;
        return new Robots(group.rules, group.delay);
    }

    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean named;

        private void line(String name, String value) {
            boolean allow = name.equals("allow");
            if ((allow || name.equals("disallow")) && !value.isEmpty() && rules.size() < MOST_RULES) {
                rules.add(new Rule(allow, value));
            } else if (name.equals("crawl-delay")) {
                delay = seconds(value);
            }
        }

        private static Duration seconds(String value) {
            try {
                double seconds = Double.parseDouble(value);
                boolean sane = seconds > 0 && seconds <= Manners.LONGEST_GAP.toSeconds();
                return sane ? Duration.ofMillis(Math.round(seconds * 1000)) : Duration.ZERO;
            } catch (NumberFormatException e) {
                return Duration.ZERO;
            }
        }
    }

    /** The gap between two requests that the host asks for; zero when it does not say. */
    Duration delay() {
        return delay;
    }

    /**
     * Whether a path may be asked for.
     *
     * @param path the path with its query, as it is sent
     */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if (length >= longest && fits(rule.path(), path)) {
                allowed = length > longest ? rule.allow() : allowed || rule.allow();
                longest = length;
            }
        }
        return allowed;
    }

    /** Whether a path begins as a pattern says; {@code *} stands for anything, {@code $} at the end for the end. */
    private static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = whole && i == parts.length - 1;
            int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
            if (found < at || !path.startsWith(parts[i], found)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !whole || at == path.length();
    }
}
