package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.model.Recurring;
import hectograph.model.Site;
import hectograph.picture.Card;
import hectograph.problem.Origin;
import hectograph.site.page.Bylines;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import hectograph.site.view.CardView;
import hectograph.site.view.DateView;
import hectograph.site.view.MetaView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pictures that stand beside links where links are shared: one of the site, and one of each paper that has none of its own.
 * What is written in letters that can't be drawn is left out; where that is the title, the paper's looks like that of the site.
 *
 * @param site the site
 * @param ofSite whether there is one of the site
 * @param ofPapers whether there are those of papers
 */
record Cards(Site site, boolean ofSite, boolean ofPapers) implements Recurring {

    static Cards of(Catalog catalog) {
        return new Cards(catalog.site(), catalog.has(Export.SITE_CARD), catalog.has(Export.PAPER_CARD));
    }

    List<Page> pages(Catalog catalog) {
        List<Page> pages = new ArrayList<>();
        if (ofSite) {
            pages.add(new Page(Paths.CARD, PageKind.CARD, "", Origin.of("site.yaml"), new SiteCardInputs(this)));
        }
        for (Paper paper : ofPapers ? catalog.papers() : List.<Paper>of()) {
            if (isOf(paper)) {
                int rank = catalog.place(paper)
                        .filter(at -> at.rank() <= at.day().ranked())
                        .map(Catalog.Place::rank)
                        .orElse(0);
                Inputs inputs = new PaperCardInputs(this, paper, rank);
                pages.add(new Page(Paths.beside(paper, "png"), PageKind.CARD, "", paper.origin(), inputs));
            }
        }
        return pages;
    }

    /** Whether a paper has a card of its own. */
    private boolean isOf(Paper paper) {
        return ofPapers && paper.extras().image().isEmpty();
    }

    /** What the head of a paper's page says of its card; nothing when it has none. */
    List<MetaView> metas(Paper paper) {
        return isOf(paper) ? metas(Paths.beside(paper, "png"), paper.title().plain()) : List.of();
    }

    /** What the head of any other page says of the card of the site; nothing when it has none. */
    List<MetaView> metas() {
        return ofSite ? metas(Paths.CARD, site.title()) : List.of();
    }

    private List<MetaView> metas(OutputPath card, String alt) {
        return List.of(
                new MetaView("property", "og:image", new Urls(site.url()).of(card)),
                new MetaView("property", "og:image:width", Integer.toString(Card.WIDTH)),
                new MetaView("property", "og:image:height", Integer.toString(Card.HEIGHT)),
                new MetaView("property", "og:image:alt", alt));
    }

    /** What the card of the site is made of. */
    private record SiteCardInputs(Cards cards) implements Inputs {

        @Override
        public CardView view() {
            return cards.front();
        }
    }

    private CardView front() {
        return new CardView(written(site.title()), "", written(site.description()), List.of(host()), true);
    }

    private String host() {
        return URI.create(site.url()).getHost();
    }

    /** A text that can be drawn; empty when it can't. */
    private static String written(String text) {
        return Card.canWrite(text) ? text : "";
    }

    /**
     * What the card of a paper is made of.
     *
     * @param rank its place in the listing of its day; 0 when readers see none
     */
    private record PaperCardInputs(Cards cards, Paper paper, int rank) implements Inputs {

        @Override
        public CardView view() {
            if (!Card.canWrite(paper.title().plain())) {
                return cards.front();
            }
            Phrasebook words = cards.site().words();
            PartialDate date = paper.date();
            String when = paper.venue().isEmpty()
                    ? DateView.brief(words.dates(), date).human()
                    : paper.venue();
            Optional<String> place = Optional.of(written(when)).filter(text -> !text.isEmpty());
            List<String> lines = Stream.of(
                            written(Bylines.by(words, paper.authors())),
                            place.map(text -> text + " · " + cards.host()).orElse(cards.host()))
                    .filter(line -> !line.isEmpty())
                    .toList();
            String numeral = rank == 0 ? "" : Integer.toString(rank);
            return new CardView(
                    written(cards.site().title()), numeral, paper.title().plain(), lines, false);
        }
    }
}
