package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the site while you write: serves it on this machine and reloads open pages after each change. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends VerbMojo {

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Folder of the templates; {@code templates} where not given, if there is one. */
    @Parameter(property = "hectograph.templates")
    private String templates;

    /** Output folder; {@code site} where not given. */
    @Parameter(property = "hectograph.out")
    private String out;

    /** Port; 4000 or the next one that is free where not given. */
    @Parameter(property = "hectograph.port")
    private String port;

    /** Address to listen on; only this machine can read the site where not given. */
    @Parameter(property = "hectograph.host")
    private String host;

    /** Leaves drafts out, as a build does. */
    @Parameter(property = "hectograph.no-drafts")
    private boolean noDrafts;

    /** Opens the home page in the browser. */
    @Parameter(property = "hectograph.open")
    private boolean open;

    /** Serves the built site as it is, as a host would. */
    @Parameter(property = "hectograph.built")
    private boolean built;
}
