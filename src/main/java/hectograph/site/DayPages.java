package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.problem.Origin;
import hectograph.site.view.BarView;
import hectograph.site.view.DateView;
import hectograph.site.view.DayView;
import hectograph.site.view.EntryView;
import hectograph.site.view.IndexView;
import hectograph.site.view.LinkView;
import hectograph.site.view.NavView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the list of days and the digest of each day. */
final class DayPages {

    /** A day of more papers than this has several parts. */
    private static final int PART = 500;

    /** A list of more papers than this has ways into it, one for every so many. */
    private static final int JUMP = 30;

    /** More days than this are listed by year. */
    private static final int INDEX = 120;

    private static final LinkView NONE = new LinkView("", "");

    private final Catalog catalog;
    private final Frames frames;
    private final Entries entries;
    private final Bibliographies bibliographies;

    DayPages(Catalog catalog, Frames frames, Entries entries, Bibliographies bibliographies) {
        this.catalog = catalog;
        this.frames = frames;
        this.entries = entries;
        this.bibliographies = bibliographies;
    }

    /** The part of a day in which a rank stands, from 1. */
    static int partOf(int rank) {
        return (rank - 1) / PART + 1;
    }

    /** The rank of a paper in the listing; empty when it did not stand there. */
    static String rank(Day day, int index) {
        return index < day.ranked() ? Integer.toString(index + 1) : "";
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        if (!catalog.days().isEmpty()) {
            addIndex(pages);
        }
        List<Day> days = catalog.days();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            int at = i;
            for (int part = 1; part <= partOf(day.papers().size()); part++) {
                OutputPath path = Paths.day(day.date(), part);
                int number = part;
                pages.add(Page.opaque(
                        path, PageKind.DAY, day.date().iso(), Origin.of(path.value()), () -> view(path, at, number)));
            }
        }
        return pages;
    }

    private DayView view(OutputPath path, int at, int part) {
        List<Day> days = catalog.days();
        Day day = days.get(at);
        List<Paper> papers = day.papers();
        String name = day.date().withWeekday();
        int from = (part - 1) * PART;
        int to = Math.min(papers.size(), from + PART);
        List<EntryView> views = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String anchor = papers.size() > JUMP && i % JUMP == 0 ? "n" + (i + 1) : "";
            views.add(entries.entry(path, papers.get(i), rank(day, i), anchor));
        }
        String count = papers.size() + (papers.size() == 1 ? " paper" : " papers");
        return new DayView(
                frames.frame(
                        path,
                        part == 1 ? name : name + ", from " + (from + 1),
                        "The " + count + " of " + name + ".",
                        "Skip to the papers"),
                TallyView.of(papers.size(), "paper", "papers"),
                DateView.day(day.date()),
                day.ranked() > 1 ? "In the order of the day’s listing." : "",
                jumps(path, day),
                views,
                at + 1 < days.size() ? link(path, days.get(at + 1).date()) : NONE,
                at > 0 ? link(path, days.get(at - 1).date()) : NONE,
                new LinkView("All days", path.to(Paths.DAYS)),
                bibliographies.of(path, day));
    }

    private static LinkView link(OutputPath path, PartialDate day) {
        return new LinkView(day.human(), path.to(Paths.day(day, 1)));
    }

    private static List<LinkView> jumps(OutputPath path, Day day) {
        int size = day.papers().size();
        List<LinkView> jumps = new ArrayList<>();
        if (size > JUMP) {
            for (int first = 1; first <= size; first += JUMP) {
                OutputPath part = Paths.day(day.date(), partOf(first));
                String page = part.equals(path) ? "" : path.to(part);
                int last = Math.min(size, first + JUMP - 1);
                jumps.add(new LinkView(first + " to " + last, page + "#n" + first));
            }
        }
        return jumps;
    }

    /** Many days are parted by year; the front then names the latest alone. */
    private void addIndex(List<Page> pages) {
        List<Day> days = catalog.days();
        Map<Integer, List<Day>> years = new LinkedHashMap<>();
        if (days.size() > INDEX) {
            days.forEach(day -> years.computeIfAbsent(day.date().year(), key -> new ArrayList<>())
                    .add(day));
        }
        pages.add(Page.opaque(
                Paths.DAYS,
                PageKind.INDEX,
                "",
                Origin.of("days"),
                () -> index(Paths.DAYS, "Days", days.stream().limit(INDEX).toList(), days.size(), years.keySet())));
        years.forEach((year, own) -> {
            OutputPath path = Paths.daysOf(year);
            String heading = "Days of " + PartialDate.ofYear(year).iso();
            pages.add(Page.opaque(
                    path,
                    PageKind.INDEX,
                    "",
                    Origin.of("days"),
                    () -> index(path, heading, own, own.size(), years.keySet())));
        });
    }

    private IndexView index(OutputPath path, String heading, List<Day> days, int count, Set<Integer> years) {
        int most = days.stream().mapToInt(day -> day.papers().size()).max().orElse(1);
        Map<PartialDate, List<BarView>> months = new LinkedHashMap<>();
        for (Day day : days) {
            months.computeIfAbsent(day.date().withoutDay(), key -> new ArrayList<>())
                    .add(new BarView(
                            day.date().weekdayAndDay(),
                            path.to(Paths.day(day.date(), 1)),
                            day.papers().size(),
                            most,
                            ""));
        }
        List<IndexView.GroupView> groups = new ArrayList<>();
        months.forEach(
                (month, lines) -> groups.add(new IndexView.GroupView("d" + month.iso(), month.human(), true, lines)));
        List<NavView> ways = years.stream()
                .map(year -> new NavView(
                        PartialDate.ofYear(year).iso(),
                        path.to(Paths.daysOf(year)),
                        path.equals(Paths.daysOf(year)) ? "page" : ""))
                .toList();
        return new IndexView(
                frames.frame(path, heading, "The days on which papers came here.", "Skip to the days"),
                TallyView.of(count, "day", "days"),
                heading,
                "What came here on which day.",
                ways,
                groups);
    }
}
