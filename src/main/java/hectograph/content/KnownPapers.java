package hectograph.content;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.content.source.Source;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.text.WordNumbers;
import java.util.List;
import java.util.Optional;

/**
 * Papers that were read before, so that what was not changed is not read again. Whatever is known, the site is the same.
 * Used by several threads at once, but for {@link #open}.
 */
public abstract class KnownPapers {

    KnownPapers() {}

    /**
     * Tells what papers depend on beside their files, before any paper is read: what was known under other rules is not.
     *
     * @param rules the files that say what papers are made of: the site and the topics
     */
    abstract void open(List<Source> rules);

    /** By which the words of papers are read, known ones and new ones; the same until the next opening. */
    abstract WordNumbers numbers();

    /** The paper of a file that looks as it did, which is not read. */
    abstract Optional<Checked<ReadPaper>> find(ContentFiles.File paper);

    /** The paper of a file that says what it did. */
    abstract Optional<Checked<ReadPaper>> find(ContentFiles.File paper, Source source);

    /** Keeps a paper that was read, with what was wrong with it, if that was no error. */
    abstract void keep(ContentFiles.File paper, Source source, ReadPaper read, List<Problem> problems);
}
