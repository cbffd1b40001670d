package hectograph.cli;

import hectograph.mail.Frequency;
import hectograph.mail.Mail;
import hectograph.model.PartialDate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;

/** {@code mail}. */
final class MailCommand implements Verb {

    private final Terminal terminal;

    MailCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String description() {
        return "Mails the digest to its subscribers, each once.";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Verb.content(),
                Verb.value("digest", "KIND", "daily or weekly (both)."),
                Verb.value("date", "DAY", "The day, or a day of the week, YYYY-MM-DD (the latest with papers)."),
                Verb.value("eml", "DIR", "Write the messages into a folder instead of sending them."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String digest = arguments.text("digest", "hectograph.mail.digest", "");
        String date = arguments.text("date", "hectograph.mail.date", "");
        String eml = arguments.text("eml", "hectograph.mail.eml", "");
        Optional<Frequency> frequency = Frequency.of(digest);
        if (!digest.isEmpty() && frequency.isEmpty()) {
            return wrong("--digest: \"" + digest + "\" is no digest (write daily or weekly)");
        }
        Optional<LocalDate> day =
                PartialDate.parse(date).filter(PartialDate::isWholeDay).map(PartialDate::earliest);
        if (!date.isEmpty() && day.isEmpty()) {
            return wrong("--date: \"" + date + "\" is no day (write YYYY-MM-DD)");
        }
        Mail.Settings settings = new Mail.Settings(
                arguments.content(),
                terminal.notes().map(folder -> PaperCachePlace.file(folder, arguments.content())),
                terminal.today(),
                frequency.map(List::of).orElse(List.of(Frequency.values())),
                day,
                Math.max(1, Runtime.getRuntime().availableProcessors()));
        Mail.Outcome outcome = new Mail(settings).preview(Path.of(eml));
        terminal.report(outcome.report(), arguments.allProblems());
        outcome.lines().forEach(terminal::line);
        return outcome.code();
    }

    private int wrong(String message) {
        terminal.error(message);
        return CommandLine.USAGE;
    }
}
