package hectograph.content;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.content.markdown.Markdown;
import hectograph.content.match.TopicMatcher;
import hectograph.content.match.TopicRule;
import hectograph.content.source.Source;
import hectograph.model.Catalog;
import hectograph.model.Listing;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.PartialDate;
import hectograph.model.Promises;
import hectograph.model.Site;
import hectograph.model.StandingPage;
import hectograph.model.Today;
import hectograph.model.Topic;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.related.Wordings;
import hectograph.tex.Macros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole content folder: site, topics, pages and listings first, then the papers, on all processors. */
public final class ContentReader {

    private final Parallel parallel;
    private final Today today;
    private final UnaryOperator<Site> override;
    private final KnownPapers cache;
    private final boolean drafts;

    /**
     * A reader of what is published.
     *
     * @param parallel how papers are read side by side
     * @param today later dates are warned of
     * @param override what the command line says instead of {@code site.yaml}, and the words of the site
     * @param cache papers that were read before
     */
    public ContentReader(Parallel parallel, Today today, UnaryOperator<Site> override, KnownPapers cache) {
        this(parallel, today, override, cache, false);
    }

    private ContentReader(
            Parallel parallel, Today today, UnaryOperator<Site> override, KnownPapers cache, boolean drafts) {
        this.parallel = parallel;
        this.today = today;
        this.override = override;
        this.cache = cache;
        this.drafts = drafts;
    }

    /** This reader, for somebody who wants to see drafts among what is published. */
    public ContentReader withDrafts() {
        return new ContentReader(parallel, today, override, cache, true);
    }

    /**
     * What was read.
     *
     * @param catalog everything published
     * @param drafts how many papers are drafts
     * @param again reads one of the papers again
     * @param wordings the words of the papers
     */
    public record Content(Catalog catalog, int drafts, Rereading again, Wordings wordings) {

        /** The same without the words of papers, which take much room and which nobody wants once all is planned. */
        public Content planned() {
            wordings.numbers().rest();
            return new Content(catalog, drafts, again, new Wordings());
        }
    }

    /** Reads the files. */
    public Checked<Content> read(ContentFiles files) {
        return read(files, LeftOut.nothing());
    }

    /**
     * Reads the files.
     *
     * @param leftOut takes over the errors of papers that may be left out
     */
    public Checked<Content> read(ContentFiles files, LeftOut leftOut) {
        Problems problems = new Problems();
        List<Source> rules = new ArrayList<>(); // what papers depend on, in the very words that were read
        Source none = new Source("site.yaml", "");
        Site written = files.site()
                .flatMap(file -> source(file, problems))
                .flatMap(source -> problems.take(guarded(noted(source, rules), ContentReader::site)))
                .orElseGet(() -> SiteReader.read(none).value());
        Macros macros = Macros.of(written.macros());
        Markdown passages = new Markdown(Markdown.Use.PASSAGE, macros, written.texText());
        TopicReader topicReader = new TopicReader(passages);
        List<TopicReader.ReadTopic> topics =
                each(files.topics(), problems, source -> topicReader.read(noted(source, rules)));
        List<Topic> plainTopics =
                topics.stream().map(TopicReader.ReadTopic::topic).toList();
        TopicMatcher matcher = matcher(plainTopics);
        PaperReader reader = new PaperReader(
                passages, new TitleReader(macros, written.texText()), new TopicNames(plainTopics), matcher, today);
        cache.open(rules);
        Shared shared = new Shared();
        Supplier<List<Checked<Optional<ReadPaper>>>> reading =
                parallel.begin(() -> parallel.map(files.papers(), file -> paper(reader, shared, file)));
        Site site = override.apply(written); // no paper is read differently for it
        List<StandingPage> pages = each(
                files.pages(),
                problems,
                new StandingPageReader(new Markdown(Markdown.Use.PAGE, macros, site.texText()))::read);
        List<ProfileReader.ReadProfile> profiles = each(files.people(), problems, new ProfileReader(passages)::read);
        Promises kept = files.promises()
                .flatMap(file -> accepted(PromisesFile.source(file), problems))
                .flatMap(source -> problems.take(guarded(source, ContentReader::promises)))
                .orElse(Promises.NONE);
        List<ReadPaper> papers = new ArrayList<>(files.papers().size());
        for (Checked<Optional<ReadPaper>> paper : reading.get()) {
            problems.addAll(leftOut.rest(paper.problems()));
            paper.value().ifPresent(papers::add);
        }
        matcher.rest();
        List<Listing> listings = new ArrayList<>();
        parallel.map(files.listings(), file -> one(file, new ListingReader()::read))
                .forEach(listing -> problems.take(listing).ifPresent(listings::add));
        Promises promises = kept.withEarly(early(papers, listings));
        if (leftOut.isAllowed()) { // of two papers that can't both be, the one that is published stays
            papers.sort(Comparator.comparing(read -> !isPublished(read.paper(), promises)));
        }
        Wordings wordings = new Wordings(cache.numbers());
        papers.forEach(read -> wordings.add(read.paper(), read.wording()));
        Origin asked = Origin.of(files.site().map(ContentFiles.File::name).orElse("site.yaml"));
        Collection.Around around = new Collection.Around(pages, promises, files.statics(), profiles);
        Checked<Catalog> catalog;
        List<Problem> rest;
        int before;
        do {
            before = leftOut.size();
            papers.removeIf(read -> leftOut.has(read.paper().origin()));
            DiscoveredTopics found = DiscoveredTopics.of(
                    papers,
                    plainTopics,
                    new DiscoveredTopics.Wanted(site.discoveredTopics(), asked),
                    wordings,
                    parallel);
            List<TopicReader.ReadTopic> allTopics = new ArrayList<>(topics);
            found.topics().forEach(topic -> allTopics.add(TopicReader.ReadTopic.found(topic)));
            catalog =
                    new Collection(drafts, leftOut.slugs(), around).collect(site, found.papers(), allTopics, listings);
            rest = leftOut.rest(catalog.problems());
        } while (leftOut.size() > before);
        problems.addAll(rest);
        int drafts = (int)
                papers.stream().filter(item -> item.paper().status().draft()).count();
        return problems.with(new Content(catalog.value(), drafts, new Rereading(reader, catalog.value()), wordings));
    }

