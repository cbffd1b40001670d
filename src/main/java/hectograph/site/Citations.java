package hectograph.site;

import hectograph.cite.CitationKeys;
import hectograph.cite.PersonName;
import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Slug;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How each paper is cited, on its page and in the files beside it. Safe for use by several threads. */
final class Citations {

    private final Catalog catalog;
    private final CitationKeys keys;

    /** Names once parted: a paper is cited in half a dozen files, and a few authors wrote most papers. */
    private final Map<String, PersonName> names = new ConcurrentHashMap<>();

    private final Map<Slug, Cited> cited = new ConcurrentHashMap<>();

    Citations(Catalog catalog) {
        this.catalog = catalog;
        this.keys = new CitationKeys(catalog.papers(), catalog.promises());
    }

    /** Whether the site has a kind of file. */
    boolean has(Export kind) {
        return catalog.has(kind);
    }

    /** A paper as it is cited. */
    Cited cited(Paper paper) {
        Cited known = cited.get(paper.slug()); // which takes no lock, and is the usual case
        return known != null
                ? known
                : cited.computeIfAbsent(paper.slug(), slug -> new Cited(paper, keys.of(paper), this::parted));
    }

    /** Papers as they are cited. */
    List<Cited> cited(List<Paper> papers) {
        return papers.stream().map(this::cited).toList();
    }

    /** Which of its forms stand beside a paper's page too. */
    CitationForms forms() {
        return new CitationForms(
                has(Export.PAPER_BIB),
                has(Export.PAPER_RIS),
                has(Export.PAPER_JSON),
                catalog.site().colophon().bibtexAbstract());
    }

    /** The parts of a name; those that rules find are found once. */
    private PersonName parted(Author author) {
        return author.parts().isKnown()
                ? PersonName.of(author)
                : names.computeIfAbsent(author.name(), name -> PersonName.of(name));
    }

    /** The files beside the pages of the papers. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        CitationForms forms = forms();
        List<CitationForms.Form> files = forms.files();
        for (Paper paper : files.isEmpty() ? List.<Paper>of() : catalog.papers()) {
            for (CitationForms.Form form : files) {
                OutputPath path = Paths.beside(paper, form.extension());
                pages.add(new Page(
                        path,
                        PageKind.TEXT,
                        "",
                        paper.origin(),
                        new CitationForms.FileInputs(forms, form, cited(paper))));
            }
        }
        return pages;
    }
}
