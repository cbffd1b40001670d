package hectograph.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes what breaks something smaller, so that people see why it does. */
public final class Shrunk {

    private Shrunk() {}

    /**
     * Leaves out of a list what can be left out, first halves, at last single items.
     *
     * @param items of which a fault was seen
     * @param fails whether it is seen with some of them, in their order
     * @param tries how often that is tried at most
     * @return some of the items, of which it is still seen
     */
    public static <T> List<T> of(List<T> items, Predicate<List<T>> fails, int tries) {
        List<T> smallest = items;
        int left = tries;
        for (int size = (items.size() + 1) / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            boolean smaller = true;
            while (smaller) {
                smaller = false;
                for (int at = 0; at < smallest.size() && left > 0; ) {
                    List<T> some = new ArrayList<>(smallest.subList(0, at));
                    some.addAll(smallest.subList(Math.min(smallest.size(), at + size), smallest.size()));
                    left--;
                    if (fails.test(some)) {
                        smallest = some;
                        smaller = true;
                    } else {
                        at += size;
                    }
                }
            }
        }
        return List.copyOf(smallest);
    }
}
