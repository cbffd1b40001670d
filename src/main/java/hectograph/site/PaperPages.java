package hectograph.site;

import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Topic;
import hectograph.site.view.DateView;
import hectograph.site.view.LinkView;
import hectograph.site.view.PaperView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a page for every paper. */
final class PaperPages {

    private static final int DESCRIPTION_LENGTH = 200;

    private final Catalog catalog;
    private final Frames frames;
    private final Near near;

    PaperPages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
        this.near = new Near(catalog);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(catalog.papers().size());
        for (Paper paper : catalog.papers()) {
            PartialDate changed = paper.updated().isKnown() ? paper.updated() : paper.added();
            String lastChanged = changed.isWholeDay() ? changed.iso() : "";
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
        return new PaperView(
                frames.frame(path, plain, paper.summary().firstSentence(DESCRIPTION_LENGTH), "Skip to the paper"),
                place.filter(at -> at.rank() <= at.day().ranked())
                        .map(at -> tally(path, at))
                        .orElse(new TallyView("", "", "")),
                paper.title().html(),
                people(path, paper),
                actions(paper),
                DateView.full(paper.date()),
                paper.venue(),
                paper.category(),
                DateView.full(paper.added().isWholeDay() ? paper.added() : PartialDate.UNKNOWN),
                place.map(at -> path.to(dayPart(at))).orElse(""),
                DateView.full(paper.updated()),
                Licenses.name(paper.license()),
                licenseLink ? paper.license() : "",
                paper.doi(),
                paper.doi().isEmpty() ? "" : doiAddress(paper.doi()),
                topics(path, paper),
                paper.status().withdrawn(),
                paper.status().reason(),
                paper.summary().html(),
                near(path, paper),
                place.map(at -> dayLabel(at.day().date())).orElse(DateView.full(PartialDate.UNKNOWN)),
                place.map(at -> turn(path, at, -1)).orElse(PaperView.TurnView.NONE),
                place.map(at -> turn(path, at, 1)).orElse(PaperView.TurnView.NONE));
    }

    private static TallyView tally(OutputPath path, Catalog.Place place) {
        String unit = "of " + place.day().ranked();
        return new TallyView(Integer.toString(place.rank()), unit, path.to(dayPart(place)));
    }

    /** A DOI's resolver address; what would end a path is escaped. */
    private static String doiAddress(String doi) {
        return "https://doi.org/" + doi.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
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

    private static List<LinkView> actions(Paper paper) {
        String arxiv = paper.arxiv();
        List<Link> own = paper.links();
        boolean ownPdf = !own.isEmpty() && own.get(0).kind() == Link.Kind.PDF;
        List<LinkView> actions = new ArrayList<>();
        if (ownPdf) {
            actions.add(new LinkView(Link.Kind.PDF.label(), own.get(0).url()));
        } else if (!arxiv.isEmpty()) {
            actions.add(new LinkView(Link.Kind.PDF.label(), "https://arxiv.org/pdf/" + arxiv));
        }
        if (!arxiv.isEmpty()) {
            actions.add(new LinkView("arXiv " + arxiv, "https://arxiv.org/abs/" + arxiv));
        }
        own.subList(ownPdf ? 1 : 0, own.size())
                .forEach(link -> actions.add(new LinkView(link.kind().label(), link.url())));
        return actions;
    }

    private List<LinkView> topics(OutputPath path, Paper paper) {
        return paper.topics().stream()
                .flatMap(slug -> catalog.topic(slug).stream())
                .map(topic -> new LinkView(topic.title(), path.to(Paths.topic(topic.slug(), 0))))
                .toList();
    }

    private List<PaperView.NearView> near(OutputPath path, Paper paper) {
        List<PaperView.NearView> views = new ArrayList<>();
        for (Near.Neighbour neighbour : near.of(paper)) {
            List<String> common = neighbour.common().stream()
                    .flatMap(slug -> catalog.topic(slug).stream())
                    .map(Topic::title)
                    .toList();
            views.add(new PaperView.NearView(
                    path.to(Paths.paper(neighbour.paper())),
                    neighbour.paper().title().html(),
                    String.join(", ", common)));
        }
        return views;
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
