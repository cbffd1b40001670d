package hectograph.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A site's own macros. Each has a name and a body in which {@code #1} to {@code #9} stand for its arguments; how many
 * arguments it takes follows from the body. A macro with the name of a built-in one takes its place.
 */
public final class Macros {
    /** No macros. */
    public static final Macros NONE = new Macros(Map.of());

    private static final int BODY_LIMIT = 2000;

    private final Map<String, String> bodies;

    private Macros(Map<String, String> bodies) {
        this.bodies = bodies;
    }

    /**
     * The macros of a site.
     *
     * @param nameToBody the name, with or without its backslash, to the TeX it stands for
     * @throws IllegalArgumentException if {@link #problem} finds fault with one of them
     */
    public static Macros of(Map<String, String> nameToBody) {
        Map<String, String> bodies = new HashMap<>();
        nameToBody.forEach((name, body) -> {
            problem(name, body).ifPresent(message -> {
                throw new IllegalArgumentException(message);
            });
            bodies.put(bare(name), body);
        });
        return bodies.isEmpty() ? NONE : new Macros(Map.copyOf(bodies));
    }

    /**
     * What is wrong with a macro, in lower case with the offending piece in quotes; empty if nothing is. Lets whoever
     * reads the settings say so at its line.
     */
    public static Optional<String> problem(String name, String body) {
        String bare = bare(name);
        if (bare.isEmpty() || !bare.chars().allMatch(Chars::asciiLetter)) {
            return Optional.of("macro name \"" + name + "\" is not made of the letters A to Z");
        }
        if (body.length() > BODY_LIMIT) {
            return Optional.of("macro \"" + name + "\" is longer than " + BODY_LIMIT + " characters");
        }
        int depth = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth < 0) {
                break;
            } else if (c == '#' && (i + 1 == body.length() || body.charAt(i + 1) < '1' || body.charAt(i + 1) > '9')) {
                return Optional.of("macro \"" + name + "\" has a \"#\" without a digit from 1 to 9");
            }
        }
        return depth == 0 ? Optional.empty() : Optional.of("macro \"" + name + "\" has unbalanced braces");
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return bodies.isEmpty();
    }

    /** Whether there is a macro of a name, which is given without its backslash. */
    public boolean has(String name) {
        return bodies.containsKey(name);
    }

    /** The body of a macro that {@link #has} says exists. */
    public String body(String name) {
        return bodies.getOrDefault(name, "");
    }

    /** How many arguments a macro takes: the highest parameter in its body. */
    public int arity(String name) {
        String body = body(name);
        int arity = 0;
        for (int i = 0; i + 1 < body.length(); i++) {
            if (body.charAt(i) == '\\') {
                i++;
            } else if (body.charAt(i) == '#') {
                arity = Math.max(arity, body.charAt(i + 1) - '0');
            }
        }
        return arity;
    }

    private static String bare(String name) {
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Macros that && bodies.equals(that.bodies);
    }

    @Override
    public int hashCode() {
        return bodies.hashCode();
    }

    @Override
    public String toString() {
        return "Macros" + bodies.keySet();
    }
}
