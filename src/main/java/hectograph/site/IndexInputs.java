package hectograph.site;

import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.view.IndexView;
import hectograph.site.view.NavView;
import hectograph.site.view.TallyView;
import java.util.List;

/**
 * What a list of years, days or authors is made of: there are few of them, so they are made while they are planned, but
 * for what stands around them.
 *
 * @param frames what stands around it
 * @param words where it stands and what it says of itself
 * @param tally how many are listed
 * @param ways to lists like it
 * @param groups what is listed
 */
record IndexInputs(Frames frames, Words words, TallyView tally, List<NavView> ways, List<IndexView.GroupView> groups)
        implements Inputs {

    /**
     * What a list says of itself.
     *
     * @param path where it stands
     * @param heading what it is called
     * @param description one sentence about it
     * @param skip the words of the skip link
     * @param lede a sentence below the heading; may be empty
     */
    record Words(OutputPath path, String heading, String description, String skip, String lede) {}

    @Override
    public IndexView view() {
        return new IndexView(
                frames.frame(words.path(), words.heading(), words.description(), words.skip()),
                tally,
                words.heading(),
                words.lede(),
                ways,
                groups);
    }
}
