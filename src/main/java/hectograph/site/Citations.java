package hectograph.site;

import hectograph.cite.ApaReference;
import hectograph.cite.Bibtex;
import hectograph.cite.Citation;
import hectograph.cite.CitationKeys;
import hectograph.cite.CslJson;
import hectograph.cite.PersonName;
import hectograph.cite.Ris;
import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.site.view.CitationView;
import hectograph.site.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** How each paper is cited, on its page and in the files beside it. */
final class Citations {

    private final Catalog catalog;
    private final CitationKeys keys;

    /** Names once parted: a paper is cited in half a dozen files, and a few authors wrote most papers. */
    private final Map<String, PersonName> names = new ConcurrentHashMap<>();

    Citations(Catalog catalog) {
        this.catalog = catalog;
        this.keys = new CitationKeys(catalog.papers());
    }

    /** Whether the site has a kind of file. */
    boolean has(Export kind) {
        return catalog.site().has(kind, catalog.papers().size());
    }

    /** The citation of a paper. */
    Citation of(Paper paper) {
        return Citation.of(paper, keys.of(paper), this::parted);
    }

    /** The parts of a name; those that rules find are found once. */
    private PersonName parted(Author author) {
        return author.parts().isKnown()
                ? PersonName.of(author)
                : names.computeIfAbsent(author.name(), name -> PersonName.of(name));
    }

    /** A citation in every form, for the page of its paper. */
    List<CitationView> views(OutputPath path, Citation citation) {
        return List.of(
                view(path, citation, "bibtex", "BibTeX", Bibtex.of(citation), Export.PAPER_BIB, "bib"),
                view(path, citation, "ris", "RIS", Ris.of(citation), Export.PAPER_RIS, "ris"),
                view(path, citation, "csl", "CSL-JSON", cslJson(citation), Export.PAPER_JSON, "json"),
                new CitationView("apa", "APA", ApaReference.of(citation) + "\n", "", ""));
    }

    private CitationView view(
            OutputPath path, Citation citation, String id, String label, String text, Export kind, String extension) {
        String href = has(kind) ? path.to(Paths.beside(citation.paper(), extension)) : "";
        return new CitationView(id, label, text, href, citation.key() + "." + extension);
    }

    /** The item in a list of its own, as programs that read CSL-JSON expect a file. */
    private static String cslJson(Citation citation) {
        return "[" + CslJson.of(citation).indented() + "]\n";
    }

    /** The files beside the pages of the papers. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Paper paper : catalog.papers()) {
            add(pages, paper, Export.PAPER_BIB, "bib", () -> Bibtex.of(of(paper)));
            add(pages, paper, Export.PAPER_RIS, "ris", () -> Ris.of(of(paper)).replace("\n", "\r\n")); // as RIS asks
            add(pages, paper, Export.PAPER_JSON, "json", () -> cslJson(of(paper)));
        }
        return pages;
    }

    private void add(List<Page> pages, Paper paper, Export kind, String extension, Supplier<String> text) {
        if (has(kind)) {
            OutputPath path = Paths.beside(paper, extension);
            pages.add(new Page(path, PageKind.TEXT, "", paper.origin(), () -> new TextView(List.of(text.get()))));
        }
    }
}
