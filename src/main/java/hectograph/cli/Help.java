package hectograph.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** Prints what the program can be told. */
final class Help {

    private Help() {}

    /** All verbs. */
    static void all(List<Verb> verbs, Terminal terminal) {
        terminal.line("Usage: hectograph VERB");
        terminal.line("Turns a folder of research abstracts into a static website.");
        terminal.line("");
        verbs.forEach(verb -> line(verb.name(), 9, verb.description(), terminal));
        line("help", 9, "Prints this, or what a verb takes: help VERB.", terminal);
        line("version", 9, "Prints the version.", terminal);
        terminal.line("");
        terminal.line("Without a verb it builds.");
    }

    /** One verb. */
    static void of(Verb verb, Terminal terminal) {
        String operand = verb.operand().isEmpty() ? "" : " " + verb.operand();
        terminal.line("Usage: hectograph " + verb.name() + " [OPTIONS]" + operand);
        terminal.line(verb.description());
        terminal.line("");
        if (!operand.isEmpty()) {
            line(verb.operand(), 18, verb.operandDescription(), terminal);
        }
        for (Option option : verb.options()) {
            String value = option.hasArg() ? "=" + option.getArgName() : "";
            line("--" + option.getLongOpt() + value, 18, option.getDescription(), terminal);
        }
    }

    private static void line(String name, int width, String description, Terminal terminal) {
        terminal.line("  " + name + " ".repeat(Math.max(1, width - name.length())) + description);
    }
}
