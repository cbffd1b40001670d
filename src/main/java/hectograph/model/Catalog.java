package hectograph.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that is published, in one total order, with its indexes. The one value that stays in memory for a whole
 * build; it never changes.
 */
public final class Catalog {

    private final Site site;
    private final List<Paper> papers;
    private final List<Topic> topics;
    private final List<StandingPage> pages;
    private final List<Day> days;
    private final Map<Slug, LocalDate> arrivals = new HashMap<>();
    private final Map<Slug, Topic> topicBySlug = new HashMap<>();
    private final Map<Slug, List<Paper>> byTopic = new HashMap<>();
    private final TreeMap<Integer, List<Paper>> byYear = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Slug, Place> placeOf = new HashMap<>();
    private final People people;
    private final Promises promises;
    private final LocalDate latest;
    private final StaticFiles statics;

    /**
     * A paper's place in the listing of the day on which it appeared.
     *
     * @param day the day
     * @param rank from 1
     */
    public record Place(Day day, int rank) {}

    /**
     * What a site has beside its papers and what orders them.
     *
     * @param pages the site's own pages, slugs unique
     * @param promises what earlier publications promised
     * @param statics the files that are copied as they are
     * @param profiles what is said of some authors
     */
    public record Beside(List<StandingPage> pages, Promises promises, StaticFiles statics, List<Profile> profiles) {}

    /** A catalog of a site that has not been published yet. */
    public Catalog(
            Site site, List<Paper> published, List<Topic> topics, List<StandingPage> pages, List<Listing> listings) {
        this(site, published, topics, listings, new Beside(pages, Promises.NONE, StaticFiles.NONE, List.of()));
    }

    /**
     * Orders and indexes what was read.
     *
     * @param site the site
     * @param published the papers to publish, slugs unique
     * @param topics all topics, slugs unique
     * @param listings the listings, days unique; slugs that no paper has are passed over
     * @param beside what else a site has
     */
    public Catalog(Site site, List<Paper> published, List<Topic> topics, List<Listing> listings, Beside beside) {
        this.site = site;
        this.promises = beside.promises();
        this.statics = beside.statics();
        this.latest = published.stream()
                .filter(paper -> paper.added().isKnown())
                .map(paper -> paper.added().earliest())
                .max(LocalDate::compareTo)
                .filter(day -> promises.latest().map(day::isAfter).orElse(true))
                .or(promises::latest)
                .orElse(LocalDate.EPOCH);
        this.topics = topics.stream().sorted(Comparator.comparing(Topic::slug)).toList();
        this.pages = beside.pages().stream()
                .sorted(Comparator.comparing(StandingPage::slug))
                .toList();
        this.days = days(published, listings);
        for (Day day : days) {
            for (int i = 0; i < day.papers().size(); i++) {
                Paper paper = day.papers().get(i);
                if (paper.added().equals(day.date())) {
                    placeOf.put(paper.slug(), new Place(day, i + 1));
                }
            }
        }
        this.papers = published.stream().sorted(newestFirst()).toList();
        this.papers.forEach(paper -> arrivals.put(paper.slug(), arrives(paper)));
        this.topics.forEach(topic -> topicBySlug.put(topic.slug(), topic));
        List<Paper> byDates = papers.stream().sorted(newestByDates()).toList();
        boolean hasYears = has(Export.YEARS);
        for (Paper paper : byDates) {
            paper.topics()
                    .forEach(topic -> byTopic.computeIfAbsent(topic, key -> new ArrayList<>())
                            .add(paper));
            if (hasYears && paper.date().isKnown()) {
                byYear.computeIfAbsent(paper.date().year(), key -> new ArrayList<>())
                        .add(paper);
            }
        }
        byYear.replaceAll((year, list) -> List.copyOf(list));
        byTopic.replaceAll((topic, list) -> List.copyOf(list));
        int least = has(Export.AUTHORS) ? site.authorsAtLeast() : Integer.MAX_VALUE;
        this.people = People.of(byDates, beside.profiles(), least);
    }

    /** The files that are copied as they are. */
    public StaticFiles statics() {
        return statics;
    }

    /** What earlier publications promised. */
    public Promises promises() {
        return promises;
    }

    /**
     * The day on which a paper came here, on which feeds announce it. One that was published before keeps its day. One that is
     * new on a site that was published before comes on the latest day of all, whatever its own date says, or nobody would
     * hear of it; where nothing was published yet, papers come on the days they were added.
     */
    public LocalDate arrival(Paper paper) {
        LocalDate known = arrivals.get(paper.slug());
        return known == null ? arrives(paper) : known;
    }

