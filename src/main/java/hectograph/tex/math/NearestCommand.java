package hectograph.tex.math;

import java.util.Collection;
import java.util.Optional;

/** Finds the name somebody may have meant. */
final class NearestCommand {
    private static final int SHORTEST = 4;

    /** In a shorter name another letter makes another name: \rank is not \rang. */
    private static final int CHANGEABLE = 6;

    private NearestCommand() {}

    /** The first in alphabetical order of those names that one letter changed, added, left out or swapped would make. */
    static Optional<String> to(String name, Collection<String> names) {
        return name.length() < SHORTEST
                ? Optional.empty()
                : names.stream().filter(other -> near(name, other)).min(String::compareTo);
    }

    private static boolean near(String one, String other) {
        int difference = one.length() - other.length();
        if (other.length() < SHORTEST || difference < -1 || difference > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (difference != 0) {
            String longer = difference > 0 ? one : other;
            String less = difference > 0 ? other : one;
            return longer.startsWith(less.substring(start), start + 1);
        }
        boolean swapped = start + 1 < shorter
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start)
                && one.startsWith(other.substring(start + 2), start + 2);
        boolean changed = start < shorter && one.startsWith(other.substring(start + 1), start + 1);
        return swapped || changed && shorter >= CHANGEABLE;
    }
}
