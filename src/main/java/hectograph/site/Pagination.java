package hectograph.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a list, newest first, into a front page and older pages numbered from the oldest: page 1 holds the first papers
 * that ever came. A new paper changes the front alone; once the front holds twice the page size, its older half
 * becomes a page of its own, and never changes again.
 */
final class Pagination {

    private Pagination() {}

    /**
     * A page of a list.
     *
     * @param <T> what is listed
     * @param number 0 for the front, else counted from the oldest, which is 1
     * @param first number of its oldest item, counted from 1 at the oldest of all
     * @param items newest first
     */
    record Part<T>(int number, int first, List<T> items) {

        /** Number of its newest item. */
        int last() {
            return first + items.size() - 1;
        }
    }

    /**
     * Cuts a list.
     *
     * @param items newest first
     * @param size items on an older page, at least 1; the front holds up to twice as many, less one
     * @return the front, then the other pages, newest first
     */
    static <T> List<Part<T>> parts(List<T> items, int size) {
        int total = items.size();
        int older = Math.max(0, total / size - 1);
        int front = total - older * size;
        List<Part<T>> parts = new ArrayList<>(older + 1);
        parts.add(new Part<>(0, older * size + 1, items.subList(0, front)));
        for (int number = older; number >= 1; number--) {
            int from = total - number * size;
            parts.add(new Part<>(number, (number - 1) * size + 1, items.subList(from, from + size)));
        }
        return parts;
    }
}
