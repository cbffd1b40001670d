package hectograph.site.feed;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A day on which papers came here, as a digest tells of it. It tells of the day on which a paper came, not of the one that
 * the paper gives: of a paper that is dated back nobody would hear else, and a digest that is out stays as it is.
 *
 * @param date the day
 * @param papers those of the day's page in their order, then those that bear another day; one at least came on this day
 * @param page the day's page, or the home page where the day has none
 */
record NewDay(PartialDate date, List<Paper> papers, OutputPath page) {

    /** The days on which papers came, the latest first. */
    static List<NewDay> of(Catalog catalog) {
        Map<LocalDate, List<Paper>> arrived = new TreeMap<>(Comparator.<LocalDate>reverseOrder());
        for (Paper paper : catalog.papers()) {
            LocalDate day = catalog.arrival(paper);
            if (paper.added().isWholeDay() || !day.equals(added(paper))) {
                arrived.computeIfAbsent(day, key -> new ArrayList<>()).add(paper);
            }
        }
        Map<LocalDate, Day> pages = new HashMap<>();
        catalog.days().forEach(day -> pages.put(day.date().earliest(), day));
        List<NewDay> days = new ArrayList<>();
        arrived.forEach((date, papers) -> {
            Day day = pages.get(date);
            List<Paper> all = new ArrayList<>(day == null ? List.of() : day.papers());
            all.removeIf(paper ->
                    added(paper).equals(date) && !catalog.arrival(paper).equals(date)); // told on a later day
            boolean paged = day != null && catalog.has(Export.DAYS);
            Set<Paper> known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(all);
            papers.stream()
                    .filter(paper -> !known.contains(paper))
                    .sorted(Comparator.comparing(Paper::slug))
                    .forEach(all::add);
            OutputPath page = paged ? Paths.day(PartialDate.of(date), 1) : Paths.HOME;
            days.add(new NewDay(PartialDate.of(date), List.copyOf(all), page));
        });
        return List.copyOf(days);
    }

    /** The day a paper gives, or the first of those it can mean. */
    private static LocalDate added(Paper paper) {
        return paper.added().isKnown() ? paper.added().earliest() : LocalDate.EPOCH;
    }

    /** The Monday of its week (ISO 8601). */
    LocalDate monday() {
        LocalDate day = date.earliest();
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    /** Whether its papers have a page of their own. */
    boolean hasPage() {
        return !page.equals(Paths.HOME);
    }
}
