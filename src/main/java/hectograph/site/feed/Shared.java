package hectograph.site.feed;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * A value that several pages print: it is made once while any of them holds it, and dropped after, so that a plan of many
 * feeds keeps no entries. Safe for use by several threads.
 *
 * @param <T> what is made, the same each time
 */
final class Shared<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private WeakReference<T> made = new WeakReference<>(null);

    Shared(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T value = made.get();
        if (value == null) {
            value = maker.get();
            made = new WeakReference<>(value);
        }
        return value;
    }
}
