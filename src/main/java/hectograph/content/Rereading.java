package hectograph.content;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import java.util.Optional;

/** Reads the file of one paper again, for whoever can't wait until all is read: while somebody writes it. */
public final class Rereading {

    private final PaperReader reader;
    private final Catalog catalog;

    Rereading(PaperReader reader, Catalog catalog) {
        this.reader = reader;
        this.catalog = catalog;
    }

    /**
     * Reads a paper that is published.
     *
     * @return the paper with what is wrong with its file; as it was, when that is an error. Empty when it is no longer
     *     published, or has another place among the others.
     */
    public Optional<Checked<Paper>> of(ContentFiles.File file) {
        return catalog.papers().stream()
                .filter(paper -> paper.origin().file().equals(file.name()))
                .findFirst()
                .flatMap(before -> of(file, before));
    }

    private Optional<Checked<Paper>> of(ContentFiles.File file, Paper before) {
        Problems problems = new Problems();
        Optional<Paper> now = ContentReader.source(file, problems)
                .flatMap(source -> problems.take(ContentReader.guarded(source, reader::read)))
                .map(ReadPaper::paper);
        if (problems.hasErrors()) {
            return Optional.of(problems.with(before));
        }
        return now.filter(paper -> paper.status().draft() == before.status().draft()
                        && paper.added().equals(before.added()))
                .map(paper -> problems.with(collected(paper, before)));
    }

    /** As it stands in a catalog; topics that were found in a collection are those that were found before. */
    private Paper collected(Paper paper, Paper before) {
        Paper about = paper.topics().isEmpty() ? paper.about(before.topics()) : paper;
        return Collection.linked(about, catalog.site(), catalog.statics()::size);
    }
}
