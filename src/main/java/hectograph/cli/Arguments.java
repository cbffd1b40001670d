package hectograph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/**
 * What was typed after a verb. What was not is a system property, which is how Maven hands it on, or the usual. Relative
 * paths begin in the folder the verb works in, which need not be that of the process.
 */
final class Arguments {

    private final CommandLine typed;
    private final Path folder;

    /**
     * Arguments.
     *
     * @param typed what the library made of them
     * @param folder where relative paths begin
     */
    Arguments(CommandLine typed, Path folder) {
        this.typed = typed;
        this.folder = folder;
    }

    /**
     * The value of an option.
     *
     * @param property the property that stands for it
     * @param usual what it is when nobody says
     */
    String text(String option, String property, String usual) {
        return typed.getOptionValue(option, System.getProperty(property, usual));
    }

    /** Whether an option was given, or its property says so. */
    boolean flag(String option, String property) {
        return typed.hasOption(option) || Boolean.getBoolean(property);
    }

    /** Whether an option was given. */
    boolean flag(String option) {
        return typed.hasOption(option);
    }

    /** The operand; empty when there is none. */
    String operand(String property) {
        return typed.getArgList().isEmpty()
                ? System.getProperty(property, "")
                : typed.getArgList().get(0);
    }

    /** The path that an argument names. */
    Path path(String text) {
        return folder.resolve(text);
    }

    /** The operands; those of a property are parted by commas. */
    List<String> operands(String property) {
        String said = System.getProperty(property, "");
        return typed.getArgList().isEmpty() && !said.isEmpty() ? List.of(said.split(",")) : typed.getArgList();
    }

    /** Whether each problem is printed, however many are of one kind. */
    boolean allProblems() {
        return flag("all-problems", "hectograph.all-problems");
    }

    /** Folder of the content. */
    Path content() {
        return path(text("content", "hectograph.content", "content"));
    }

    /** Folder of the templates; it may be missing, unless it was named. */
    Path templates() {
        return path(text("templates", "hectograph.templates", "templates"));
    }

    /** What is wrong with the folder of the templates; empty when nothing is. */
    Optional<String> templatesFault() {
        Path folder = templates();
        boolean named = typed.hasOption("templates") || System.getProperty("hectograph.templates") != null;
        return named && !Files.isDirectory(folder)
                ? Optional.of("--templates: no folder \"" + folder
                        + "\" (make it, or leave the option out to have the built-in look)")
                : Optional.empty();
    }

    /** Output folder. */
    Path out() {
        return path(text("out", "hectograph.out", "site"));
    }
}
