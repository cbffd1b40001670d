package hectograph.site;

import hectograph.cite.Citation;
import hectograph.model.Author;
import hectograph.model.DateWords;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.model.Provenance;
import hectograph.model.Recurring;
import hectograph.model.Slug;
import hectograph.related.Related;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.OwnFiles;
import hectograph.site.page.Paths;
import hectograph.site.view.AlternateView;
import hectograph.site.view.DateView;
import hectograph.site.view.LinkView;
import hectograph.site.view.PaperView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a paper's page is made of.
 *
 * @param site what it shares with all others
 * @param cited the paper
 * @param topics its topics, the most important first
 * @param people the addresses of its authors, in their order; absent for those who have no page
 * @param turns its place in the listing of its day, if the day is known
 * @param near the papers near it
 * @param beside its place in its first topic, if it has one
 * @param files the files of the site's own that it names
 */
record PaperInputs(
        Site site,
        Cited cited,
        List<TopicLabel> topics,
        List<Optional<Slug>> people,
        Optional<Turns> turns,
        Related.Nearby near,
        Optional<Beside> beside,
        OwnFiles files)
        implements Inputs {

    private static final int DESCRIPTION_LENGTH = 200;

    /**
     * What all papers' pages share.
     *
     * @param frames what stands around them
     * @param forms the forms in which papers are cited
     * @param markdown whether each paper is there as Markdown too
     * @param dots whether the map shows every paper
     */
    record Site(Frames frames, CitationForms forms, boolean markdown, boolean dots) implements Recurring {}

    /**
     * Those beside a paper in its first topic.
     *
     * @param later the paper before it in the list, which is the later one
     * @param earlier the paper after it
     */
    record Beside(Optional<Paper> later, Optional<Paper> earlier) {

        private static PaperView.TurnView turn(OutputPath path, Optional<Paper> other) {
            return other.map(paper -> new PaperView.TurnView(
                            "", path.to(Paths.paper(paper)), paper.title().html()))
                    .orElse(PaperView.TurnView.NONE);
        }
    }

    /**
     * A paper's place in the listing of the day on which it appeared, with those beside it.
     *
     * @param day the day
     * @param rank from 1
     * @param ranked how many papers of the day have a rank that readers see
     * @param part the part of the day's page that lists it, from 1; 0 where days have no pages
     */
    record Turns(PartialDate day, int rank, int ranked, int part, Optional<Paper> before, Optional<Paper> after) {

        private boolean isRanked() {
            return rank <= ranked;
        }

        /** The way to the paper in the list of its day; empty when the day has no page. */
        private String href(OutputPath path) {
            return part > 0 ? path.to(Paths.day(day, part)) : "";
        }

        private TallyView tally(Phrasebook words, OutputPath path) {
            String of = words.say(
                    "paper.rank", "ranked", ranked, "day", words.dates().dayAndMonth(day));
            return new TallyView(Integer.toString(rank), of, href(path));
        }

        private PaperView.TurnView before(OutputPath path) {
            return before.map(other -> turn(path, other, rank - 1)).orElse(PaperView.TurnView.NONE);
        }

        private PaperView.TurnView after(OutputPath path) {
            return after.map(other -> turn(path, other, rank + 1)).orElse(PaperView.TurnView.NONE);
        }

        private PaperView.TurnView turn(OutputPath path, Paper other, int at) {
            return new PaperView.TurnView(
                    at <= ranked ? Integer.toString(at) : "",
                    path.to(Paths.paper(other)),
                    other.title().html());
        }
    }

    @Override
    public PaperView view() {
        Paper paper = cited.paper();
        OutputPath path = Paths.paper(paper);
        Frames frames = site.frames();
        Phrasebook words = frames.words();
        DateWords dates = words.dates();
        String plain = paper.title().plain();
        Citation citation = cited.citation();
        String description = paper.summary().firstSentence(DESCRIPTION_LENGTH);
        Head head = PaperHead.of(
                frames.cards(),
                citation,
                description,
                topics.stream().map(TopicLabel::title).toList(),
                frames.address(path));
        return new PaperView(
                frames.frame(path, plain, description, words.say("skip.paper"), head)
                        .with(alternates(words, path)),
                new LinkView(words.say("nav.papers"), path.to(Paths.PAPERS)),
                turns.filter(Turns::isRanked).map(at -> at.tally(words, path)).orElse(TallyView.NONE),
                paper.title().html(),
                people(words, path),
                actions(words, path, citation),
                elsewhere(paper),
                site.dots() ? path.to(Paths.MAP) + "#" + paper.slug() : "",
                frames.site().colophon().fix(paper.origin().file()),
                DateView.full(dates, paper.date()),
                paper.venue(),
                paper.category(),
                DateView.full(dates, paper.added().isWholeDay() ? paper.added() : PartialDate.UNKNOWN),
                turns.map(at -> at.href(path)).orElse(""),
                DateView.full(dates, paper.updated()),
                paper.license().name(),
                paper.license().address(),
                paper.doi().text(),
                citation.doiAddress(),
                Sources.words(words, paper.source()),
                sourceHref(path, paper.source()),
                topics.stream().map(topic -> topic.link(path)).toList(),
                paper.status().withdrawn(),
                paper.status().reason(),
                paper.extras().badges(),
                Extra.image(path, paper.extras()),
                Extra.view(paper.extras()),
                files.on(path, paper.summary().html()),
                site.forms().views(path, citation),
                near(words, path, paper),
                turns.map(at -> dayLabel(dates, at.day())).orElse(DateView.full(dates, PartialDate.UNKNOWN)),
                turns.map(at -> at.before(path)).orElse(PaperView.TurnView.NONE),
                turns.map(at -> at.after(path)).orElse(PaperView.TurnView.NONE),
                beside.map(at -> Beside.turn(path, at.later())).orElse(PaperView.TurnView.NONE),
                beside.map(at -> Beside.turn(path, at.earlier())).orElse(PaperView.TurnView.NONE));
    }

    /** Its other forms, for the head of its page. */
    private List<AlternateView> alternates(Phrasebook words, OutputPath path) {
        List<AlternateView> alternates = new ArrayList<>();
        Paper paper = cited.paper();
        if (site.forms().bibtex()) {
            alternates.add(new AlternateView(
                    "application/x-bibtex", words.say("paper.as-bibtex"), path.to(Paths.beside(paper, "bib"))));
        }
        if (site.markdown()) {
            alternates.add(new AlternateView(
                    "text/markdown", words.say("paper.as-markdown"), path.to(Paths.beside(paper, "md"))));
        }
        return alternates;
    }

    private List<LinkView> elsewhere(Paper paper) {
        return site.frames().site().colophon().links().stream()
                .map(other -> new LinkView(site.frames().words().say(other.words()), other.address(paper)))
                .filter(link -> !link.href().isEmpty())
                .toList();
    }

    /** Its own address, or, of the listing of the paper's day, the page of that day. */
    private String sourceHref(OutputPath path, Provenance source) {
        boolean listing =
                source.name().equals(Provenance.LISTING) && source.url().isEmpty();
        return turns.filter(at -> listing && at.day().equals(source.date()))
                .map(at -> at.href(path))
                .orElse(source.url());
    }

    private static DateView dayLabel(DateWords dates, PartialDate day) {
        return new DateView(day.iso(), dates.dayAndMonth(day));
    }

    private List<PaperView.PersonLinkView> people(Phrasebook words, OutputPath path) {
        List<PaperView.PersonLinkView> links = new ArrayList<>();
        Paper paper = cited.paper();
        int count = paper.authors().size();
        for (int i = 0; i < count; i++) {
            Author author = paper.authors().get(i);
            String separator = i == count - 1 ? "" : i == count - 2 ? words.and() : words.comma();
            String orcid = author.orcid().address();
            String href = people.get(i)
                    .map(person -> path.to(Paths.author(person, 0)))
                    .orElse("");
            links.add(new PaperView.PersonLinkView(author.name(), href, separator, author.affiliation(), orcid));
        }
        return links;
    }

    private List<LinkView> actions(Phrasebook words, OutputPath path, Citation citation) {
        Paper paper = citation.paper();
        List<LinkView> actions = new ArrayList<>();
        if (!citation.pdfAddress().isEmpty()) {
            actions.add(new LinkView(words.say(Link.Kind.PDF.words()), files.href(path, citation.pdfAddress())));
        }
        if (paper.arxiv().isKnown()) {
            actions.add(new LinkView(words.say("link.arxiv", "id", paper.arxiv().text()), citation.arxivAddress()));
        }
        paper.links().stream()
                .filter(link -> link.kind() != Link.Kind.PDF)
                .forEach(link ->
                        actions.add(new LinkView(words.say(link.kind().words()), files.href(path, link.url()))));
        return actions;
    }

    private List<PaperView.NearView> near(Phrasebook words, OutputPath path, Paper paper) {
        List<PaperView.NearView> views = new ArrayList<>();
        for (Related.Neighbour neighbour : near.papers()) {
            Paper other = neighbour.paper();
            views.add(new PaperView.NearView(
                    path.to(Paths.paper(other)),
                    other.title().html(),
                    DateView.brief(words.dates(), other.date()),
                    order(words, paper, other),
                    String.join(words.comma(), neighbour.reasons())));
        }
        return views;
    }

    /** Whether another paper is earlier or later by what is known of both their dates; empty when that does not tell. */
    private static String order(Phrasebook words, Paper paper, Paper other) {
        boolean months = paper.date().month() > 0 && other.date().month() > 0;
        int difference = other.date().year() - paper.date().year();
        difference =
                difference == 0 && months ? other.date().month() - paper.date().month() : difference;
        boolean known = paper.date().isKnown() && other.date().isKnown();
        return !known || difference == 0 ? "" : words.say(difference < 0 ? "paper.earlier" : "paper.later");
    }
}
