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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Harvests a repository by OAI-PMH: page after page, each with the token of the one before. A harvest that breaks off goes
 * on from its token the next time. All of it is idempotent, so a token that has expired costs no more than asking anew.
 */
final class OaiAsking implements Asking {

    /** "As of 2025" arXiv's base address; it moved there. */
    private static final String ARXIV = "https://oaipmh.arxiv.org/oai";

    /** How far back the first harvest of a repository goes, in days. */
    private static final int FIRST = 7;

    private static final int MOST_PAGES = 500;

    private static final int MOST_RECORDS = 50_000;

    /** A repository may send a page without records in mid-result; so many in a row are a fault. */
    private static final int MOST_EMPTY = 3;

    private final List<Incoming> records = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Remembered after = Remembered.NOTHING;
    private int requests;
    private LocalDate answered = Remembered.NEVER;

    @Override
    public Harvest ask(FetchSource source, Remembered before, FetchRun run) throws IOException {
        after = before;
        boolean known = before.from().isAfter(Remembered.NEVER);
        LocalDate from = run.since().orElse(known ? before.from() : run.day().minusDays(FIRST));
        List<String> sets = source.kind() == FetchSource.Kind.ARXIV
                ? source.categories().stream().map(Sets::of).toList()
                : List.of(source.set());
        boolean resumed = run.since().isEmpty() && !before.pages().isEmpty();
        for (String set : sets) {
            String fault = harvest(source, set, from, run);
            if (!fault.isEmpty()) {
                return new Harvest(records, problems, after, fault, "", requests);
            }
        }
        String silence = records.isEmpty() ? "nothing changed there since " + from : "";
        // What changed while a harvest was broken off is asked for once more.
        return new Harvest(records, problems, resumed ? after : after.from(answered), "", silence, requests);
    }

    /** Harvests a set; says what went wrong. */
    private String harvest(FetchSource source, String set, LocalDate from, FetchRun run) throws IOException {
        ImportFormat format = ImportFormats.named("oai-pmh").orElseThrow();
        String key = set.isEmpty() ? "-" : set;
        String token = run.since().isPresent() ? "" : after.pages().getOrDefault(key, "");
        boolean resumed = !token.isEmpty();
        String first = "";
        int empty = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            URI address = address(source, set, from, token);
            requests++;
            FetchRun.Got got = run.get(Ask.of(address));
            if (!got.failure().isEmpty()) {
                after = after.page(key, token);
                return got.failure();
            }
            OaiEnvelope envelope = OaiEnvelope.of(got.page().text());
            if (envelope.error().equals("badResumptionToken") && resumed) {
                resumed = false;
                token = "";
                continue; // it has expired: from the beginning, once
            }
            if (!envelope.error().isEmpty() && !envelope.error().equals("noRecordsMatch")) {
                after = after.page(key, "");
                return "the repository answers \"" + envelope.error() + "\": "
                        + envelope.message().strip();
            }
            if (answered.equals(Remembered.NEVER)) {
                answered = envelope.answered()
                        .filter(day -> !day.isAfter(run.day()))
                        .orElse(run.day());
            }
            Input input = Input.of(source.name(), got.page().bytes());
            if (!format.recognizes(input.head())) {
                return "it answered with something that is not OAI-PMH";
            }
            Checked<List<Draft>> read = format.read(input);
            read.value().stream()
                    .filter(draft -> draft.key().isEmpty() || keys.add(draft.key())) // a paper stands in several sets
                    .forEach(draft -> records.add(new Incoming(draft, format)));
            problems.addAll(read.problems());
            empty = read.value().isEmpty() ? empty + 1 : 0;
            boolean circle = !envelope.token().isEmpty() && envelope.token().equals(token)
                    || !envelope.first().isEmpty() && envelope.first().equals(first);
            if (circle || empty > MOST_EMPTY || records.size() > MOST_RECORDS) {
                after = after.page(key, "");
                return circle
                        ? "it gives the same page again and again"
                        : records.size() > MOST_RECORDS
                                ? "more than " + MOST_RECORDS + " records since " + from
                                : "it gives one empty page after the other";
            }
            first = envelope.first();
            token = envelope.token();
            if (token.isEmpty()) {
                after = after.page(key, "");
                return "";
            }
        }
        after = after.page(key, token);
        return "more than " + MOST_PAGES + " pages; the next run goes on from there";
    }

    /** A token goes alone: it is an exclusive argument (OAI-PMH, section 4.5). */
    private static URI address(FetchSource source, String set, LocalDate from, String token) {
        String base = source.url().isEmpty() ? ARXIV : source.url();
        StringBuilder query = new StringBuilder("verb=ListRecords");
        if (token.isEmpty()) {
            query.append("&metadataPrefix=").append(encoded(source.format()));
            query.append(set.isEmpty() ? "" : "&set=" + encoded(set));
            query.append("&from=").append(from);
        } else {
            query.append("&resumptionToken=").append(encoded(token));
        }
        return URI.create(base + (base.contains("?") ? "&" : "?") + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
