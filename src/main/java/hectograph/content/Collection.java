package hectograph.content;

import hectograph.content.PaperReader.ReadPaper;
import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.FileReference;
import hectograph.model.Link;
import hectograph.model.Listing;
import hectograph.model.Paper;
import hectograph.model.PictureSize;
import hectograph.model.Profile;
import hectograph.model.Promises;
import hectograph.model.Site;
import hectograph.model.Slug;
import hectograph.model.StandingPage;
import hectograph.model.StaticFile;
import hectograph.model.Topic;
import hectograph.problem.Checked;
import hectograph.problem.Nearest;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings together what was read from single files and checks what only shows across files. */
final class Collection {

    private final Problems problems = new Problems();
    private final Map<Slug, Paper> papers = new HashMap<>();
    private final boolean drafts;
    private final Set<Slug> leftOut;
    private final FileChecks files;
    private final Around around;

    /**
     * What stands beside papers.
     *
     * @param pages the site's own pages
     * @param promises what earlier publications promised
     * @param statics the files that are copied as they are
     * @param profiles what is said of some authors
     */
    record Around(
            List<StandingPage> pages,
            Promises promises,
            List<StaticFile> statics,
            List<ProfileReader.ReadProfile> profiles) {}

    /**
     * A collection.
     *
     * @param drafts whether drafts are published too
     * @param leftOut papers that are known to be missing
     * @param around what stands beside papers
     */
    Collection(boolean drafts, Set<Slug> leftOut, Around around) {
        this.around = around;
        this.files = new FileChecks(around.statics(), problems);
        this.drafts = drafts;
        this.leftOut = leftOut;
    }

    /**
     * Checks and collects.
     *
     * @return the catalog of everything published
     */
    Checked<Catalog> collect(
            Site site, List<ReadPaper> read, List<TopicReader.ReadTopic> topics, List<Listing> listings) {
        uniqueSlugs(read);
        unique(
                read,
                "arXiv identifier",
                ReadPaper::arxivAt,
                paper -> paper.arxiv().text());
        unique(read, "DOI", ReadPaper::doiAt, paper -> paper.doi().text());
        unique(
                read,
                "permanent id",
                ReadPaper::idAt,
                paper -> !paper.arxiv().isKnown() && !paper.doi().isKnown() || !derived(paper)
                        ? paper.id().value()
                        : "");
        sameTitles(read);
        aliases(read);
        parents(topics);
        topicAliases(topics);
        topicNames(topics);
        listings(listings);
        read.forEach(paper -> files.check(paper.files()));
        topics.forEach(topic -> files.check(topic.pictures()));
        around.pages().forEach(page -> files.check(page.pictures()));
        around.profiles().forEach(person -> files.check(person.files()));
        ProfileReader.check(around.profiles(), problems);
        StandingPageReader.check(around.pages(), problems);
        List<Paper> published = papers.values().stream()
                .filter(paper -> drafts || !paper.status().draft())
                .map(paper -> linked(paper, site, files::size))
                .toList();
        List<Topic> plain = topics.stream().map(TopicReader.ReadTopic::topic).toList();
        int size = published.size() + leftOut.size(); // those come back
        Site sized =
                site.keeping(around.promises().exports()).ofSize(size); // the same before and after it was promised
        Catalog.Beside beside = new Catalog.Beside(around.pages(), around.promises(), files.result(), profiles());
        return problems.with(new Catalog(sized, published, plain, listings, beside));
    }

    private List<Profile> profiles() {
        return around.profiles().stream()
                .map(ProfileReader.ReadProfile::profile)
                .map(profile -> profile.showing(profile.portrait().flatMap(image -> files.size(image.path()))))
                .toList();
    }

    /** A paper whose links to files of the site are as any other, since citations and feeds need them, and its picture's size. */
    static Paper linked(Paper paper, Site site, Function<String, Optional<PictureSize>> size) {
        boolean absolute = paper.extras().image().isEmpty()
                && paper.links().stream().noneMatch(link -> FileReference.isPath(link.url()));
        return absolute
                ? paper
                : paper.showing(
                        paper.links().stream()
                                .map(link -> FileReference.isPath(link.url())
                                        ? new Link(link.kind(), site.url() + link.url())
                                        : link)
                                .toList(),
                        paper.extras().showing(paper.extras().image().flatMap(image -> size.apply(image.path()))));
    }

    private static boolean derived(Paper paper) {
        String id = paper.id().value();
        return id.equals(paper.arxiv().key()) || id.equals(paper.doi().key());
    }

    private void uniqueSlugs(List<ReadPaper> read) {
        for (ReadPaper item : read) {
            Paper paper = item.paper();
            Paper first = papers.putIfAbsent(paper.slug(), paper);
            if (first != null) {
                problems.error(
                        paper.origin(),
                        "slug \"" + paper.slug() + "\" is taken by " + first.origin(),
                        "rename one of the two files");
            }
        }
    }

    private void unique(
            List<ReadPaper> read, String what, Function<ReadPaper, Origin> place, Function<Paper, String> key) {
        Map<String, Paper> first = new HashMap<>();
        for (ReadPaper item : read) {
            String value = key.apply(item.paper());
            if (value.isEmpty()) {
                continue;
            }
            Paper other = first.putIfAbsent(value, item.paper());
            if (other != null && !other.slug().equals(item.paper().slug())) {
                problems.error(
                        place.apply(item),
                        what + " \"" + value + "\" is taken by " + other.origin(),
                        "is it the same paper? then delete one of the two files");
            }
        }
    }

