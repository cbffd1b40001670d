package hectograph;

import hectograph.content.importers.Enrich;
import hectograph.content.importers.ImportFormats;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.net.Answer;
import hectograph.net.Ask;
import hectograph.net.Client;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Asks arXiv's search interface for papers by identifier and by title (arXiv API User's Manual, 5.1): several in one
 * request, so that a listing takes a minute and not an hour at one request in three seconds.
 */
public final class ArxivLookup {

    /** Where it is. */
    public static final String ADDRESS = "https://export.arxiv.org/api/query";

    /** Titles in a request: what an address can hold. */
    private static final int TITLES = 8;

    /** Identifiers in a request. */
    private static final int IDENTIFIERS = 100;

    /** Words of a title that are asked for: enough to find it. */
    private static final int WORDS = 14;

    /** Answers to a title: those of common titles stand behind others. */
    private static final int ANSWERS = 10;

    private final Client client;
    private final URI address;
    private final Problems problems = new Problems();
    private int requests;

    /**
     * A lookup.
     *
     * @param address where the interface is
     */
    public ArxivLookup(Client client, URI address) {
        this.client = client;
        this.address = address;
    }

    /** What went wrong. */
    public List<Problem> problems() {
        return problems.list();
    }

    /** How many requests it took. */
    public int requests() {
        return requests;
    }

    /** Asks for papers, and hands each record that comes to somebody who knows whose it is; stops where arXiv does not answer. */
    public void ask(List<Enrich.Question> papers, Consumer<Draft> records) throws IOException {
        List<String> queries = new ArrayList<>();
        List<String> ids = papers.stream()
                .map(paper -> paper.arxiv().text())
                .filter(id -> !id.isEmpty())
                .toList();
        for (int i = 0; i < ids.size(); i += IDENTIFIERS) {
            List<String> some = ids.subList(i, Math.min(ids.size(), i + IDENTIFIERS));
            queries.add("id_list=" + encoded(String.join(",", some)) + "&max_results=" + some.size());
        }
        List<String> titles = papers.stream()
                .filter(paper -> !paper.arxiv().isKnown())
                .map(paper -> words(paper.title()))
                .filter(words -> !words.isEmpty())
                .toList();
        for (int i = 0; i < titles.size(); i += TITLES) {
            List<String> some = titles.subList(i, Math.min(titles.size(), i + TITLES));
            String query = some.stream().map(words -> "ti:\"" + words + "\"").collect(Collectors.joining(" OR "));
            queries.add("search_query=" + encoded(query) + "&max_results=" + ANSWERS * some.size());
        }
        for (int i = 0; i < queries.size(); i++) {
            Optional<String> fault = ask(queries.get(i), records);
            if (fault.isPresent()) {
                problems.error(
                        Origin.of(address.toString()),
                        "asked for " + i + " of " + queries.size() + " batches of papers: " + fault.get(),
                        "run enrich again later: it goes on with those that still lack authors");
                return;
            }
        }
    }

    /** Asks for some papers; gives what kept the answer from being one. */
    private Optional<String> ask(String query, Consumer<Draft> records) throws IOException {
        requests++;
        Answer answer = client.ask(Ask.of(URI.create(address + "?" + query)));
        if (answer instanceof Answer.Content content) {
            Input input = Input.of("arXiv", content.body());
            var format = ImportFormats.of(input).filter(one -> one.name().equals("feed"));
            if (format.isEmpty()) {
                return Optional.of("its answer is no feed");
            }
            List<String> refusals = new ArrayList<>();
            format.get().read(input, new Sink() {
                @Override
                public void record(Draft draft) {
                    records.accept(draft);
                }

                @Override
                public void problem(Problem problem) {
                    // a record that can't be read is as good as none
                }

                @Override
                public void refusal(Origin origin, String words) {
                    refusals.add(words);
                }
            });
            return refusals.stream().findFirst();
        }
        return Optional.of(
                answer instanceof Answer.Later later
                        ? later.why() + ", and wants to be left alone until " + later.until()
                        : answer instanceof Answer.Failed failed ? failed.why() : "no answer");
    }

    /** The words of a title, as a phrase that the interface understands: its signs would be taken for commands. */
    private static String words(String title) {
        String[] words = title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
