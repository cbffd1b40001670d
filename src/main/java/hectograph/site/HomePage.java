package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.problem.Origin;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.BarView;
import hectograph.site.view.ChartView;
import hectograph.site.view.DateView;
import hectograph.site.view.DaySectionView;
import hectograph.site.view.EntryView;
import hectograph.site.view.HomeView;
import hectograph.site.view.LinkView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;

/** Plans the home page: what is new, and what it is about. */
final class HomePage {

    /** Papers of the latest day, and of each day before it. */
    private static final int FIRST_DAY = 20;

    private static final int OTHER_DAY = 5;
    private static final int DAYS = 4;
    private static final int TOPICS = 12;

    private final Catalog catalog;
    private final Frames frames;
    private final Entries entries;
    private final Phrasebook words;

    HomePage(Catalog catalog, Frames frames, Entries entries) {
        this.catalog = catalog;
        this.frames = frames;
        this.entries = entries;
        this.words = frames.words();
    }

    List<Page> pages() {
        return List.of(new Page(Paths.HOME, PageKind.HOME, "", Origin.of("site.yaml"), new Inputs.Ready(view())));
    }

    private HomeView view() {
        OutputPath path = Paths.HOME;
        List<DaySectionView> days = new ArrayList<>();
        for (Day day : catalog.days().stream().limit(DAYS).toList()) {
            days.add(day(path, day, days.isEmpty() ? FIRST_DAY : OTHER_DAY));
        }
        List<Paper> latest =
                days.isEmpty() ? catalog.papers().stream().limit(FIRST_DAY).toList() : List.of();
        List<BarView> topics = TopicPages.bars(catalog, path);
        return new HomeView(
                frames.frame(path, "", catalog.site().description(), words.say("skip.papers")),
                catalog.site().description(),
                days,
                entries.plain(path, latest),
                new LinkView(words.count("home.all-papers", catalog.papers().size()), path.to(Paths.PAPERS)),
                weeks(),
                TallyView.of(words, topics.size(), "topics"),
                topics.stream().limit(TOPICS).toList(),
                new LinkView(words.count("home.all-topics", topics.size()), path.to(Paths.TOPICS)),
                MapPage.link(catalog, path));
    }

    private ChartView weeks() {
        List<PartialDate> days = catalog.papers().stream()
                .map(Paper::added)
                .filter(PartialDate::isWholeDay)
                .toList();
        Periods weeks = Periods.lastWeeks(days);
        return Charts.course(words, words.say("home.weeks"), weeks, weeks.count(words.dates(), days));
    }

    private DaySectionView day(OutputPath path, Day day, int most) {
        List<Paper> papers = day.papers();
        String target = catalog.has(Export.DAYS) ? path.to(Paths.day(day.date(), 1)) : "";
        List<EntryView> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(most, papers.size()); i++) {
            shown.add(entries.entry(path, papers.get(i), DayPages.rank(day, i), ""));
        }
        int rest = papers.size() - shown.size();
        String label = rest == 1
                ? words.say("home.last")
                : words.say("home.rest", "first", shown.size() + 1, "last", papers.size());
        return new DaySectionView(
                "d" + day.date().iso(),
                DateView.day(words.dates(), day.date()),
                new TallyView(Integer.toString(papers.size()), words.count("unit.papers", papers.size()), target),
                shown,
                rest == 0 || target.isEmpty() ? new LinkView("", "") : new LinkView(label, target));
    }
}
