package hectograph.cli;

import hectograph.Ping;
import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.Option;

/** {@code ping}. */
final class PingCommand implements Verb {

    private final Terminal terminal;

    PingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "ping";
    }

    @Override
    public String description() {
        return "Tells the site's WebSub hub which feeds changed, once it is published.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("out", "DIR", "Folder of the built site (site)."),
                Verb.flag("all", "Tell of every feed, changed or not."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        Ping.Told told = new Ping(arguments.content(), arguments.out(), arguments.flag("all"), terminal.time()).run();
        terminal.report(told.report(), arguments.allProblems());
        String feeds = told.told() + (told.told() == 1 ? " feed" : " feeds");
        terminal.line("The hub was told of " + feeds + ".");
        return told.report().hasErrors() ? CommandLine.CONTENT : 0;
    }
}
