package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Person;
import hectograph.problem.Origin;
import hectograph.site.feed.Feed;
import hectograph.site.feed.Feeds;
import hectograph.site.view.BarView;
import hectograph.site.view.FactView;
import hectograph.site.view.IndexView;
import hectograph.site.view.ListView;
import hectograph.site.view.PagerView;
import hectograph.site.view.SectionView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Plans the lists of papers: all papers, the years, the authors' pages. */
final class PaperLists {

    private static final String SKIP = "Skip to the papers";

    private final Catalog catalog;
    private final Frames frames;
    private final Sections sections;
    private final Bibliographies bibliographies;
    private final Feeds feeds;

    PaperLists(Catalog catalog, Frames frames, Sections sections, Bibliographies bibliographies, Feeds feeds) {
        this.catalog = catalog;
        this.frames = frames;
        this.sections = sections;
        this.bibliographies = bibliographies;
        this.feeds = feeds;
    }

    /**
     * A list that is cut into pages.
     *
     * @param name its heading
     * @param lede a sentence below it
     * @param feed its own feed, if it has one
     * @param facts what stands beside its front page
     * @param papers newest first
     * @param pathOf the page of a number
     * @param parted how a page is parted into sections
     */
    private record PaperList(
            String name,
            String lede,
            Optional<Feed> feed,
            Supplier<List<FactView>> facts,
            List<Paper> papers,
            IntFunction<OutputPath> pathOf,
            BiFunction<OutputPath, List<Paper>, List<SectionView>> parted) {}

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        addList(
                pages,
                new PaperList(
                        "All papers",
                        "The latest first.",
                        feeds.all(),
                        () -> bibliographies.ofSite(Paths.PAPERS),
                        catalog.papers(),
                        Paths::papers,
                        sections::byAddition));
        List<Integer> years = List.copyOf(catalog.years().keySet());
        for (int year : years) {
            addYear(pages, year);
        }
        for (Person person : catalog.people().bySlug()) {
            addList(
                    pages,
                    new PaperList(
                            person.name(),
                            "",
                            feeds.of(person),
                            () -> bibliographies.of(Paths.author(person.slug(), 0), person),
                            person.papers(),
                            number -> Paths.author(person.slug(), number),
                            sections::byYear));
        }
        if (!years.isEmpty()) {
            pages.add(Page.opaque(Paths.YEARS, PageKind.INDEX, "", Origin.of("years"), this::years));
        }
        return pages;
    }

    private void addYear(List<Page> pages, int year) {
        List<Paper> papers = catalog.years().getOrDefault(year, List.of());
        String name = PartialDate.ofYear(year).iso();
        String lede = papers.size() == 1 ? "The paper dated " + name + "." : "The papers dated " + name + ".";
        addList(
                pages,
                new PaperList(
                        name,
                        lede,
                        Optional.empty(),
                        () -> bibliographies.of(Paths.year(year, 0), year, papers),
                        papers,
                        number -> Paths.year(year, number),
                        sections::byMonth));
    }

    private void addList(List<Page> pages, PaperList list) {
        List<Pagination.Part<Paper>> parts =
                Pagination.parts(list.papers(), catalog.site().pageSize());
        for (Pagination.Part<Paper> part : parts) {
            OutputPath path = list.pathOf().apply(part.number());
            pages.add(Page.opaque(
                    path, PageKind.LIST, "", Origin.of(path.value()), () -> view(list, part, parts.size() - 1)));
        }
    }

    private ListView view(PaperList list, Pagination.Part<Paper> part, int older) {
        OutputPath path = list.pathOf().apply(part.number());
        boolean front = part.number() == 0;
        String range = part.first() + " to " + part.last();
        String heading = front ? list.name() : list.name() + ", " + range;
        int count = list.papers().size();
        String description = front ? count + (count == 1 ? " paper." : " papers.") : "";
        return new ListView(
                frames.frame(path, heading, description, SKIP, list.feed().map(Feed::channel)),
                front ? TallyView.of(count, "paper", "papers") : new TallyView("", "", ""),
                list.name(),
                front ? list.lede() : "",
                front ? facts(path, list) : List.of(),
                list.parted().apply(path, part.items()),
                pager(path, list.name(), part, older, list.pathOf()));
    }

    private static List<FactView> facts(OutputPath path, PaperList list) {
        List<FactView> facts = new ArrayList<>(list.facts().get());
        list.feed().ifPresent(own -> facts.add(own.channel().fact(path)));
        return facts;
    }

    /**
     * The way to the neighbouring pages.
     *
     * @param older how many pages there are beside the front
     */
    static PagerView pager(
            OutputPath path, String name, Pagination.Part<Paper> part, int older, IntFunction<OutputPath> pathOf) {
        int number = part.number();
        boolean front = number == 0;
        int olderNumber = front ? older : number - 1;
        int newerNumber = number == older ? 0 : number + 1;
        return new PagerView(
                "Pages of " + name,
                front ? "" : part.first() + " to " + part.last(),
                front ? "" : path.to(pathOf.apply(0)),
                front ? "" : path.to(pathOf.apply(newerNumber)),
                olderNumber == 0 ? "" : path.to(pathOf.apply(olderNumber)),
                older == 0 || number == 1 ? "" : path.to(pathOf.apply(1)));
    }

    private IndexView years() {
        int most = catalog.years().values().stream().mapToInt(List::size).max().orElse(1);
        List<BarView> lines = new ArrayList<>();
        catalog.years()
                .forEach((year, papers) -> lines.add(new BarView(
                        PartialDate.ofYear(year).iso(), Paths.YEARS.to(Paths.year(year, 0)), papers.size(), most, "")));
        return new IndexView(
                frames.frame(Paths.YEARS, "Years", "The papers by the year they are dated.", "Skip to the years"),
                TallyView.of(lines.size(), "year", "years"),
                "Years",
                "By the date on the paper itself, not the day it came here.",
                List.of(),
                lines.isEmpty() ? List.of() : List.of(new IndexView.GroupView("years", "", true, lines)));
    }
}
