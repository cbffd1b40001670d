package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists the files of the look, copies one to be edited, or says what has changed since. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "look", requiresProject = false, threadSafe = true)
public final class LookMojo extends VerbMojo {

    /** {@code list} or {@code words}; or {@code eject}, {@code diff} or {@code accept}, and names of files: {@code -Dlook="eject paper.ftlh"}. */
    @Parameter(property = "look")
    private String look;

    /** Folder of the content, whose {@code site.yaml} may name a theme; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Folder of the templates; {@code templates} where not given. */
    @Parameter(property = "hectograph.templates")
    private String templates;
}
