package hectograph.cli;

import hectograph.problem.Report;
import hectograph.serve.Serve;
import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code serve}. */
final class ServeCommand implements Verb {

    private static final int PORT = 4000;
    private static final int LARGEST_PORT = 65_535;

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String description() {
        return "Shows the site while you write: serves it on this machine and reloads open pages after each change.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("templates", "DIR", "Folder of the templates (templates, if there is one)."),
                Verb.value("port", "PORT", "Port (4000, or the next one that is free)."),
                Verb.value("host", "ADDRESS", "Address to listen on (loopback: only this machine can read the site)."),
                Verb.flag("no-drafts", "Leave drafts out, as a build does."),
                Verb.flag("open", "Open the home page in the browser."),
                Verb.flag("built", "Serve the built site as it is, as a host would."),
                Verb.value("out", "DIR", "Folder of the built site (site)."));
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        Optional<Integer> port = port(arguments.text("port", "hectograph.port", ""));
        String host = arguments.text("host", "hectograph.host", "");
        if (port.isEmpty()) {
            terminal.error("--port: write a number from 0 to " + LARGEST_PORT + " (0 takes any that is free)");
            return CommandLine.USAGE;
        }
        Optional<String> fault = arguments.templatesFault();
        if (fault.isPresent()) {
            terminal.error(fault.get());
            return CommandLine.USAGE;
        }
        Serve.Settings settings = new Serve.Settings(
                arguments.content(),
                arguments.templates(),
                host,
                port.get(),
                !arguments.text("port", "hectograph.port", "").isEmpty(),
                !arguments.flag("no-drafts", "hectograph.no-drafts"),
                terminal::now,
                Long.toString(System.nanoTime() & Long.MAX_VALUE, Character.MAX_RADIX),
                Math.max(1, Runtime.getRuntime().availableProcessors()));
        boolean open = arguments.flag("open", "hectograph.open");
        try {
            return arguments.flag("built", "hectograph.built")
                    ? built(arguments.out(), settings, open)
                    : live(settings, open);
        } catch (BindException e) {
            String place = host.isEmpty() ? "port " + port.get() : host + ", port " + port.get() + ",";
            String remedy = host.isEmpty()
                    ? "end the program that has it, or name another with --port"
                    : "name an address of this machine with --host";
            terminal.error(place + " can't be listened on: " + e.getMessage() + " (" + remedy + ")");
            return CommandLine.USAGE;
        } catch (UnknownHostException e) {
            terminal.error(
                    "--host: \"" + host + "\" is no address of this machine (leave it out to serve this machine)");
            return CommandLine.USAGE;
        }
    }

    private static Optional<Integer> port(String text) {
        if (text.isEmpty()) {
            return Optional.of(PORT);
        }
        boolean number = text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(text)).filter(port -> port <= LARGEST_PORT) : Optional.empty();
    }

    private int live(Serve.Settings settings, boolean open) throws IOException {
        boolean[] greeted = {false};
        String[] address = {""};
        Serve.Listener listener = (changed, report, nanos) -> {
            told(changed, report, nanos);
            if (!greeted[0]) {
                greeted[0] = true;
                greet(address[0], settings.host(), open);
            }
        };
        try (Serve serve = new Serve(settings, listener)) {
            address[0] = serve.address();
            serve.run();
        }
        return 0;
    }

    private int built(Path out, Serve.Settings settings, boolean open) throws IOException {
        if (!Files.isDirectory(out)) {
            terminal.error(out + ": no such folder (build the site first, or name its folder with --out)");
            return CommandLine.USAGE;
        }
        try (Serve serve = Serve.built(out, settings)) {
            greet(serve.address(), settings.host(), open);
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void greet(String address, String host, boolean open) {
        terminal.line("Serving " + address + " (Ctrl-C ends it)");
        if (!host.isEmpty()) {
            terminal.error("WARNING: everybody who reaches " + host + " can read this site, drafts included.");
        }
        if (open && !Browsers.open(address)) {
            terminal.error("no browser could be started; open the address yourself");
        }
    }

    private void told(List<Path> changed, Report report, long nanos) {
        terminal.report(report, false);
        if (changed.isEmpty()) {
            return;
        }
        String more = changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more";
        terminal.line(String.format(
                Locale.ROOT, "Changed: %s%s, %d ms", changed.get(0).getFileName(), more, nanos / 1_000_000));
    }
}
