package hectograph.content;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Reads the file of one paper again, for whoever can't wait until all is read: while somebody writes an abstract. */
public final class Rereading {

    /** What stands for a picture in a text, which may name a file that others than the text know of. */
    private static final String PICTURE = "![";

    private final PaperReader reader;
    private final Catalog catalog;

    Rereading(PaperReader reader, Catalog catalog) {
        this.reader = reader;
        this.catalog = catalog;
    }

    /**
     * Reads a paper that is published.
     *
     * @return the paper with what is wrong with its file; as it was, when that is an error. Empty when more than its abstract
     *     is new, or may be: then only reading everything can tell what follows.
     */
    public Optional<Checked<Paper>> of(ContentFiles.File file) {
        Optional<Paper> shown = catalog.papers().stream()
                .filter(paper -> paper.origin().file().equals(file.name()))
                .findFirst();
        return shown.flatMap(before -> of(file, before));
    }

    private Optional<Checked<Paper>> of(ContentFiles.File file, Paper before) {
        Problems problems = new Problems();
        Optional<Paper> now = ContentReader.source(file, problems)
                .flatMap(source -> problems.take(ContentReader.guarded(source, reader::read)))
                .map(ReadPaper::paper);
        if (problems.hasErrors()) {
            return Optional.of(problems.with(before));
        }
        return now.filter(paper -> isAlike(paper, before)).map(paper -> problems.with(before.saying(paper.summary())));
    }

    private boolean isAlike(Paper now, Paper before) {
        boolean pictures = now.summary().markdown().contains(PICTURE)
                || before.summary().markdown().contains(PICTURE);
        List<Slug> topics = now.topics().isEmpty() ? before.topics() : now.topics(); // that were found
        Paper linked = Collection.linked(
                now.about(topics), catalog.site(), path -> catalog.statics().size(path));
        return !pictures && linked.saying(before.summary()).equals(before);
    }
}
