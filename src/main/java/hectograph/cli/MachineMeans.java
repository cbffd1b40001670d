package hectograph.cli;

import hectograph.Progress;
import hectograph.Version;
import hectograph.Workers;
import hectograph.content.PaperCache;
import hectograph.content.importers.Means;
import java.nio.file.Path;
import java.util.Optional;

/** All that this machine has to make imports fast: its processors, and what builds left of the papers of a content folder. */
final class MachineMeans implements AutoCloseable {

    private final Workers workers = new Workers(Math.max(1, Runtime.getRuntime().availableProcessors()), Progress.NONE);
    private final Means means;

    MachineMeans(Terminal terminal, Path content) {
        Optional<Path> file = terminal.notes().map(folder -> PaperCachePlace.file(folder, content));
        this.means = new Means(
                () -> new PaperCache(file, Version.identity(), terminal.now().latest(), true, false), workers);
    }

    Means means() {
        return means;
    }

    @Override
    public void close() {
        workers.close();
    }
}
