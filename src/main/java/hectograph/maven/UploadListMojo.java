package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lists what a host must get and lose to have the site that was built last, in a safe order. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "upload-list", requiresProject = false, threadSafe = true)
public final class UploadListMojo extends VerbMojo {

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Folder of the built site; {@code site} where not given. */
    @Parameter(property = "hectograph.out")
    private String out;

    /** What the host has: an address, a folder, a {@code files.txt}, or {@code none}; the site's public address where not given. */
    @Parameter(property = "against")
    private String against;

    /** {@code lines} where not given; else {@code rsync}, {@code rclone}, {@code lftp} or {@code json}. */
    @Parameter(property = "format")
    private String format;

    /** A file to write the list into, instead of printing it. */
    @Parameter(property = "into")
    private String into;

    /** Prints every problem, not only the first of each kind. */
    @Parameter(property = "hectograph.all-problems")
    private boolean allProblems;
}
