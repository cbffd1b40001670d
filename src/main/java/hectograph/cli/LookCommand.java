package hectograph.cli;

import hectograph.Look;
import hectograph.content.ContentFiles;
import hectograph.content.SiteReader;
import hectograph.problem.Nearest;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import hectograph.render.Layer;
import hectograph.render.LookFiles;
import hectograph.render.LookSources;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.Option;

/** {@code look}. */
final class LookCommand implements Verb {

    private static final String LIST = "list";
    private static final String SAYS = "words";
    private static final List<String> WORDS = List.of(LIST, SAYS, "eject", "diff", "accept");

    private final Terminal terminal;

    LookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "look";
    }

    @Override
    public String description() {
        return "Lists the files of the look, copies one to be edited, or says what has changed since.";
    }

    @Override
    public String operand() {
        return "WORD FILE...";
    }

    @Override
    public String operandName() {
        return "look";
    }

    @Override
    public String operandDescription() {
        return "list or words; or eject, diff or accept, and names of files as list prints them.";
    }

    @Override
    public boolean takesSeveral() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("templates", "DIR", "Folder of your own templates (templates), made when it is needed."));
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        List<String> words = arguments.operands("look").stream()
                .flatMap(word -> Arrays.stream(word.strip().split("[\\s,]+")))
                .filter(word -> !word.isEmpty())
                .toList();
        String word = words.isEmpty() ? LIST : words.get(0);
        List<String> names = words.isEmpty() ? List.of() : words.subList(1, words.size());
        if (!WORDS.contains(word)) {
            String remedy = Nearest.remedy(word, WORDS, "write one of " + String.join(", ", WORDS));
            terminal.error("look: no word \"" + word + "\" (" + remedy + ")");
            return CommandLine.USAGE;
        }
        boolean alone = word.equals(LIST) || word.equals(SAYS);
        if (alone != names.isEmpty()) {
            terminal.error(
                    alone
                            ? "look: " + word + " takes no files"
                            : "look: " + word + " which file? (\"look list\" names all)");
            return CommandLine.USAGE;
        }
        Problems problems = new Problems();
        ContentFiles files = problems.take(ContentFiles.list(arguments.content()));
        List<Layer> layers = problems.take(Look.layers(arguments.templates(), arguments.content(), files));
        if (problems.hasErrors()) {
            terminal.report(new Report(problems.list()), true);
            return CommandLine.CONTENT;
        }
        if (word.equals(SAYS)) {
            LookFiles look = problems.take(LookFiles.read(layers));
            problems.take(Look.words(look, files)).in(language(files)).lines().forEach(terminal::line);
            return 0;
        }
        LookFolder look = new LookFolder(arguments.templates(), new LookSources(layers), terminal);
        if (word.equals(LIST)) {
            look.list();
            return 0;
        }
        boolean done = true;
        for (String name : names) {
            done &= look.isKnown(name) && act(look, word, name);
        }
        return done ? 0 : CommandLine.CONTENT;
    }

    private static String language(ContentFiles files) {
        return files.site()
                .map(file -> SiteReader.read(file.read().value()).value().language())
                .orElse("en");
    }

    private static boolean act(LookFolder look, String word, String name) throws IOException {
        return switch (word) {
            case "eject" -> look.eject(name);
            case "diff" -> look.diff(name);
            default -> look.accept(name);
        };
    }
}
