package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fetches, builds, publishes, pings and mails, each as far as it is set up, for a scheduler to run. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "daily", requiresProject = false, threadSafe = true)
public final class DailyMojo extends VerbMojo {

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Folder of the built site; {@code site} where not given. */
    @Parameter(property = "hectograph.out")
    private String out;

    /** A command of the shell that brings the site to its host. */
    @Parameter(property = "publish")
    private String publish;

    /** Letters a minute at most, as the goal {@code mail} takes it. */
    @Parameter(property = "hectograph.mail.rate")
    private String rate;

    /** A file to write what was done into, in Markdown. */
    @Parameter(property = "summary")
    private String summary;
}
