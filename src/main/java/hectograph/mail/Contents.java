package hectograph.mail;

import hectograph.Look;
import hectograph.Progress;
import hectograph.Version;
import hectograph.Workers;
import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.LeftOut;
import hectograph.content.PaperCache;
import hectograph.content.Phrasebooks;
import hectograph.content.StaticFolder;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.render.LookFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What there is to be told: the papers that builds have published. Papers with errors are left out, as a build does that may.
 *
 * @param catalog everything published
 * @param siteFile where {@code site.yaml} is
 */
record Contents(Catalog catalog, Origin siteFile) {

    /**
     * Reads a content folder.
     *
     * @param cache what builds have read before, as they keep it
     */
    static Checked<Contents> read(Path folder, Optional<Path> cache, LocalDate today, int threads) throws IOException {
        Problems problems = new Problems();
        ContentFiles files = problems.take(ContentFiles.list(folder));
        Origin siteFile = Origin.of(
                files.site().map(ContentFiles.File::name).orElse(ContentFiles.display(folder.resolve("site.yaml"))));
        try (Workers workers = new Workers(threads, Progress.NONE);
                PaperCache known = new PaperCache(cache, Version.identity(), today, true, false)) {
            Phrasebooks books = words(folder, files);
            ContentReader reader = new ContentReader(
                    workers.at("reading"), Today.of(today), site -> site.saying(books.in(site.language())), known);
            LeftOut leftOut = LeftOut.of(files);
            ContentReader.Content content = problems.take(reader.read(files, leftOut));
            if (!leftOut.errors().isEmpty()) {
                problems.warning(
                        Origin.of("mail"),
                        Days.count(leftOut.size(), "paper") + " with errors left out",
                        "\"check\" says what is wrong");
            }
            return problems.with(new Contents(content.catalog(), siteFile));
        }
    }

    /** The words of the look, of whose problems builds tell. */
    private static Phrasebooks words(Path folder, ContentFiles files) throws IOException {
        LookFiles look = Look.read(StaticFolder.beside(folder, "templates"), folder, files)
                .value();
        return Look.words(look, files).value();
    }

    /** The words of the look. */
    Phrasebook words() {
        return catalog.site().words();
    }

    /** Whether a build has published a paper; before the first build nobody knows, and all count as if. */
    boolean isPublished(Paper paper) {
        return catalog.promises().isEmpty()
                || catalog.promises().papers().containsKey(paper.id().value());
    }
}
