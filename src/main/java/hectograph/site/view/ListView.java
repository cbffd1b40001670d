package hectograph.site.view;

import hectograph.model.Html;
import java.util.List;

/**
 * A list of papers: all papers, a year, an author ({@code list.ftlh}).
 *
 * @param frame what is around it
 * @param tally the number it opens with
 * @param heading the words of {@code h1}
 * @param lede a sentence below the heading; empty when none
 * @param introduction words about an author; empty for most lists
 * @param portrait a picture of an author; most lists have none
 * @param facts short facts beside it, such as the ways to neighbouring years
 * @param sections the papers
 * @param pager the way to the other pages of the list
 */
public record ListView(
        FrameView frame,
        TallyView tally,
        String heading,
        String lede,
        Html introduction,
        ImageView portrait,
        List<FactView> facts,
        List<SectionView> sections,
        PagerView pager) {}
