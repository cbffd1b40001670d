package hectograph.maven;

import hectograph.cli.Within;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * A verb as a goal. {@code NewMojo} is the verb {@code new}, and its fields are the verb's options and operand: a parameter
 * {@code allProblems} is {@code --all-problems}. A goal has no code of its own.
 */
abstract class VerbMojo extends AbstractMojo {

    private static final int CONTENT = 1;
    private static final int USAGE = 2;

    /** Leaves this goal out. */
    @Parameter(property = "hectograph.skip", defaultValue = "false")
    private boolean skip;

    /** Relative paths begin here, wherever Maven was started. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private String basedir = "";

    /** Where notes for the next build are kept: never in the local repository, where the jar is. */
    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private String target = "";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Goal goal = Goal.of(this);
        if (skip) {
            getLog().info("hectograph:" + goal.verb() + " is left out, as hectograph.skip says.");
            return;
        }
        int code;
        MavenWords words = new MavenWords(goal.verb(), Descriptor::ours, Within.operands());
        try (PrintStream out = stream(LogLines.told(getLog(), words));
                PrintStream err = stream(LogLines.problems(getLog(), words))) {
            Path notes = Path.of(target).resolve("hectograph");
            code = new Within(out, err, folder(), notes, secrets()).run(goal.verb(), goal.values());
        }
        fail(goal, code);
    }

    /** What the verb is told beside its options, by variables of the environment; never printed. */
    Map<String, String> secrets() throws MojoExecutionException {
        return Map.of();
    }

    /** The project's folder as messages name it: from the folder in which Maven was started, if it lies there. */
    private Path folder() {
        Path here = Path.of("").toAbsolutePath();
        Path project = Path.of(basedir);
        return project.startsWith(here) ? here.relativize(project) : project;
    }

    private static PrintStream stream(LogLines lines) {
        return new PrintStream(lines, true, StandardCharsets.UTF_8);
    }

    private static void fail(Goal goal, int code) throws MojoExecutionException, MojoFailureException {
        String name = "hectograph:" + goal.verb();
        if (code == CONTENT) {
            throw new MojoFailureException(name + " found mistakes; each is told above with its place and remedy.");
        }
        if (code == USAGE) {
            throw new MojoExecutionException(name + " can't do what it was told; the remedy is told above.");
        }
        if (code != 0) {
            throw new MojoExecutionException(name + " stopped; the reason is told above.");
        }
    }
}
