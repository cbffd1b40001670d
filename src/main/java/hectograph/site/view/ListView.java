package hectograph.site.view;

import java.util.List;

/**
 * A list of papers: all papers, a year, an author ({@code list.ftlh}).
 *
 * @param frame what is around it
 * @param tally the number it opens with
 * @param heading the words of {@code h1}
 * @param lede a sentence below the heading; empty when none
 * @param facts short facts beside it, such as the ways to neighbouring years
 * @param sections the papers
 * @param pager the way to the other pages of the list
 */
public record ListView(
        FrameView frame,
        TallyView tally,
        String heading,
        String lede,
        List<FactView> facts,
        List<SectionView> sections,
        PagerView pager) {}
