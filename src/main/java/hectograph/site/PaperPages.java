package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Person;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.related.Related;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.page.Statics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans a page for every paper. */
final class PaperPages {

    private final Catalog catalog;
    private final Frames frames;
    private final Citations citations;
    private final Related related;
    private final Statics statics;

    PaperPages(Catalog catalog, Related related, Frames frames, Citations citations) {
        this.catalog = catalog;
        this.related = related;
        this.statics = new Statics(catalog);
        this.frames = frames;
        this.citations = citations;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(catalog.papers().size());
        Map<PartialDate, String> days = new HashMap<>(); // many papers changed on one day
        PaperInputs.Site site = new PaperInputs.Site(
                frames, citations.forms(), citations.has(Export.PAPER_MD), MapPage.showsEach(catalog));
        Map<Slug, PaperInputs.Beside> beside = beside();
        for (Paper paper : catalog.papers()) {
            PartialDate changed = paper.updated().isKnown() ? paper.updated() : paper.added();
            String lastChanged = changed.isWholeDay() ? days.computeIfAbsent(changed, PartialDate::iso) : "";
            PaperInputs inputs = new PaperInputs(
                    site,
                    citations.cited(paper),
                    TopicLabel.of(paper, catalog),
                    people(paper, catalog),
                    catalog.place(paper).map(this::turns),
                    related.nearby(paper),
                    Optional.ofNullable(beside.get(paper.slug())),
                    statics.of(paper));
            pages.add(new Page(Paths.paper(paper), PageKind.PAPER, lastChanged, paper.origin(), inputs));
        }
        return pages;
    }

    /** The addresses of a paper's authors, in their order; absent for those who have no page. */
    static List<Optional<Slug>> people(Paper paper, Catalog catalog) {
        return paper.authors().stream()
                .map(author -> catalog.people().of(author).map(Person::slug))
                .toList();
    }

    /** What a page is made of when its paper changed, with its place and near the papers that it was near. */
    static PaperInputs again(PaperInputs inputs, Paper paper, Catalog catalog) {
        return new PaperInputs(
                inputs.site(),
                inputs.cited().of(paper),
                TopicLabel.of(paper, catalog),
                people(paper, catalog),
                inputs.turns(),
                inputs.near(),
                inputs.beside(),
                new Statics(catalog).of(paper));
    }

    /** By paper, those beside it in its first topic. */
    private Map<Slug, PaperInputs.Beside> beside() {
        Map<Slug, PaperInputs.Beside> beside = new HashMap<>();
        for (Topic topic : catalog.topics()) {
            List<Paper> papers = catalog.papersOf(topic);
            for (int i = 0; i < papers.size(); i++) {
                Paper paper = papers.get(i);
                if (paper.topics().get(0).equals(topic.slug())) {
                    Optional<Paper> later = i > 0 ? Optional.of(papers.get(i - 1)) : Optional.empty();
                    Optional<Paper> earlier = i + 1 < papers.size() ? Optional.of(papers.get(i + 1)) : Optional.empty();
                    beside.put(paper.slug(), new PaperInputs.Beside(later, earlier));
                }
            }
        }
        return beside;
    }

    private PaperInputs.Turns turns(Catalog.Place place) {
        Day day = place.day();
        List<Paper> papers = day.papers();
        int rank = place.rank();
        return new PaperInputs.Turns(
                day.date(),
                rank,
                day.ranked(),
                catalog.has(Export.DAYS) ? DayPages.partOf(rank, catalog.site().limits()) : 0,
                rank > 1 ? Optional.of(papers.get(rank - 2)) : Optional.empty(),
                rank < papers.size() ? Optional.of(papers.get(rank)) : Optional.empty());
    }
}
