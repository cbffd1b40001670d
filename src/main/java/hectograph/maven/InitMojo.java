package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Starts a site of your own in a folder. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends VerbMojo {

    /** The folder; made if it is not there. Files that are there stay as they are. */
    @Parameter(property = "dir", defaultValue = ".")
    private String dir;

    /** The site's title. */
    @Parameter(property = "title")
    private String title;

    /** Its public address; permanent ids are made of its host. */
    @Parameter(property = "url")
    private String url;

    /** Writes the workflow that publishes it too: {@code github} or {@code gitlab}. */
    @Parameter(property = "with")
    private String with;

    /** Its groupId for Maven; {@code org.example} where not given. */
    @Parameter(property = "groupId")
    private String groupId;

    /** Its artifactId for Maven; the folder's name where not given. */
    @Parameter(property = "artifactId")
    private String artifactId;
}
