package hectograph.mail;

import hectograph.content.ContentFiles;
import hectograph.model.MailAddress;
import hectograph.model.Mailing;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The verb {@code mail}: what it can be told to do. */
public final class Mail {

    /** All was done, or there was nothing to do. */
    public static final int DONE = 0;

    /** Something is wrong that another run would meet again. */
    public static final int FAILED = 1;

    /** It was stopped in the middle; another run does the rest, and nothing twice. */
    public static final int AGAIN = 3;

    private static final Origin MAIL = Origin.of("mail");

    private final Settings settings;
    private final Problems problems = new Problems();
    private final List<String> lines = new ArrayList<>();
    private UnaryOperator<String> hiding = text -> text;

    /**
     * What to mail.
     *
     * @param content folder of the content
     * @param cache where builds keep what they have read; absent for nowhere
     * @param today the day, in UTC
     * @param frequencies which digests
     * @param date a day of the digest; absent for all that are due
     * @param maxAge how many days after it was told a digest is sent
     * @param threads how many threads read
     */
    public record Settings(
            Path content,
            Optional<Path> cache,
            LocalDate today,
            List<Frequency> frequencies,
            Optional<LocalDate> date,
            int maxAge,
            int threads) {}

    /**
     * What became of it.
     *
     * @param report what was wrong
     * @param lines what was done, in words
     * @param code {@link #DONE}, {@link #FAILED} or {@link #AGAIN}
     */
    public record Outcome(Report report, List<String> lines, int code) {}

    /** A run. */
    public Mail(Settings settings) {
        this.settings = settings;
    }

    /**
     * Writes the letters into a folder and sends nothing.
     *
     * @throws IOException when a file can't be read or written
     */
    public Outcome preview(Path folder) throws IOException {
        Contents contents = contents();
        Optional<Letterhead> head = head(contents);
        if (head.isEmpty()) {
            return outcome(FAILED);
        }
        for (Frequency frequency : settings.frequencies()) {
            Optional<Digest> digest = chosen(contents, frequency);
            if (digest.isPresent()) {
                Path file = Previews.write(folder, digest.get().period().name(), head.get(), digest.get());
                lines.add(ContentFiles.display(file) + ": "
                        + Days.count(digest.get().size(), "paper"));
            }
        }
        return outcome(DONE);
    }

    /**
     * Sends the letter that is chosen to one address, subscriber or not, and notes nothing.
     *
     * @throws IOException when a file can't be read
     */
    public Outcome test(MailAddress to, PrivateFiles files, Delivery delivery)
            throws IOException, InterruptedException {
        hiding = delivery::hiding;
        files.check(problems);
        Contents contents = contents();
        Optional<Letterhead> head = head(contents);
        Optional<Digest> digest =
                head.flatMap(known -> chosen(contents, settings.frequencies().get(0)));
        if (head.isEmpty() || digest.isEmpty() || problems.hasErrors()) {
            return outcome(head.isEmpty() ? FAILED : DONE);
        }
        try (Ledger ledger = Ledger.open(files.ledger(), settings.today());
                Postman postman =
                        new Postman(delivery.server(), head.get().mailing().from(), delivery.tls())) {
            Key key = ledger.key(files.key());
            Addressee reader = Addressee.of(
                    to, "test-" + key.name(to), key.leaving(to), head.get().mailing());
            postman.connect();
            ServerReply answer =
                    postman.send(Letter.of(head.get(), digest.get()).to(reader), to);
            if (answer.kind() == ServerReply.Kind.SENT) {
                lines.add("Sent to " + to.shortened() + ": "
                        + digest.get().period().title(contents.words()) + ", "
                        + Days.count(digest.get().size(), "paper") + ".");
                return outcome(DONE);
            }
            problems.error(MAIL, "not sent:" + answer.text(), "");
            return outcome(FAILED);
        } catch (Trouble e) {
            return stopped(e);
        } catch (Ledger.Busy e) {
            return busy();
        }
    }

    /**
     * Says what is wrong with all that sending needs but for the servers, and does nothing.
     *
     * @throws IOException when a file can't be read
     */
    public List<Problem> faults(PrivateFiles files) throws IOException {
        files.check(problems);
        head(contents());
        return problems.list();
    }

    /**
     * Connects, logs in, and says what would be sent to whom.
     *
     * @throws IOException when a file can't be read
     */
    public Outcome check(PrivateFiles files, Delivery delivery) throws IOException, InterruptedException {
        return send(files, delivery, false);
    }

    /**
     * Sends the letters that are due.
     *
     * @throws IOException when a file can't be read, or the ledger not be written
     */
    public Outcome send(PrivateFiles files, Delivery delivery) throws IOException, InterruptedException {
        return send(files, delivery, true);
    }