    /** One paper in two files; papers share a short title by chance, and a long one where they are told apart. */
    private void sameTitles(List<ReadPaper> read) {
        Map<String, Paper> first = new HashMap<>(2 * read.size());
        for (ReadPaper item : read) {
            Paper paper = item.paper();
            String title = paper.title().plain().toLowerCase(Locale.ROOT);
            boolean telling = title.indexOf(' ') != title.lastIndexOf(' ');
            Paper other = telling && !paper.status().withdrawn() ? first.putIfAbsent(title, paper) : null;
            if (other != null && !areApart(paper, other)) {
                problems.warning(
                        paper.origin(),
                        "same title as " + other.origin(),
                        "is it the same paper? then delete one of the two files; else give both their DOI or authors");
            }
        }
    }

    /** Whether two papers are known to be two, or were reported as one already. */
    private static boolean areApart(Paper one, Paper other) {
        boolean identified = one.arxiv().isKnown() && other.arxiv().isKnown()
                || one.doi().isKnown() && other.doi().isKnown();
        boolean byOthers = !one.authors().isEmpty()
                && !other.authors().isEmpty()
                && one.authors().stream()
                        .map(Author::name)
                        .noneMatch(name ->
                                other.authors().stream().map(Author::name).anyMatch(name::equals));
        return identified || byOthers || one.slug().equals(other.slug());
    }

    private void aliases(List<ReadPaper> read) {
        Map<Slug, Paper> first = new HashMap<>();
        for (ReadPaper item : read) {
            for (int i = 0; i < item.paper().aliases().size(); i++) {
                Slug alias = item.paper().aliases().get(i);
                Paper own = papers.get(alias);
                Paper other = own != null ? own : first.putIfAbsent(alias, item.paper());
                if (other != null) {
                    String owner = other == item.paper()
                            ? "this paper itself"
                            : other.origin().toString();
                    problems.error(
                            item.aliasesAt().get(i), "alias \"" + alias + "\" is taken by " + owner, "delete it here");
                }
            }
        }
    }

    private void parents(List<TopicReader.ReadTopic> topics) {
        Map<Slug, Topic> bySlug = new HashMap<>();
        topics.forEach(item -> bySlug.put(item.topic().slug(), item.topic()));
        List<String> known = bySlug.keySet().stream().map(Slug::value).sorted().toList();
        for (TopicReader.ReadTopic item : topics) {
            for (Fields.SlugAt parent : item.parent().stream().limit(1).toList()) {
                if (!bySlug.containsKey(parent.slug())) {
                    problems.error(
                            parent.origin(),
                            "unknown topic \"" + parent.slug() + "\"",
                            Nearest.remedy(
                                    parent.slug().value(), known, "write content/topics/" + parent.slug() + ".md"));
                } else if (isInCircle(item.topic(), bySlug)) {
                    problems.error(
                            parent.origin(),
                            "topic \"" + item.topic().slug() + "\" is part of itself by way of its parents",
                            "delete parent: in one of them");
                }
            }
        }
    }

    private void topicAliases(List<TopicReader.ReadTopic> topics) {
        Map<Slug, Topic> owners = new HashMap<>();
        topics.forEach(item -> owners.put(item.topic().slug(), item.topic()));
        for (TopicReader.ReadTopic item : topics) {
            for (Fields.SlugAt alias : item.aliases()) {
                Topic owner = owners.putIfAbsent(alias.slug(), item.topic());
                if (owner != null) {
                    String name = owner == item.topic()
                            ? "this topic itself"
                            : owner.origin().toString();
                    problems.error(
                            alias.origin(), "alias \"" + alias.slug() + "\" is taken by " + name, "delete it here");
                }
            }
        }
    }

    /** A name by which papers could mean either of two topics: "a b" and "a-b" are one. */
    private void topicNames(List<TopicReader.ReadTopic> topics) {
        Map<String, Topic> owners = new HashMap<>();
        topics.forEach(item -> owners.put(item.topic().slug().value(), item.topic()));
        for (TopicReader.ReadTopic item : topics) {
            for (TopicReader.NameAt name : item.names()) {
                Topic owner = owners.putIfAbsent(TopicNames.key(name.name()), item.topic());
                if (owner != null && owner != item.topic()) {
                    problems.error(
                            name.origin(),
                            "\"" + name.name() + "\" is a name of " + owner.origin() + " too",
                            "call one of the two something else, or make them one");
                }
            }
        }
    }

    private static boolean isInCircle(Topic start, Map<Slug, Topic> bySlug) {
        Set<Slug> seen = new HashSet<>();
        Topic topic = start;
        while (topic != null && seen.add(topic.slug())) {
            topic = topic.parent().map(bySlug::get).orElse(null);
        }
        return topic == start;
    }

    private void listings(List<Listing> listings) {
        List<String> known = papers.keySet().stream().map(Slug::value).toList();
        Set<Slug> former = new HashSet<>();
        papers.values().forEach(paper -> former.addAll(paper.aliases()));
        for (Listing listing : listings) {
            for (int i = 0; i < listing.papers().size(); i++) {
                Slug slug = listing.papers().get(i);
                if (!papers.containsKey(slug) && !former.contains(slug) && !leftOut.contains(slug)) {
                    // A warning: deleting a paper's file must be enough to take the paper off the site.
                    problems.warning(
                            listing.origins().get(i),
                            "no paper \"" + slug + "\"",
                            Nearest.remedy(slug.value(), known, "delete the line, or add the paper"));
                }
            }
        }
    }
}
