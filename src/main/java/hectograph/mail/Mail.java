package hectograph.mail;

import hectograph.model.Mailing;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verb {@code mail}: what it can be told to do. */
public final class Mail {

    /** All was done, or there was nothing to do. */
    public static final int DONE = 0;

    /** Something is wrong that another run would meet again. */
    public static final int FAILED = 1;

    /** It was stopped in the middle; another run does the rest, and nothing twice. */
    public static final int AGAIN = 3;

    private final Settings settings;
    private final Problems problems = new Problems();
    private final List<String> lines = new ArrayList<>();

    /**
     * What to mail.
     *
     * @param content folder of the content
     * @param cache where builds keep what they have read; absent for nowhere
     * @param today the day, in UTC
     * @param frequencies which digests
     * @param date a day of the digest; absent for the latest
     * @param threads how many threads read
     */
    public record Settings(
            Path content,
            Optional<Path> cache,
            LocalDate today,
            List<Frequency> frequencies,
            Optional<LocalDate> date,
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
        Contents contents = problems.take(
                Contents.read(settings.content(), settings.cache(), settings.today(), settings.threads()));
        Optional<Mailing> mailing = mailing(contents);
        if (problems.hasErrors() || mailing.isEmpty()) {
            return outcome(FAILED);
        }
        Arrivals arrivals = new Arrivals(contents.catalog(), paper -> true);
        Letterhead head = Letterhead.of(contents.catalog(), mailing.get());
        for (Frequency frequency : settings.frequencies()) {
            Optional<Digest> digest = chosen(arrivals, frequency).map(arrivals::digest);
            if (digest.isPresent() && digest.get().size() > 0) {
                Path file = Previews.write(folder, digest.get().period().name(), head, digest.get());
                lines.add(file + ": " + Days.count(digest.get().size(), "paper"));
            } else {
                lines.add(nothing(frequency));
            }
        }
        return outcome(DONE);
    }

    private Optional<Digest.Period> chosen(Arrivals arrivals, Frequency frequency) {
        return settings.date()
                .map(day -> Digest.Period.of(frequency, day))
                .or(() -> arrivals.latest(frequency, settings.today()));
    }

    private String nothing(Frequency frequency) {
        String period = settings.date()
                .map(day -> " " + Digest.Period.of(frequency, day).title())
                .orElse("");
        return "No papers came" + period + ", so there is no " + frequency.word() + " digest.";
    }

    private Optional<Mailing> mailing(Contents contents) {
        Optional<Mailing> mailing = contents.catalog().site().mail();
        if (mailing.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    contents.siteFile(),
                    "no \"mail\", so nobody knows who the mail is from",
                    "write mail: {from: papers@example.org}");
        }
        return mailing;
    }

    private Outcome outcome(int code) {
        return new Outcome(new Report(problems.list()), List.copyOf(lines), problems.hasErrors() ? FAILED : code);
    }
}
