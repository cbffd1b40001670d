package hectograph.cli;

import hectograph.mail.Delivery;
import hectograph.mail.Frequency;
import hectograph.mail.Mail;
import hectograph.mail.MailServer;
import hectograph.mail.PrivateFiles;
import hectograph.model.MailAddress;
import hectograph.model.PartialDate;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.apache.commons.cli.Option;

/** {@code mail}. Its secrets come from the environment alone. */
final class MailCommand implements Verb {

    private static final String SMTP = "HECTOGRAPH_SMTP";
    static final String IMAP = "HECTOGRAPH_IMAP";
    private static final int RATE = 120;
    private static final int MOST = 100_000;
    private static final int AGE = 3;

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
                Verb.value("out", "DIR", "Folder of the built site (site), where nothing private may lie."),
                Verb.value("digest", "KIND", "daily or weekly (both)."),
                Verb.value("date", "DAY", "The day, or a day of the week, YYYY-MM-DD (those that are due)."),
                Verb.value("subscribers", "FILE", "File of the subscribers (subscribers.txt)."),
                Verb.value("ledger", "DIR", "Private folder of what was sent to whom (.mail)."),
                Verb.value("rate", "N", "Messages a minute at most (" + RATE + ")."),
                Verb.flag("collect", "First read the mailbox for those who subscribe, unsubscribe, or are gone."),
                Verb.flag("check", "Connect, log in, say who would get what, and send nothing."),
                Verb.value("to", "ADDRESS", "Send the latest letter to this address alone, as a test."),
                Verb.value("eml", "DIR", "Write the letters into a folder instead of sending them."),
                Verb.allProblems());
    }

    @Override
    public int run(Arguments arguments) throws IOException, InterruptedException {
        String digest = text(arguments, "digest");
        Optional<Frequency> frequency = Frequency.of(digest);
        if (!digest.isEmpty() && frequency.isEmpty()) {
            return wrong("--digest: \"" + digest + "\" is no digest (write daily or weekly)");
        }
        String date = text(arguments, "date");
        Optional<LocalDate> day =
                PartialDate.parse(date).filter(PartialDate::isWholeDay).map(PartialDate::earliest);
        if (!date.isEmpty() && day.isEmpty()) {
            return wrong("--date: \"" + date + "\" is no day (write YYYY-MM-DD)");
        }
        Mail mail = new Mail(new Mail.Settings(
                arguments.content(),
                terminal.notes().map(folder -> PaperCachePlace.file(folder, arguments.content())),
                terminal.today(),
                frequency.map(List::of).orElse(List.of(Frequency.values())),
                day,
                AGE,
                Math.max(1, Runtime.getRuntime().availableProcessors())));
        String eml = text(arguments, "eml");
        return eml.isEmpty() ? send(mail, arguments) : told(mail.preview(arguments.path(eml)), arguments);
    }

    private int send(Mail mail, Arguments arguments) throws IOException, InterruptedException {
        Optional<Integer> rate = rate(text(arguments, "rate"));
        if (rate.isEmpty()) {
            return wrong("--rate: write a number of messages a minute, from 1 to " + MOST);
        }
        String to = text(arguments, "to");
        Optional<MailAddress> address = MailAddress.of(to);
        if (!to.isEmpty() && address.isEmpty()) {
            return wrong("--to: \"" + to + "\" is no mail address");
        }
        Checked<Optional<MailServer>> server = MailServer.of(environment(SMTP).orElse(""), SMTP, false);
        Checked<Optional<MailServer>> mailbox = arguments.flag("collect", "hectograph.mail.collect")
                ? MailServer.of(environment(IMAP).orElse(""), IMAP, true)
                : new Checked<>(Optional.empty(), List.of());
        PrivateFiles files = files(arguments);
        Problems faults = new Problems();
        faults.addAll(server.problems());
        faults.addAll(mailbox.problems());
        if (faults.hasErrors()) {
            faults.addAll(mail.faults(files)); // all that is missing is said at once
            terminal.report(new Report(faults.list()), arguments.allProblems());
            return Mail.FAILED;
        }
        terminal.report(new Report(faults.list()), arguments.allProblems());
        Delivery delivery = new Delivery(
                server.value().orElseThrow(),
                mailbox.value(),
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                rate.get(),
                terminal.time()::pause);
        if (address.isPresent()) {
            return told(mail.test(address.get(), files, delivery), arguments);
        }
        boolean check = arguments.flag("check", "hectograph.mail.check");
        return told(check ? mail.check(files, delivery) : mail.send(files, delivery), arguments);
    }

    private PrivateFiles files(Arguments arguments) {
        return new PrivateFiles(
                arguments.path(arguments.text("subscribers", "hectograph.mail.subscribers", "subscribers.txt")),
                environment(PrivateFiles.VARIABLE),
                arguments.path(arguments.text("ledger", "hectograph.mail.ledger", ".mail")),
                environment("HECTOGRAPH_MAIL_KEY"),
                List.of(
                        arguments.content(),
                        arguments.out(),
                        arguments.path(arguments.text("templates", "hectograph.templates", "templates"))));
    }

    private static String text(Arguments arguments, String option) {
        return arguments.text(option, "hectograph.mail." + option, "");
    }

    private Optional<String> environment(String variable) {
        return Optional.of(terminal.secrets().apply(variable)).filter(value -> !value.isBlank());
    }

    private static Optional<Integer> rate(String text) {
        if (text.isEmpty()) {
            return Optional.of(RATE);
        }
        boolean number = text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(text)).filter(rate -> rate > 0 && rate <= MOST) : Optional.empty();
    }

    private int told(Mail.Outcome outcome, Arguments arguments) {
        terminal.report(outcome.report(), arguments.allProblems());
        outcome.lines().forEach(terminal::line);
        return outcome.code();
    }

    private int wrong(String message) {
        terminal.error("mail: " + message);
        return CommandLine.USAGE;
    }
}
