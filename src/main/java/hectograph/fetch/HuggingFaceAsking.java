package hectograph.fetch;

import hectograph.content.FetchSource;
import hectograph.content.importers.ImportFormats;
import hectograph.content.importers.Incoming;
import hectograph.content.importers.Unlisted;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.net.Ask;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for Hugging Face's papers of the day, whose order becomes the day's listing, and once more for those of the days
 * since the last run: papers join a day's list until it ends.
 */
final class HuggingFaceAsking implements Asking {

    private static final String SITE = "https://huggingface.co/api/daily_papers";

    /** The most days that are caught up with. */
    private static final int MOST_DAYS = 7;

    @Override
    public Harvest ask(FetchSource source, Remembered before, FetchRun run) throws IOException {
        ImportFormat format = ImportFormats.named("huggingface").orElseThrow();
        ImportFormat unlisted = new Unlisted(format);
        List<Incoming> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean trending = source.sort().equals("trending");
        LocalDate first = trending ? run.day() : first(before, run);
        int requests = 0;
        for (LocalDate day = run.day(); !day.isBefore(first); day = day.minusDays(1)) {
            requests++;
            String base = source.url().isEmpty() ? SITE : source.url();
            String query = trending ? "sort=trending" : "date=" + day;
            FetchRun.Got got = run.get(Ask.of(URI.create(base + "?" + query + "&limit=100")));
            if (!got.failure().isEmpty()) {
                return new Harvest(records, problems, before, got.failure(), "", requests);
            }
            Input input = Input.of(source.name(), got.page().bytes());
            if (input.head().strip().equals("[]")) {
                continue;
            }
            if (!format.recognizes(input.head())) {
                return Harvest.failed("it answered with something that is no list of papers", before, requests);
            }
            Checked<List<Draft>> read = format.read(input);
            problems.addAll(read.problems());
            boolean listing = source.listing() && day.equals(run.day());
            for (Draft draft : read.value()) {
                records.add(new Incoming(draft, listing ? format : unlisted));
            }
        }
        String silence = records.isEmpty() ? "no papers are listed for " + run.day() : "";
        return new Harvest(records, problems, before.from(run.day()), "", silence, requests);
    }

    private static LocalDate first(Remembered before, FetchRun run) {
        LocalDate oldest = run.day().minusDays(MOST_DAYS);
        LocalDate wanted = run.since().orElse(before.from().isAfter(Remembered.NEVER) ? before.from() : run.day());
        LocalDate first = wanted.isBefore(oldest) ? oldest : wanted;
        return first.isAfter(run.day()) ? run.day() : first;
    }
}
