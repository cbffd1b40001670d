package hectograph.site;

import hectograph.model.Html;
import hectograph.model.Phrasebook;
import hectograph.model.Recurring;
import hectograph.site.feed.Channel;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.view.FactView;
import hectograph.site.view.ImageView;
import hectograph.site.view.ListView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page of a list of papers is made of.
 *
 * @param site what it shares with other lists
 * @param list the list
 * @param page the page
 */
record ListInputs(Site site, PaperList list, Pager page) implements Inputs {

    /**
     * What all lists share.
     *
     * @param frames what stands around them
     * @param sections cuts them into sections
     */
    record Site(Frames frames, Sections sections) implements Recurring {}

    /**
     * A list that is cut into pages.
     *
     * @param name its heading
     * @param lede a sentence below it
     * @param feed its own feed, if it has one
     * @param facts what stands beside its front page
     * @param count how many papers it has
     * @param by how it is cut into sections
     * @param about what is said of the author whose list it is
     */
    record PaperList(
            String name,
            String lede,
            Optional<Channel> feed,
            List<FactView> facts,
            int count,
            Sections.By by,
            Optional<AuthorInputs> about) {}

    @Override
    public ListView view() {
        OutputPath path = page.path();
        Phrasebook words = site.frames().words();
        boolean front = page.isFront();
        String heading = front ? list.name() : words.say("list.part", "name", list.name(), "range", page.range(words));
        String description = front ? words.count("list.about", list.count()) : heading;
        return new ListView(
                site.frames().frame(path, heading, description, words.say("skip.papers"), list.feed()),
                front ? TallyView.of(words, list.count(), "papers") : TallyView.NONE,
                list.name(),
                front ? list.lede() : "",
                page.isFront()
                        ? list.about().map(about -> about.introduction(path)).orElse(Html.EMPTY)
                        : Html.EMPTY,
                page.isFront()
                        ? list.about().map(about -> about.portrait(path)).orElse(ImageView.NONE)
                        : ImageView.NONE,
                front ? facts(words) : List.of(),
                site.sections().by(list.by(), path, page.part().items()),
                page.view(words, list.name()));
    }

    private List<FactView> facts(Phrasebook words) {
        List<FactView> facts =
                new ArrayList<>(list.about().map(about -> about.facts(words)).orElse(List.of()));
        facts.addAll(list.facts());
        list.feed().ifPresent(own -> facts.add(own.fact(words, page.path())));
        return facts;
    }
}
