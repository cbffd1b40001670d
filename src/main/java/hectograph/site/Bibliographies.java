package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Person;
import hectograph.model.Phrasebook;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.FactView;
import hectograph.site.view.LinkView;
import hectograph.site.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The BibTeX of many papers at once: of the site, a topic, an author, a year, a day. A long one is cut as the lists of
 * papers are, its parts numbered from the oldest: so a new paper changes the newest part alone, and no file grows
 * without bound.
 */
final class Bibliographies {

    private final Catalog catalog;
    private final Citations citations;
    private final Phrasebook words;

    Bibliographies(Catalog catalog, Citations citations) {
        this.catalog = catalog;
        this.citations = citations;
        this.words = catalog.site().words();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        if (citations.has(Export.SITE_BIB)) {
            add(pages, catalog.papers(), number -> Paths.catalogue(number, "bib"));
        }
        if (citations.has(Export.TOPIC_BIB)) {
            for (Topic topic : catalog.topics()) {
                add(pages, catalog.papersOf(topic), number -> Paths.topicBibliography(topic.slug(), number));
            }
        }
        if (citations.has(Export.YEAR_BIB)) {
            catalog.years()
                    .forEach((year, papers) -> add(pages, papers, number -> Paths.yearBibliography(year, number)));
        }
        if (citations.has(Export.DAY_BIB)) {
            for (Day day : catalog.days()) {
                add(pages, day.papers(), number -> Paths.dayBibliography(day.date(), number));
            }
        }
        if (citations.has(Export.AUTHOR_BIB)) {
            for (Person person : catalog.people().bySlug()) {
                if (person.papers().size() > 1) { // the bibliography of one paper stands beside the paper
                    add(pages, person.papers(), number -> Paths.authorBibliography(person.slug(), number));
                }
            }
        }
        return pages;
    }

    private void add(List<Page> pages, List<Paper> papers, IntFunction<OutputPath> pathOf) {
        pages.addAll(parts(papers, size(), pathOf, part -> new BibtexInputs(citations.forms(), citations.cited(part))));
    }

    private int size() {
        return catalog.site().limits().part();
    }

    /** What a part of a bibliography is made of. */
    private record BibtexInputs(CitationForms forms, List<Cited> cited) implements Inputs {

        @Override
        public TextView view() {
            return new TextView(cited.stream()
                    .map(paper -> forms.bibtex(paper.citation()) + "\n")
                    .toList());
        }
    }

    /**
     * A text of many papers in its parts; nothing of no papers.
     *
     * @param papers newest first
     * @param size papers in an older part
     * @param pathOf where a part stands; 0 is the newest
     * @param inputs what a part is made of
     */
    static List<Page> parts(
            List<Paper> papers, int size, IntFunction<OutputPath> pathOf, Function<List<Paper>, Inputs> inputs) {
        List<Page> pages = new ArrayList<>();
        for (Pagination.Part<Paper> part : Pagination.parts(papers, size)) {
            if (!part.items().isEmpty()) {
                OutputPath path = pathOf.apply(part.number());
                pages.add(new Page(path, PageKind.TEXT, "", Origin.of(path.value()), inputs.apply(part.items())));
            }
        }
        return pages;
    }

    /** The bibliography of the site, as a fact beside the list of all papers. */
    List<FactView> ofSite(OutputPath from) {
        return fact(from, Export.SITE_BIB, catalog.papers(), number -> Paths.catalogue(number, "bib"));
    }

    /** The bibliography of a topic. */
    List<FactView> of(OutputPath from, Topic topic) {
        List<Paper> papers = catalog.papersOf(topic);
        return fact(from, Export.TOPIC_BIB, papers, number -> Paths.topicBibliography(topic.slug(), number));
    }

    /** The bibliography of an author; that of one paper is the paper's. */
    List<FactView> of(OutputPath from, Person person) {
        List<Paper> papers = person.papers();
        return papers.size() == 1
                ? fact(from, Export.PAPER_BIB, papers, number -> Paths.beside(papers.get(0), "bib"))
                : fact(from, Export.AUTHOR_BIB, papers, number -> Paths.authorBibliography(person.slug(), number));
    }

    /** The bibliography of a year. */
    List<FactView> of(OutputPath from, int year, List<Paper> papers) {
        return fact(from, Export.YEAR_BIB, papers, number -> Paths.yearBibliography(year, number));
    }

    private List<FactView> fact(OutputPath from, Export kind, List<Paper> papers, IntFunction<OutputPath> pathOf) {
        List<LinkView> links = links(from, kind, papers, pathOf);
        return links.isEmpty() ? List.of() : List.of(new FactView(words.say("cite.these"), "", links));
    }

    /** Links to the bibliography of a day. */
    List<LinkView> of(OutputPath from, Day day) {
        return links(from, Export.DAY_BIB, day.papers(), number -> Paths.dayBibliography(day.date(), number));
    }

    private List<LinkView> links(OutputPath from, Export kind, List<Paper> papers, IntFunction<OutputPath> pathOf) {
        if (!citations.has(kind) || papers.isEmpty()) {
            return List.of();
        }
        List<LinkView> links = new ArrayList<>();
        for (Pagination.Part<Paper> part : Pagination.parts(papers, size())) {
            String label = part.number() == 0
                    ? CitationForms.Form.BIBTEX.label()
                    : words.say("list.span", "first", part.first(), "last", part.last());
            links.add(new LinkView(label, from.to(pathOf.apply(part.number()))));
        }
        return links;
    }
}
