package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Asks the sources of {@code content/sources.yaml}, and makes content files of what is new. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "fetch", requiresProject = false, threadSafe = true)
public final class FetchMojo extends VerbMojo {

    /** Names of sources to ask, with commas between them; all where not given. */
    @Parameter(property = "source")
    private String source;

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Asks, says what would be done, and writes nothing. */
    @Parameter(property = "check")
    private boolean check;

    /** Day on which papers come and of the listing, {@code YYYY-MM-DD}; today where not given. */
    @Parameter(property = "date")
    private String date;

    /** Asks repositories from this day on, instead of the day remembered. */
    @Parameter(property = "since")
    private String since;

    /** Takes so many new papers of a source, and no flood for an error. */
    @Parameter(property = "limit")
    private String limit;

    /** Replaces abstracts that changed; front matter stays. */
    @Parameter(property = "replace")
    private boolean replace;

    /** Asks sources again that were asked within the hour. */
    @Parameter(property = "force")
    private boolean force;

    /** Identifiers of papers that may come once more though they were deleted, with commas between them. */
    @Parameter(property = "again")
    private String again;

    /** Prints every problem, not only the first of each kind. */
    @Parameter(property = "hectograph.all-problems")
    private boolean allProblems;
}
