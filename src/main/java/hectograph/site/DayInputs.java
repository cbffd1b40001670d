package hectograph.site;

import hectograph.model.Day;
import hectograph.model.Limits;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.model.Recurring;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.view.DateView;
import hectograph.site.view.DayView;
import hectograph.site.view.EntryView;
import hectograph.site.view.LinkView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a part of a day's page is made of.
 *
 * @param site what it shares with other days
 * @param day the day
 * @param part the part, from 1
 * @param ways where it leads
 */
record DayInputs(Site site, Day day, int part, Ways ways) implements Inputs {

    /** A list of more papers than this has ways into it, one for every so many. */
    private static final int JUMP = 30;

    private static final LinkView NONE = new LinkView("", "");

    /**
     * What all days share.
     *
     * @param frames what stands around them
     * @param entries makes the entries of their papers
     */
    record Site(Frames frames, Entries entries) implements Recurring {}

    /**
     * Where a day leads.
     *
     * @param before the day before it on which papers came
     * @param after the day after it
     * @param bibliography its papers as BibTeX
     */
    record Ways(Optional<PartialDate> before, Optional<PartialDate> after, List<LinkView> bibliography) {}

    @Override
    public DayView view() {
        OutputPath path = Paths.day(day.date(), part);
        List<Paper> papers = day.papers();
        Phrasebook words = site.frames().words();
        String name = words.dates().withWeekday(day.date());
        Limits limits = site.frames().site().limits();
        int from = (part - 1) * limits.day();
        int to = Math.min(papers.size(), from + limits.day());
        List<EntryView> views = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String anchor = papers.size() > JUMP && i % JUMP == 0 ? "n" + (i + 1) : "";
            views.add(site.entries().entry(path, papers.get(i), DayPages.rank(day, i), anchor));
        }
        return new DayView(
                site.frames()
                        .frame(
                                path,
                                part == 1 ? name : words.say("day.part", "day", name, "first", from + 1),
                                words.count("day.about", papers.size(), "day", name),
                                words.say("skip.papers")),
                TallyView.of(words, papers.size(), "papers"),
                DateView.day(words.dates(), day.date()),
                day.ranked() > 1 ? words.say("day.ranked") : "",
                jumps(words, path, limits),
                views,
                ways.before().map(other -> link(words, path, other)).orElse(NONE),
                ways.after().map(other -> link(words, path, other)).orElse(NONE),
                new LinkView(words.say("day.all"), path.to(Paths.DAYS)),
                ways.bibliography());
    }

    private static LinkView link(Phrasebook words, OutputPath path, PartialDate day) {
        return new LinkView(words.dates().full(day), path.to(Paths.day(day, 1)));
    }

    private List<LinkView> jumps(Phrasebook words, OutputPath path, Limits limits) {
        int size = day.papers().size();
        List<LinkView> jumps = new ArrayList<>();
        if (size > JUMP) {
            for (int first = 1; first <= size; first += JUMP) {
                OutputPath other = Paths.day(day.date(), DayPages.partOf(first, limits));
                String page = other.equals(path) ? "" : path.to(other);
                int last = Math.min(size, first + JUMP - 1);
                jumps.add(new LinkView(words.say("list.span", "first", first, "last", last), page + "#n" + first));
            }
        }
        return jumps;
    }
}
