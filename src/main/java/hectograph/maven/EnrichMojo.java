package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Gives papers without authors their facts back, from arXiv or from a file. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "enrich", requiresProject = false, threadSafe = true)
public final class EnrichMojo extends VerbMojo {

    /** Looks in this file, folder, archive or address, and not at arXiv. */
    @Parameter(property = "from")
    private String from;

    /** Asks arXiv's interface at this address. */
    @Parameter(property = "arxiv")
    private String arxiv;

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Writes nothing. */
    @Parameter(property = "check")
    private boolean check;

    /** Prints every problem, not only the first of each kind. */
    @Parameter(property = "hectograph.all-problems")
    private boolean allProblems;
}
