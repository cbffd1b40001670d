package hectograph.cli;

import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;

/** What the program can be told to do. */
interface Verb {

    /** The word for it. */
    String name();

    /** A sentence of what it does. */
    String description();

    /** Its operand, as the help names it; empty when it takes none. */
    default String operand() {
        return "";
    }

    /** A sentence on the operand. */
    default String operandDescription() {
        return "";
    }

    /** The operand's name where options go by name: {@code file} of {@code FILE...}. */
    default String operandName() {
        return operand().replace("...", "").toLowerCase(Locale.ROOT);
    }

    /** Whether it takes several operands; where they go by name, there are commas between them. */
    default boolean takesSeveral() {
        return false;
    }

    /** The options it takes, in the order of the help. */
    List<Option> options();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws Exception when the machine fails, or we do
     */
    int run(Arguments arguments) throws Exception;

    /** An option that says nothing but its name. */
    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /** An option with a value. */
    static Option value(String name, String argument, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(argument)
                .desc(description)
                .get();
    }

    /** Where the content is; of every verb that works on it. */
    static Option content() {
        return value("content", "DIR", "Folder of the content (content).");
    }

    /** An option of every verb that can report many problems. */
    static Option allProblems() {
        return flag("all-problems", "Print every problem, not only the first of each kind.");
    }
}
