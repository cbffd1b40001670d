package hectograph;

import hectograph.model.Today;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is asked to do: everything that is not content, the day included.
 *
 * @param places what it reads and where it writes
 * @param choice what the maintainer wants this time
 * @param url public address instead of the one in {@code site.yaml}; empty to keep that
 * @param today the day; what is dated after it is reported
 * @param threads how many threads work side by side, at least 1
 */
public record Settings(Places places, Choice choice, String url, Today today, int threads) {

    /**
     * What a build reads and where it writes.
     *
     * @param content folder of the content
     * @param templates folder of the templates
     * @param out output folder
     * @param cache file in which parsed papers are kept for the next build; empty for none
     */
    public record Places(Path content, Path templates, Path out, Optional<Path> cache) {}

    /**
     * What the maintainer wants this time.
     *
     * @param full whether every page is rendered, stale or not
     * @param allowRemoval whether files may vanish that nothing of the content explains
     * @param skipErrors whether papers with errors are left out, so that the rest is published
     * @param write whether anything is written; false only checks
     */
    public record Choice(boolean full, boolean allowRemoval, boolean skipErrors, boolean write) {

        /** Publish what changed, unless anything is wrong. */
        public static final Choice USUAL = new Choice(false, false, false, true);
    }
}
