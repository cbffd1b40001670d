package hectograph.site.view;

import java.util.List;

/**
 * A list of counted things: years, days, authors ({@code index.ftlh}).
 *
 * @param frame what is around it
 * @param tally how many there are
 * @param heading the words of {@code h1}
 * @param lede a sentence below the heading; empty when none
 * @param ways links into the list, such as the letters; empty when none
 * @param groups the lines
 */
public record IndexView(
        FrameView frame, TallyView tally, String heading, String lede, List<NavView> ways, List<GroupView> groups) {

    /**
     * Lines under one heading.
     *
     * @param id unique on the page
     * @param heading the words; empty when the list is not parted
     * @param bars whether the counts are drawn as bars
     * @param lines the lines
     */
    public record GroupView(String id, String heading, boolean bars, List<BarView> lines) {}
}
