package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes a content file for a paper, to be filled in. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends VerbMojo {

    /** The paper's title. */
    @Parameter(property = "title")
    private String title;

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;
}
