package hectograph.site;

import hectograph.cite.Citation;
import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Topic;
import hectograph.related.Related;
import hectograph.site.view.DateView;
import hectograph.site.view.LinkView;
import hectograph.site.view.PaperView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans a page for every paper. */
final class PaperPages {

    private static final int DESCRIPTION_LENGTH = 200;

    private final Catalog catalog;
    private final Frames frames;
    private final Citations citations;
    private final Related related;

    PaperPages(Catalog catalog, Related related, Frames frames, Citations citations) {
        this.catalog = catalog;
        this.related = related;
        this.frames = frames;
        this.citations = citations;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(catalog.papers().size());
        Map<PartialDate, String> days = new HashMap<>(); // many papers changed on one day
        for (Paper paper : catalog.papers()) {
            PartialDate changed = paper.updated().isKnown() ? paper.updated() : paper.added();
            String lastChanged = changed.isWholeDay() ? days.computeIfAbsent(changed, PartialDate::iso) : "";
            pages.add(new Page(Paths.paper(paper), PageKind.PAPER, lastChanged, paper.origin(), () -> view(paper)));
        }
        return pages;
    }

    private PaperView view(Paper paper) {
        OutputPath path = Paths.paper(paper);
        String plain = paper.title().plain();
        boolean licenseLink =
                paper.license().startsWith("https://") || paper.license().startsWith("http://");
        Optional<Catalog.Place> place = catalog.place(paper);
        Citation citation = citations.of(paper);
        String description = paper.summary().firstSentence(DESCRIPTION_LENGTH);
        List<Topic> topics = paper.topics().stream()
                .flatMap(slug -> catalog.topic(slug).stream())
                .toList();
        Head head = PaperHead.of(
                catalog.site(),
                citation,
                description,
                topics.stream().map(Topic::title).toList(),
                frames.address(path));
        return new PaperView(
                frames.frame(path, plain, description, "Skip to the paper", head),
                place.filter(at -> at.rank() <= at.day().ranked())
                        .map(at -> tally(path, at))
                        .orElse(new TallyView("", "", "")),
                paper.title().html(),
                people(path, paper),
                actions(paper, citation),
                DateView.full(paper.date()),
                paper.venue(),
                paper.category(),
                DateView.full(paper.added().isWholeDay() ? paper.added() : PartialDate.UNKNOWN),
                place.map(at -> path.to(dayPart(at))).orElse(""),
                DateView.full(paper.updated()),
                Licenses.name(paper.license()),
                licenseLink ? paper.license() : "",
                paper.doi(),
                citation.doiAddress(),
                Sources.words(paper.source()),
                sourceHref(path, paper.source(), place),
                topics.stream()
                        .map(topic -> new LinkView(topic.title(), path.to(Paths.topic(topic.slug(), 0))))
                        .toList(),
                paper.status().withdrawn(),
                paper.status().reason(),
                paper.summary().html(),
                citations.views(path, citation),
                near(path, paper),
                place.map(at -> dayLabel(at.day().date())).orElse(DateView.full(PartialDate.UNKNOWN)),
                place.map(at -> turn(path, at, -1)).orElse(PaperView.TurnView.NONE),
                place.map(at -> turn(path, at, 1)).orElse(PaperView.TurnView.NONE));
    }

    private static TallyView tally(OutputPath path, Catalog.Place place) {
        String unit = "of " + place.day().ranked();
        return new TallyView(Integer.toString(place.rank()), unit, path.to(dayPart(place)));
    }

    /** Its own address, or, of the listing of the paper's day, the page of that day. */
    private static String sourceHref(OutputPath path, Provenance source, Optional<Catalog.Place> place) {
        boolean listing =
                source.name().equals(Provenance.LISTING) && source.url().isEmpty();
        return place.filter(at -> listing && at.day().date().equals(source.date()))
                .map(at -> path.to(dayPart(at)))
                .orElse(source.url());
    }

    private static DateView dayLabel(PartialDate day) {
        return new DateView(day.iso(), day.dayAndMonth());
    }

    private static OutputPath dayPart(Catalog.Place place) {
        return Paths.day(place.day().date(), DayPages.partOf(place.rank()));
    }

    private List<PaperView.PersonLinkView> people(OutputPath path, Paper paper) {
        List<PaperView.PersonLinkView> people = new ArrayList<>();
        int count = paper.authors().size();
        for (int i = 0; i < count; i++) {
            Author author = paper.authors().get(i);
            String separator = i == count - 1 ? "" : i == count - 2 ? " and " : ", ";
            String orcid = author.orcid().isEmpty() ? "" : "https://orcid.org/" + author.orcid();
            String href = path.to(Paths.author(catalog.people().slugOf(author), 0));
            people.add(new PaperView.PersonLinkView(author.name(), href, separator, author.affiliation(), orcid));
        }
        return people;
    }

    private static List<LinkView> actions(Paper paper, Citation citation) {
        List<LinkView> actions = new ArrayList<>();
        if (!citation.pdfAddress().isEmpty()) {
            actions.add(new LinkView(Link.Kind.PDF.label(), citation.pdfAddress()));
        }
        if (!paper.arxiv().isEmpty()) {
            actions.add(new LinkView("arXiv " + paper.arxiv(), citation.arxivAddress()));
        }
        paper.links().stream()
                .filter(link -> link.kind() != Link.Kind.PDF)
                .forEach(link -> actions.add(new LinkView(link.kind().label(), link.url())));
        return actions;
    }

    private List<PaperView.NearView> near(OutputPath path, Paper paper) {
        List<PaperView.NearView> views = new ArrayList<>();
        for (Related.Neighbour neighbour : related.near(paper)) {
            Paper other = neighbour.paper();
            views.add(new PaperView.NearView(
                    path.to(Paths.paper(other)),
                    other.title().html(),
                    DateView.brief(other.date()),
                    order(paper, other),
                    String.join(", ", neighbour.reasons())));
        }
        return views;
    }

    /** Whether another paper is earlier or later by what is known of both their dates; empty when that does not tell. */
    private static String order(Paper paper, Paper other) {
        boolean months = paper.date().month() > 0 && other.date().month() > 0;
        int difference = other.date().year() - paper.date().year();
        difference =
                difference == 0 && months ? other.date().month() - paper.date().month() : difference;
        boolean known = paper.date().isKnown() && other.date().isKnown();
        return !known || difference == 0 ? "" : difference < 0 ? "Earlier" : "Later";
    }

    private static PaperView.TurnView turn(OutputPath path, Catalog.Place place, int step) {
        int rank = place.rank() + step;
        if (rank < 1 || rank > place.day().papers().size()) {
            return PaperView.TurnView.NONE;
        }
        Paper other = place.day().papers().get(rank - 1);
        return new PaperView.TurnView(
                DayPages.rank(place.day(), rank - 1),
                path.to(Paths.paper(other)),
                other.title().html());
    }
}
