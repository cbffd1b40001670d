package hectograph;

import hectograph.model.Today;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is asked to do: everything that is not content, the day included.
 *
 * @param content folder of the content
 * @param templates folder of the templates
 * @param out output folder
 * @param url public address instead of the one in {@code site.yaml}; empty to keep that
 * @param full whether every page is rendered, stale or not
 * @param allowRemoval whether files may vanish that nothing of the content explains
 * @param skipErrors whether papers with errors are left out, so that the rest is published
 * @param write whether anything is written; false only checks
 * @param today the day; what is dated after it is reported
 * @param cache file in which parsed papers are kept for the next build; empty for none
 * @param threads how many threads work side by side, at least 1
 */
public record Settings(
        Path content,
        Path templates,
        Path out,
        String url,
        boolean full,
        boolean allowRemoval,
        boolean skipErrors,
        boolean write,
        Today today,
        Optional<Path> cache,
        int threads) {}