    private LocalDate arrives(Paper paper) {
        Promises.Arrival promised = promises.papers().get(paper.id().value());
        if (promised != null) {
            return promised.day();
        }
        LocalDate added = paper.added().isKnown() ? paper.added().earliest() : LocalDate.EPOCH;
        return promises.isEmpty() || added.isAfter(latest) ? added : latest;
    }

    private static List<Day> days(List<Paper> published, List<Listing> listings) {
        Map<Slug, Paper> bySlug = new HashMap<>();
        TreeMap<PartialDate, List<Paper>> added = new TreeMap<>(Comparator.reverseOrder());
        for (Paper paper : published) {
            paper.aliases()
                    .forEach(alias -> bySlug.putIfAbsent(alias, paper)); // a listing may know it by a former name
        }
        for (Paper paper : published) {
            bySlug.put(paper.slug(), paper);
            if (paper.added().isWholeDay()) {
                added.computeIfAbsent(paper.added(), key -> new ArrayList<>()).add(paper);
            }
        }
        Map<PartialDate, List<Paper>> listed = new HashMap<>();
        for (Listing listing : listings) {
            List<Paper> inOrder = new ArrayList<>();
            Set<Paper> once = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Slug slug : new LinkedHashSet<>(listing.papers())) {
                Optional.ofNullable(bySlug.get(slug)).filter(once::add).ifPresent(inOrder::add);
            }
            if (!inOrder.isEmpty()) {
                PartialDate day = PartialDate.of(listing.day());
                listed.put(day, List.copyOf(inOrder));
                added.computeIfAbsent(day, key -> new ArrayList<>());
            }
        }
        List<Day> days = new ArrayList<>();
        added.forEach((date, papers) -> {
            List<Paper> inOrder = new ArrayList<>(listed.getOrDefault(date, List.of()));
            Set<Paper> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            seen.addAll(inOrder);
            papers.stream()
                    .filter(paper -> !seen.contains(paper))
                    .sorted(Comparator.comparing(Paper::slug))
                    .forEach(inOrder::add);
            days.add(new Day(date, inOrder, seen.size()));
        });
        return List.copyOf(days);
    }

    private Comparator<Paper> newestFirst() {
        return Comparator.comparing(Paper::added)
                .reversed()
                .thenComparingInt(paper -> place(paper).map(Place::rank).orElse(Integer.MAX_VALUE))
                .thenComparing(Paper::slug);
    }

    /**
     * The latest addition first, those of one day by their own date. Additions lead, so that a new paper stands at the
     * front of every list it joins and leaves the older pages of the list as they are.
     */
    private static Comparator<Paper> newestByDates() {
        return Comparator.comparing(Paper::added)
                .thenComparing(Paper::date)
                .reversed()
                .thenComparing(Paper::slug);
    }

    /** The site's settings. */
    public Site site() {
        return site;
    }

    /** Whether the site has a kind of page or file. */
    public boolean has(Export kind) {
        return site.has(kind, papers.size());
    }

    /** All published papers: the latest addition first, then by rank in the listing of that day, then by slug. */
    public List<Paper> papers() {
        return papers;
    }

    /** All topics, by slug. */
    public List<Topic> topics() {
        return topics;
    }

    /** The site's own pages, by slug. */
    public List<StandingPage> pages() {
        return pages;
    }

    /** The days on which papers appeared, latest first. */
    public List<Day> days() {
        return days;
    }

    /** The authors who have a page, and their papers. */
    public People people() {
        return people;
    }

    /** The topic with that slug. */
    public Optional<Topic> topic(Slug slug) {
        return Optional.ofNullable(topicBySlug.get(slug));
    }

    /** The papers of a topic, the latest addition first, those of one day by their own date. */
    public List<Paper> papersOf(Topic topic) {
        return byTopic.getOrDefault(topic.slug(), List.of());
    }

    /** The topics that are part of a topic, by slug. */
    public List<Topic> childrenOf(Topic topic) {
        return topics.stream()
                .filter(child -> child.parent().equals(Optional.of(topic.slug())))
                .toList();
    }

    /** Papers by the year of their own date, latest year first; papers without a date are in no year. None where years have no pages. */
    public Map<Integer, List<Paper>> years() {
        return Collections.unmodifiableMap(byYear);
    }

    /** The place of a paper in the listing of its day; absent when the day is not known. */
    public Optional<Place> place(Paper paper) {
        return Optional.ofNullable(placeOf.get(paper.slug()));
    }
}
