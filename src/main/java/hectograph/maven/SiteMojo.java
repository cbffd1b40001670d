package hectograph.maven;

import org.apache.maven.plugins.annotations.Parameter;

/** What building and checking are told. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
abstract class SiteMojo extends VerbMojo {

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Folder of the templates; {@code templates} where not given, if there is one. */
    @Parameter(property = "hectograph.templates")
    private String templates;

    /** Output folder; {@code site} where not given. */
    @Parameter(property = "hectograph.out")
    private String out;

    /** Public address instead of the one in {@code site.yaml}. */
    @Parameter(property = "hectograph.url")
    private String url;

    /** Renders every page, stale or not. */
    @Parameter(property = "hectograph.full")
    private boolean full;

    /** Lets files vanish that were published, though nothing explains it. */
    @Parameter(property = "hectograph.allow-removal")
    private boolean allowRemoval;

    /** Leaves papers with errors out, and publishes the rest. */
    @Parameter(property = "hectograph.skip-errors")
    private boolean skipErrors;

    /** Says of every page that was looked at why. */
    @Parameter(property = "hectograph.explain")
    private boolean explain;

    /** Prints problems only. */
    @Parameter(property = "hectograph.quiet")
    private boolean quiet;

    /** Prints every problem, not only the first of each kind. */
    @Parameter(property = "hectograph.all-problems")
    private boolean allProblems;
}
