package hectograph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The law by which pages are kept unseen: equal keys have equal views. Asked where assertions are on, so over all builds
 * of all tests; it keeps a line for every key it has ever seen.
 */
final class KeyLaw {

    private static final Map<String, String> VIEWS = new ConcurrentHashMap<>();

    private KeyLaw() {}

    /** Whether a key has never had another view. */
    static boolean holds(String key, String view) {
        return key.isEmpty() || view.equals(VIEWS.computeIfAbsent(key, unseen -> view));
    }
}
