package hectograph;

import hectograph.cite.CitationKeys;
import hectograph.content.FieldOrigins;
import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Promises;
import hectograph.model.Site;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.output.Fingerprint;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.site.feed.Digests;
import hectograph.site.feed.Tags;
import hectograph.site.feed.TopicFeedIds;
import hectograph.site.page.Urls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Compares what subscribers were promised with what a site would give them now. */
final class PromiseProblems {

    /** Renamed whenever the way of digesting changes, so that a new generator does not take all digests for changed. */
    private static final String DIGEST = "3-";

    /** So many papers may all be taken back: whoever tries a first one out has not lost his folder. */
    private static final int FEW = 5;

    private final Catalog catalog;
    private final Tags tags;

    PromiseProblems(Catalog catalog) {
        this.catalog = catalog;
        this.tags = new Tags(catalog.site());
    }

    /** What this build promises, and what earlier ones did that still counts. */
    Promises promises() {
        Promises last = catalog.promises();
        SortedMap<String, Promises.Arrival> papers = new TreeMap<>(last.papers());
        CitationKeys keys = new CitationKeys(catalog.papers(), last);
        catalog.papers()
                .forEach(paper -> papers.put(
                        paper.id().value(),
                        new Promises.Arrival(catalog.arrival(paper), paper.slug(), keys.of(paper))));
        TopicFeedIds ids = new TopicFeedIds(catalog);
        SortedMap<String, String> feeds = new TreeMap<>();
        catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty()
                        || last.feeds().containsKey(topic.slug().value()))
                .forEach(topic -> feeds.put(topic.slug().value(), ids.of(topic)));
        Set<Export> exports = EnumSet.noneOf(Export.class);
        for (Export kind : Export.values()) {
            if (kind.dependsOnSize() && catalog.has(kind)) {
                exports.add(kind);
            }
        }
        SortedMap<String, String> digests = new TreeMap<>();
        new Digests(catalog, new Urls("")) // another address of the site is not another digest
                .byDay(Digests.DAYS)
                .forEach((day, entry) -> digests.put(day, DIGEST + Fingerprint.of("digest", entry)));
        return new Promises(tags.of(""), papers, feeds, exports, last.early(), digests);
    }

    /**
     * What was promised and would be taken back.
     *
     * @param last what was promised
     * @param now what this build promises
     * @param siteFile where ids are set
     * @param out gives the digest of a day that is known to be out, by the day and what was promised
     */
    List<Problem> broken(
            Promises last, Promises now, Origin siteFile, BiFunction<LocalDate, String, Optional<String>> out) {
        Problems problems = new Problems();
        if (last.isEmpty()) {
            return List.of();
        }
        if (!last.subject().equals(now.subject())) {
            if (last.subject().startsWith("tag:" + Site.EXAMPLE_HOST + ",")) {
                return List.of();
            }
            problems.error(
                    siteFile,
                    "all permanent ids would change from \"" + last.subject() + "...\" to \"" + now.subject()
                            + "...\", and feed readers would show every paper again",
                    "keep authority: and since: as they were; to begin anew, delete content/promises.txt and the output folder");
            return problems.list();
        }
        if (catalog.papers().isEmpty() && last.papers().size() > FEW) {
            problems.error(
                    siteFile,
                    "no papers, though " + last.papers().size() + " were published, and all feeds would be gone",
                    "put the papers back; to begin anew, delete content/promises.txt and the output folder");
            return problems.list();
        }
        Map<Slug, String> idOf = new HashMap<>();
        last.papers().forEach((id, arrival) -> idOf.put(arrival.slug(), id));
        Set<String> ids = new HashSet<>();
        catalog.papers().forEach(paper -> ids.add(paper.id().value()));
        for (Paper paper : catalog.papers()) {
            List<Slug> names = new ArrayList<>(List.of(paper.slug()));
            names.addAll(paper.aliases());
            for (Slug name : names) {
                String before = idOf.getOrDefault(name, paper.id().value());
                if (!ids.contains(before)) {
                    problems.error(
                            FieldOrigins.find(paper.origin(), "id", "arxiv", "doi", "aliases"),
                            "the permanent id would change from \"" + before + "\" to \"" + paper.id()
                                    + "\", and feed readers would show the paper again",
                            "write id: \"" + before + "\"; if it is another paper, give its file another name");
                }
            }
        }
        if (!problems.hasErrors()) {
            addresses(last, problems);
            topics(last, problems);
            digests(last, now, out, problems);
        }
        return problems.list();
    }

    /** A paper that is still here by its id, under another name, leaves a dead address behind. */
    private void addresses(Promises last, Problems problems) {
        record Renamed(Paper paper, Slug before) {}
        List<Renamed> renamed = new ArrayList<>();
        for (Paper paper : catalog.papers()) {
            Promises.Arrival promised = last.papers().get(paper.id().value());
            if (promised != null && !promised.slug().equals(paper.slug())) {
                renamed.add(new Renamed(paper, promised.slug()));
            }
        }
        if (renamed.isEmpty()) {
            return;
        }
        Set<Slug> here = new HashSet<>();
        for (Paper paper : catalog.papers()) {
            here.add(paper.slug());
            here.addAll(paper.aliases());
        }
        for (Renamed one : renamed) {
            if (!here.contains(one.before())) {
                problems.add(Problem.warning(
                                one.paper().origin(),
                                "the address papers/" + one.before() + ".html is gone: the paper was renamed",
                                "write aliases: [" + one.before() + "], and the old address leads here")
                        .until(Problem.ONCE));
            }
        }
    }

    /** A topic that nobody took over: who subscribed to its feeds hears no more. */
    private void topics(Promises last, Problems problems) {
        if (catalog.site().discoveredTopics() > 0) {
            return; // topics that are found come and go with the papers
        }
        Set<String> here = new HashSet<>();
        for (Topic topic : catalog.topics()) {
            here.add(topic.slug().value());
            topic.aliases().forEach(alias -> here.add(alias.value()));
        }
        last.feeds().keySet().stream()
                .filter(slug -> !here.contains(slug))
                .forEach(slug -> problems.add(Problem.warning(
                                Origin.of("topics/" + slug),
                                "the topic is gone, and its feeds with it",
                                "if another took its papers, write aliases: [" + slug + "] there")
                        .until(Problem.ONCE)));
    }

    private static void digests(
            Promises last, Promises now, BiFunction<LocalDate, String, Optional<String>> out, Problems problems) {
        List<String> changed = new ArrayList<>();
        now.digests().forEach((day, digest) -> {
            String before = last.digests().getOrDefault(day, digest);
            boolean differs = before.startsWith(DIGEST) && !before.equals(digest);
            if (differs
                    && !out.apply(LocalDate.parse(day), before)
                            .filter(known -> known.startsWith(DIGEST))
                            .orElse(digest)
                            .equals(digest)) {
                changed.add(day);
            }
        });
        if (!changed.isEmpty()) {
            String more = changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more";
            problems.add(Problem.warning(
                            Origin.of("digest.xml"),
                            "the digest of " + changed.get(0) + more
                                    + " is out and changes; some readers will show it again",
                            "give a paper that comes late a later day in added:, and delete its line in content/promises.txt")
                    .until(Problem.ONCE));
        }
    }
}
