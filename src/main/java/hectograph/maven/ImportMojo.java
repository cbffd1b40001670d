package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes content files of bibliographies, feeds, listings and other records. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends VerbMojo {

    /** What to import: files, folders, ZIP archives, with commas between them. */
    @Parameter(property = "file")
    private String file;

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Reads it as this format, whatever it looks like. */
    @Parameter(property = "format")
    private String format;

    /** Day of the import, {@code YYYY-MM-DD}; today where not given. */
    @Parameter(property = "date")
    private String date;

    /** Replaces abstracts that differ; front matter stays. */
    @Parameter(property = "replace")
    private boolean replace;

    /** Writes nothing. */
    @Parameter(property = "check")
    private boolean check;

    /** Writes topics found in the papers' phrases, to be edited. */
    @Parameter(property = "propose-topics")
    private boolean proposeTopics;

    /** Prints every problem, not only the first of each kind. */
    @Parameter(property = "hectograph.all-problems")
    private boolean allProblems;
}
