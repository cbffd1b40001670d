package hectograph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;

/**
 * A verb within another program, which hears every line and goes on when the verb is done.
 *
 * @param out hears what was asked for, as UTF-8
 * @param err hears problems, as UTF-8
 * @param folder where relative paths begin
 * @param notes folder in which builds may keep what they know for the next one; made when it is needed
 * @param secrets what is not to be typed, in the place of variables of the environment
 */
public record Within(PrintStream out, PrintStream err, Path folder, Path notes, Map<String, String> secrets) {

    /** Copies the map. */
    public Within {
        secrets = Map.copyOf(secrets);
    }

    /**
     * Runs a verb.
     *
     * @param values by the name of the option ({@code allow-removal}) or operand ({@code file}): {@code true} and
     *     {@code false} for those that take no value
     * @return the exit code of the command line
     */
    public int run(String verb, Map<String, String> values) {
        Terminal terminal = new Terminal(
                out, err, false, CommandLine::today, Optional.of(notes), folder, this::secret, new MachineTime());
        String[] words = CommandLine.verbs(terminal).stream()
                .filter(each -> each.name().equals(verb))
                .findFirst()
                .map(found -> words(found, values))
                .orElse(List.of(verb))
                .toArray(new String[0]);
        Optional<String> lost = NamesOfFiles.lost(words);
        if (lost.isPresent()) {
            err.println(lost.get());
            return CommandLine.BUG;
        }
        return Summary.of(words, terminal);
    }

    /** The names of the operands by the names of the verbs, for those that take one. */
    public static Map<String, String> operands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return CommandLine.verbs(new Terminal(nowhere, nowhere, false, CommandLine::today, Optional.empty())).stream()
                .filter(verb -> !verb.operand().isEmpty())
                .collect(Collectors.toMap(Verb::name, Verb::operandName));
    }

    private String secret(String variable) {
        return secrets.containsKey(variable) ? secrets.get(variable) : Terminal.environment(variable);
    }

    @Override
    public String toString() {
        return "a verb in " + folder; // never the secrets
    }

    /** What would be typed. */
    static List<String> words(Verb verb, Map<String, String> values) {
        List<String> words = new ArrayList<>(List.of(verb.name()));
        for (Option option : verb.options()) {
            String value = values.get(option.getLongOpt());
            if (value != null && option.hasArg()) {
                words.add("--" + option.getLongOpt() + "=" + value);
            } else if (Boolean.parseBoolean(value)) {
                words.add("--" + option.getLongOpt());
            }
        }
        String operand = values.get(verb.operandName());
        if (operand != null) {
            words.add("--");
            words.addAll(verb.takesSeveral() ? List.of(operand.split(",")) : List.of(operand));
        }
        return words;
    }
}
