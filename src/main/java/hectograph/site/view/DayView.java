package hectograph.site.view;

import java.util.List;

/**
 * The papers of a day in the order of its listing ({@code day.ftlh}).
 *
 * @param frame what is around it
 * @param tally how many papers it has
 * @param date the day
 * @param lede a sentence below the heading; empty when the day has no listing
 * @param jumps ways into a long list; empty in a short one
 * @param entries the papers with their ranks
 * @param before the day before that had papers; empty fields when none
 * @param after the day after
 * @param allDays the page of all days
 * @param files the bibliography of the day, in one file or several; empty when there is none
 */
public record DayView(
        FrameView frame,
        TallyView tally,
        DateView date,
        String lede,
        List<LinkView> jumps,
        List<EntryView> entries,
        LinkView before,
        LinkView after,
        LinkView allDays,
        List<LinkView> files) {}
