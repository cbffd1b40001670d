package hectograph.cli;

import hectograph.Ping;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ping}. */
@Command(
        name = "ping",
        description = "Tells the site's WebSub hub which feeds changed, after the site was published.",
        sortOptions = false)
final class PingCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "${sys:hectograph.out:-site}",
            description = "Folder of the built site (${DEFAULT-VALUE}).")
    private Path out = Path.of("site");

    @Option(names = "--all", description = "Tell of every feed, changed or not.")
    private boolean all;

    PingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Ping.Told told = new Ping(content.folder(), out, all).run();
        terminal.report(told.report());
        String feeds = told.told() + (told.told() == 1 ? " feed" : " feeds");
        terminal.line("The hub was told of " + feeds + ".");
        return told.report().hasErrors() ? CommandLine.CONTENT : 0;
    }
}
