package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells the site's WebSub hub which feeds changed, once it is published. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "ping", requiresProject = false, threadSafe = true)
public final class PingMojo extends VerbMojo {

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Folder of the built site; {@code site} where not given. */
    @Parameter(property = "hectograph.out")
    private String out;

    /** Tells of every feed, changed or not. */
    @Parameter(property = "hectograph.all")
    private boolean all;

    /** Prints every problem, not only the first of each kind. */
    @Parameter(property = "hectograph.all-problems")
    private boolean allProblems;
}
