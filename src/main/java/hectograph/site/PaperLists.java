package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Person;
import hectograph.model.Phrasebook;
import hectograph.problem.Origin;
import hectograph.site.ListInputs.PaperList;
import hectograph.site.feed.Feed;
import hectograph.site.feed.Feeds;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.page.Statics;
import hectograph.site.view.BarView;
import hectograph.site.view.IndexView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Plans the lists of papers: all papers, the years, the authors' pages. */
final class PaperLists {

    private final Catalog catalog;
    private final Phrasebook words;
    private final Statics statics;
    private final ListInputs.Site shared;
    private final Bibliographies bibliographies;
    private final Feeds feeds;

    PaperLists(Catalog catalog, Frames frames, Sections sections, Bibliographies bibliographies, Feeds feeds) {
        this.catalog = catalog;
        this.words = catalog.site().words();
        this.statics = new Statics(catalog);
        this.shared = new ListInputs.Site(frames, sections);
        this.bibliographies = bibliographies;
        this.feeds = feeds;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        List<Paper> all = catalog.papers();
        add(
                pages,
                new PaperList(
                        words.say("nav.papers"),
                        words.say("list.latest-first"),
                        feeds.all().map(Feed::channel),
                        bibliographies.ofSite(Paths.PAPERS),
                        all.size(),
                        Sections.By.ADDITION,
                        Optional.empty()),
                all,
                Paths::papers);
        catalog.years().forEach((year, papers) -> addYear(pages, year, papers));
        catalog.people().bySlug().forEach(person -> addPerson(pages, person));
        if (!catalog.years().isEmpty()) {
            pages.add(new Page(Paths.YEARS, PageKind.INDEX, "", Origin.of("years"), years()));
        }
        return pages;
    }

    private void addYear(List<Page> pages, int year, List<Paper> papers) {
        String name = PartialDate.ofYear(year).iso();
        String lede = words.count("list.of-year", papers.size(), "year", name);
        PaperList list = new PaperList(
                name,
                lede,
                Optional.empty(),
                bibliographies.of(Paths.year(year, 0), year, papers),
                papers.size(),
                Sections.By.MONTH,
                Optional.empty());
        add(pages, list, papers, number -> Paths.year(year, number));
    }

    private void addPerson(List<Page> pages, Person person) {
        OutputPath front = Paths.author(person.slug(), 0);
        PaperList list = new PaperList(
                person.name(),
                "",
                feeds.of(person).map(Feed::channel),
                bibliographies.of(front, person),
                person.papers().size(),
                Sections.By.YEAR,
                person.profile()
                        .map(profile -> new AuthorInputs(
                                profile, statics.in(profile.introduction().html()))));
        add(pages, list, person.papers(), number -> number == 0 ? front : Paths.author(person.slug(), number));
    }

    private void add(List<Page> pages, PaperList list, List<Paper> papers, IntFunction<OutputPath> pathOf) {
        for (Pager page : Pager.of(papers, catalog.site().pageSize(), pathOf)) {
            OutputPath path = page.path();
            pages.add(new Page(path, PageKind.LIST, "", Origin.of(path.value()), new ListInputs(shared, list, page)));
        }
    }

    private IndexInputs years() {
        int most = catalog.years().values().stream().mapToInt(List::size).max().orElse(1);
        List<BarView> lines = new ArrayList<>();
        catalog.years()
                .forEach((year, papers) -> lines.add(new BarView(
                        PartialDate.ofYear(year).iso(), Paths.YEARS.to(Paths.year(year, 0)), papers.size(), most, "")));
        return new IndexInputs(
                shared.frames(),
                new IndexInputs.Words(
                        Paths.YEARS,
                        words.say("nav.years"),
                        words.say("years.about"),
                        words.say("skip.years"),
                        words.say("years.lede")),
                TallyView.of(words, lines.size(), "years"),
                List.of(),
                lines.isEmpty() ? List.of() : List.of(new IndexView.GroupView("years", "", true, lines)));
    }
}
