package hectograph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which form of a word goes with which number, by the rules of Unicode (LDML, part 3, "Plural rules syntax"), of which whole
 * numbers need the operands {@code n} and {@code i} alone.
 *
 * @param rules the forms in the order in which they are tried; where none fits the form is {@code other}
 */
public record Plurals(List<Rule> rules) {

    /** The form that every word has. */
    public static final String OTHER = "other";

    /** The names that forms can have. */
    public static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", OTHER);

    /** One form for every number. */
    public static final Plurals NONE = new Plurals(List.of());

    /** Copies the list. */
    public Plurals {
        rules = List.copyOf(rules);
    }

    /**
     * When a form is used: when every condition of one of the lists holds.
     *
     * @param form its name
     * @param text as it was written
     * @param any lists of conditions
     */
    record Rule(String form, String text, List<List<Condition>> any) {

        boolean fits(long number) {
            return any.stream().anyMatch(all -> all.stream().allMatch(one -> one.holds(number)));
        }
    }

    /**
     * Whether a number, or what is left of it, is within some ranges.
     *
     * @param modulus what it is divided by; 0 for the number itself
     * @param within whether it has to be within
     * @param ranges first and last, in pairs
     */
    record Condition(int modulus, boolean within, List<Integer> ranges) {

        boolean holds(long number) {
            long rest = modulus == 0 ? number : number % modulus;
            boolean found = false;
            for (int i = 0; i < ranges.size(); i += 2) {
                found |= rest >= ranges.get(i) && rest <= ranges.get(i + 1);
            }
            return found == within;
        }
    }

    /** The form for a number, which is not negative. */
    public String form(long number) {
        for (Rule rule : rules) {
            if (rule.fits(number)) {
                return rule.form();
            }
        }
        return OTHER;
    }

    /**
     * Reads rules.
     *
     * @param rules by form, such as {@code few} to {@code n % 10 = 2..4 and n % 100 != 12..14}
     * @throws IllegalArgumentException for one that can't be read; its message says which
     */
    public static Plurals of(Map<String, String> rules) {
        List<Rule> read = new ArrayList<>();
        rules.forEach((form, rule) -> {
            List<List<Condition>> any = new ArrayList<>();
            for (String all : rule.replaceFirst("@.*", "").split("\\bor\\b")) {
                List<Condition> conditions = new ArrayList<>();
                for (String one : all.split("\\band\\b")) {
                    condition(one.replaceAll("\\s", "")).ifPresentOrElse(conditions::add, () -> {
                        throw new IllegalArgumentException("\"" + one.strip() + "\"");
                    });
                }
                any.add(conditions);
            }
            read.add(new Rule(form, rule, any));
        });
        return new Plurals(read);
    }

    private static Optional<Condition> condition(String text) {
        if (!text.matches("[ni](%[0-9]{1,9})?!?=[0-9]{1,9}(\\.\\.[0-9]{1,9})?(,[0-9]{1,9}(\\.\\.[0-9]{1,9})?)*")) {
            return Optional.empty();
        }
        int equal = text.indexOf('=');
        boolean within = text.charAt(equal - 1) != '!';
        String divisor = text.substring(1, within ? equal : equal - 1).replace("%", "");
        List<Integer> ranges = new ArrayList<>();
        for (String range : text.substring(equal + 1).split(",")) {
            int dots = range.indexOf("..");
            ranges.add(Integer.parseInt(dots < 0 ? range : range.substring(0, dots)));
            ranges.add(Integer.parseInt(dots < 0 ? range : range.substring(dots + 2)));
        }
        return Optional.of(new Condition(divisor.isEmpty() ? 0 : Integer.parseInt(divisor), within, ranges));
    }
}
