package hectograph.fetch;

import hectograph.content.FetchSource;
import hectograph.content.importers.ImportFormats;
import hectograph.content.importers.Incoming;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.net.Ask;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks arXiv's search interface, the newest papers first, until a page holds nothing but papers that came here before. The
 * interface gives an empty page in mid-result now and then, and is asked for it again.
 */
final class SearchAsking implements Asking {

    private static final String ARXIV = "https://export.arxiv.org/api/query";

    private static final int PAGE = 100;

    private static final int MOST_TRIES = 3;

    private static final Pattern TOTAL = Pattern.compile("totalResults[^>]*>\\s*(\\d{1,9})\\s*<");

    @Override
    public Harvest ask(FetchSource source, Remembered before, FetchRun run) throws IOException {
        ImportFormat format = ImportFormats.named("feed").orElseThrow();
        List<Incoming> records = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int most = source.wanted().limit();
        int requests = 0;
        int tries = 0;
        int total = Integer.MAX_VALUE;
        while (records.size() < Math.min(total, most)) {
            requests++;
            FetchRun.Got got = run.get(Ask.of(address(source, records.size(), Math.min(PAGE, most - records.size()))));
            if (!got.failure().isEmpty()) {
                return new Harvest(records, problems, before, got.failure(), "", requests);
            }
            Input input = Input.of(source.name(), got.page().bytes());
            if (!format.recognizes(input.head())) {
                return Harvest.failed("it answered with something that is no feed", before, requests);
            }
            Matcher said = TOTAL.matcher(got.page().text());
            total = said.find() ? Integer.parseInt(said.group(1)) : total;
            Checked<List<Draft>> read = format.read(input);
            if (read.value().isEmpty() && !read.problems().isEmpty()) {
                return Harvest.failed(read.problems().get(0).message(), before, requests);
            }
            if (read.value().isEmpty() && total > records.size() && total < Integer.MAX_VALUE && ++tries < MOST_TRIES) {
                continue;
            }
            boolean further = false;
            for (Draft draft : read.value()) {
                further |= names.add(Batch.name(draft));
            }
            if (!further) {
                break; // nothing, or a page that was here already
            }
            tries = 0;
            problems.addAll(read.problems());
            read.value().forEach(draft -> records.add(new Incoming(draft, format)));
            if (read.value().stream().allMatch(run.known())) {
                total = records.size();
            }
        }
        if (total < Integer.MAX_VALUE && records.size() < Math.min(total, most)) {
            problems.add(Problem.warning(
                    source.origin(),
                    "source \"" + source.name() + "\": " + records.size() + " of " + total
                            + " results came, then empty pages",
                    "the rest may come with a later run"));
        }
        String silence = records.isEmpty() ? "the query finds nothing" : "";
        return new Harvest(records, problems, before, "", silence, requests);
    }

    private static URI address(FetchSource source, int start, int size) {
        String base = source.url().isEmpty() ? ARXIV : source.url();
        return URI.create(base + "?search_query=" + URLEncoder.encode(source.query(), StandardCharsets.UTF_8)
                + "&sortBy=submittedDate&sortOrder=descending&start=" + start + "&max_results=" + size);
    }
}
