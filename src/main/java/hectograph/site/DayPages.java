package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Export;
import hectograph.model.Limits;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.problem.Origin;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.BarView;
import hectograph.site.view.IndexView;
import hectograph.site.view.NavView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the list of days and the digest of each day. */
final class DayPages {

    private final Catalog catalog;
    private final Phrasebook words;
    private final DayInputs.Site shared;
    private final Bibliographies bibliographies;

    DayPages(Catalog catalog, Frames frames, Entries entries, Bibliographies bibliographies) {
        this.catalog = catalog;
        this.words = catalog.site().words();
        this.shared = new DayInputs.Site(frames, entries);
        this.bibliographies = bibliographies;
    }

    /** The part of a day in which a rank stands, from 1. */
    static int partOf(int rank, Limits limits) {
        return (rank - 1) / limits.day() + 1;
    }

    /** The rank of a paper in the listing; empty when it did not stand there. */
    static String rank(Day day, int index) {
        return index < day.ranked() ? Integer.toString(index + 1) : "";
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        if (!catalog.has(Export.DAYS)) {
            return pages;
        }
        if (!catalog.days().isEmpty()) {
            addIndex(pages);
        }
        List<Day> days = catalog.days();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            Optional<PartialDate> before =
                    i + 1 < days.size() ? Optional.of(days.get(i + 1).date()) : Optional.empty();
            Optional<PartialDate> after = i > 0 ? Optional.of(days.get(i - 1).date()) : Optional.empty();
            for (int part = 1;
                    part <= partOf(day.papers().size(), catalog.site().limits());
                    part++) {
                OutputPath path = Paths.day(day.date(), part);
                DayInputs inputs = new DayInputs(
                        shared, day, part, new DayInputs.Ways(before, after, bibliographies.of(path, day)));
                pages.add(new Page(path, PageKind.DAY, day.date().iso(), Origin.of(path.value()), inputs));
            }
        }
        return pages;
    }

    /** Many days are parted by year; the front then names the latest alone. */
    private void addIndex(List<Page> pages) {
        List<Day> days = catalog.days();
        int most = catalog.site().limits().days();
        Map<Integer, List<Day>> years = new LinkedHashMap<>();
        if (days.size() > most) {
            days.forEach(day -> years.computeIfAbsent(day.date().year(), key -> new ArrayList<>())
                    .add(day));
        }
        pages.add(new Page(
                Paths.DAYS,
                PageKind.INDEX,
                "",
                Origin.of("days"),
                index(
                        Paths.DAYS,
                        words.say("nav.days"),
                        days.stream().limit(most).toList(),
                        days.size(),
                        years.keySet())));
        years.forEach((year, own) -> {
            OutputPath path = Paths.daysOf(year);
            String heading =
                    words.say("days.of-year", "year", PartialDate.ofYear(year).iso());
            pages.add(new Page(
                    path,
                    PageKind.INDEX,
                    "",
                    Origin.of("days"),
                    index(path, heading, own, own.size(), years.keySet())));
        });
    }

    private IndexInputs index(OutputPath path, String heading, List<Day> days, int count, Set<Integer> years) {
        int most = days.stream().mapToInt(day -> day.papers().size()).max().orElse(1);
        Map<PartialDate, List<BarView>> months = new LinkedHashMap<>();
        for (Day day : days) {
            months.computeIfAbsent(day.date().withoutDay(), key -> new ArrayList<>())
                    .add(new BarView(
                            words.dates().weekdayAndDay(day.date()),
                            path.to(Paths.day(day.date(), 1)),
                            day.papers().size(),
                            most,
                            ""));
        }
        List<IndexView.GroupView> groups = new ArrayList<>();
        months.forEach((month, lines) -> groups.add(
                new IndexView.GroupView("d" + month.iso(), words.dates().full(month), true, lines)));
        List<NavView> ways = years.stream()
                .map(year -> new NavView(
                        PartialDate.ofYear(year).iso(),
                        path.to(Paths.daysOf(year)),
                        path.equals(Paths.daysOf(year)) ? "page" : ""))
                .toList();
        return new IndexInputs(
                shared.frames(),
                new IndexInputs.Words(
                        path, heading, words.say("days.about"), words.say("skip.days"), words.say("days.lede")),
                TallyView.of(words, count, "days"),
                ways,
                groups);
    }
}