    private Outcome send(PrivateFiles files, Delivery delivery, boolean write)
            throws IOException, InterruptedException {
        hiding = delivery::hiding;
        files.check(problems);
        Contents contents = contents();
        Optional<Letterhead> head = head(contents);
        if (head.isEmpty() || !files.prepare(delivery.mailbox().isPresent(), problems)) {
            return outcome(FAILED);
        }
        try (Ledger ledger = Ledger.open(files.ledger(), settings.today());
                Postman postman =
                        new Postman(delivery.server(), head.get().mailing().from(), delivery.tls())) {
            int collected = write && delivery.mailbox().isPresent()
                    ? collect(delivery, new Collecting(files, ledger, head.get(), postman, contents.catalog()))
                    : DONE;
            List<Subscriber> subscribers = problems.take(SubscribersFile.read(files.name(), files.read()));
            Sending sending = new Sending(settings, contents, subscribers, ledger, ledger.key(files.key()));
            sending.check(problems);
            List<Parcel> parcels = sending.parcels(write);
            if (!write) {
                postman.connect();
                lines.addAll(sending.announced(parcels, delivery.server().place()));
                return outcome(DONE);
            }
            if (parcels.isEmpty()) {
                lines.add(sending.nothing());
                return outcome(collected);
            }
            Letters letters = new Letters(head.get(), ledger.key(files.key()));
            Pace pace = new Pace(delivery.rate(), delivery.waiting());
            Round.Tally tally = new Round(ledger, letters, postman, pace, problems).send(parcels);
            lines.add(sending.summary(parcels, tally));
            if (tally.trouble().isPresent()) {
                return stopped(tally.trouble().get());
            }
            return tally.left() > 0 ? new Outcome(report(), lines(), AGAIN) : outcome(collected);
        } catch (Trouble e) {
            return stopped(e);
        } catch (Ledger.Busy e) {
            return busy();
        }
    }

    /** Reads the mailbox. When that fails, those who have subscribed get their letters all the same. */
    private int collect(Delivery delivery, Collecting collecting) throws IOException {
        MailServer server = delivery.mailbox().orElseThrow();
        try (Mailbox mailbox = Mailbox.open(server, delivery.tls())) {
            lines.add(collecting.collect(mailbox, settings.today()));
            return DONE;
        } catch (Trouble e) {
            problems.add(e.problem());
            return e.isPassing() ? AGAIN : FAILED;
        } catch (MessagingException e) {
            problems.add(Connections.notConnected(server, e).problem());
            return AGAIN;
        }
    }

    private Contents contents() throws IOException {
        return problems.take(Contents.read(settings.content(), settings.cache(), settings.today(), settings.threads()));
    }

    /** What all letters have in common; absent where something is wrong, which is reported. */
    private Optional<Letterhead> head(Contents contents) {
        Optional<Mailing> mailing = contents.catalog().site().mail();
        if (mailing.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    contents.siteFile(),
                    "no \"mail\", so nobody knows who the mail is from",
                    "write mail: {from: papers@example.org}");
        }
        return problems.hasErrors() ? Optional.empty() : mailing.map(known -> Letterhead.of(contents.catalog(), known));
    }

    /** The digest that was asked for, or the latest; where there is none it says so. */
    private Optional<Digest> chosen(Contents contents, Frequency frequency) {
        Arrivals arrivals = new Arrivals(contents.catalog(), paper -> true);
        Optional<Digest.Period> period = settings.date()
                .map(day -> Digest.Period.of(frequency, day))
                .or(() -> arrivals.latest(frequency, settings.today()));
        Optional<Digest> digest = period.map(arrivals::digest).filter(some -> some.size() > 0);
        if (digest.isEmpty()) {
            String when = settings.date().isPresent() && period.isPresent()
                    ? " of " + period.get().title(contents.words())
                    : "";
            lines.add("There is no " + frequency.word() + " digest" + when + ": no papers came"
                    + (frequency == Frequency.WEEKLY && when.isEmpty() ? " in a week that is over." : "."));
        }
        return digest;
    }

    private Outcome stopped(Trouble trouble) {
        problems.add(trouble.problem());
        return new Outcome(report(), lines(), trouble.isPassing() ? AGAIN : FAILED);
    }

    private Outcome busy() {
        problems.error(MAIL, "another run is sending", "let it end, then run it again; nothing is sent twice");
        return new Outcome(report(), lines(), AGAIN);
    }

    private Outcome outcome(int code) {
        return new Outcome(report(), lines(), problems.hasErrors() && code == DONE ? FAILED : code);
    }

    /** What was wrong, without the password, whoever quoted it. */
    private Report report() {
        return new Report(problems.list().stream()
                .map(problem -> new Problem(
                        problem.severity(),
                        problem.origin(),
                        hiding.apply(problem.message()),
                        hiding.apply(problem.remedy()),
                        problem.until()))
                .toList());
    }

    private List<String> lines() {
        return lines.stream().map(hiding).toList();
    }
}