    /** What papers depend on beside their own files: the site and the topics, in the very words that stand there. */
    static List<Source> rules(ContentFiles files) {
        List<Source> rules = new ArrayList<>();
        Problems reported = new Problems(); // by whoever reads them for what they say
        files.site().flatMap(file -> source(file, reported)).ifPresent(rules::add);
        files.topics().forEach(file -> source(file, reported).ifPresent(rules::add));
        return rules;
    }

    /** The days that content bears and that have not begun in UTC: feeds must not tell the future (see Hours there). */
    private Set<LocalDate> early(List<ReadPaper> papers, List<Listing> listings) {
        return Stream.concat(
                        papers.stream()
                                .map(ReadPaper::paper)
                                .flatMap(paper -> Stream.of(paper.added(), paper.updated()))
                                .filter(PartialDate::isKnown)
                                .map(PartialDate::earliest),
                        listings.stream().map(Listing::day))
                .filter(today::isEarly)
                .collect(Collectors.toSet());
    }

    private static boolean isPublished(Paper paper, Promises promises) {
        Promises.Arrival arrival = promises.papers().get(paper.id().value());
        return arrival != null && arrival.slug().equals(paper.slug());
    }

    private static Checked<Optional<Site>> site(Source source) {
        Checked<Site> site = SiteReader.read(source);
        return new Checked<>(Optional.of(site.value()), site.problems());
    }

    private static Checked<Optional<Promises>> promises(Source source) {
        Checked<Promises> promises = PromisesFile.read(source);
        return new Checked<>(Optional.of(promises.value()), promises.problems());
    }

    /** Whatever goes wrong while a file is read names that file: among 100,000 nobody would find it. */
    static <T> Checked<Optional<T>> guarded(Source source, Function<Source, Checked<Optional<T>>> reader) {
        try {
            return reader.apply(source);
        } catch (RuntimeException | StackOverflowError e) {
            Problem bug = Problem.error(
                    source.whole(),
                    "Hectograph failed over this file: " + e,
                    "a bug; take out what is unusual in the file, and report it");
            return new Checked<>(Optional.empty(), List.of(bug));
        }
    }

    private static Source noted(Source source, List<Source> rules) {
        rules.add(source);
        return source;
    }

    /** Takes a paper from the cache without a look at its text, or by its text, or parses it. */
    private Checked<Optional<ReadPaper>> paper(PaperReader reader, Shared shared, ContentFiles.File file) {
        Problems problems = new Problems();
        Optional<Checked<ReadPaper>> known = cache.find(file);
        Optional<ReadPaper> paper;
        if (known.isPresent()) {
            paper = Optional.of(problems.take(known.get()));
        } else {
            paper = source(file, problems).flatMap(text -> problems.take(read(reader, file, text, problems.list())));
        }
        return problems.with(paper.map(read -> read.with(shared.of(read.paper()))));
    }

    private Checked<Optional<ReadPaper>> read(
            PaperReader reader, ContentFiles.File file, Source text, List<Problem> before) {
        Optional<Checked<ReadPaper>> known = before.isEmpty() ? cache.find(file, text) : Optional.empty();
        Checked<Optional<ReadPaper>> paper = known.map(
                        same -> new Checked<>(Optional.of(same.value()), same.problems()))
                .orElseGet(() -> worded(guarded(text, reader::read)));
        if (before.isEmpty()) {
            paper.value().ifPresent(value -> cache.keep(file, text, value, paper.problems()));
        }
        return paper;
    }

    private Checked<Optional<ReadPaper>> worded(Checked<Optional<ReadPaper>> paper) {
        return new Checked<>(paper.value().map(read -> read.worded(cache.numbers())), paper.problems());
    }

    /** The text of a file; empty when it was refused as a whole. */
    static Optional<Source> source(ContentFiles.File file, Problems problems) {
        return accepted(file.read(), problems);
    }

    private static Optional<Source> accepted(Checked<Source> read, Problems problems) {
        boolean refused = read.value().text().isEmpty() && !read.problems().isEmpty();
        return Optional.of(problems.take(read)).filter(source -> !refused);
    }

    static <T> List<T> each(
            List<ContentFiles.File> files, Problems problems, Function<Source, Checked<Optional<T>>> reader) {
        List<T> values = new ArrayList<>();
        files.forEach(file -> problems.take(one(file, reader)).ifPresent(values::add));
        return values;
    }

    private static <T> Checked<Optional<T>> one(ContentFiles.File file, Function<Source, Checked<Optional<T>>> reader) {
        Problems problems = new Problems();
        return problems.with(source(file, problems).flatMap(source -> problems.take(guarded(source, reader))));
    }

    private static TopicMatcher matcher(List<Topic> topics) {
        return TopicMatcher.of(topics.stream()
                .filter(topic -> !topic.match().isEmpty())
                .map(topic -> new TopicRule(topic.slug().value(), topic.match()))
                .toList());
    }
}
