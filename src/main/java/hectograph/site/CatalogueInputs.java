package hectograph.site;

import hectograph.json.Json;
import hectograph.model.Paper;
import hectograph.model.Publication;
import hectograph.model.Slug;
import hectograph.site.page.Inputs;
import hectograph.site.page.Paths;
import hectograph.site.view.TextView;
import java.util.List;

/**
 * What a part of the catalogue is made of: a JSON object a line (docs/catalogue.md).
 *
 * @param frames knows the site's address
 * @param cited the papers
 */
record CatalogueInputs(Frames frames, List<Cited> cited) implements Inputs {

    @Override
    public TextView view() {
        return new TextView(cited.stream().map(one -> json(one).line() + "\n").toList());
    }

    /** A paper as a line of the catalogue. */
    private Json json(Cited one) {
        Paper paper = one.paper();
        List<Json> authors = paper.authors().stream()
                .map(author -> Json.object()
                        .with("name", author.name())
                        .with("family", author.parts().family())
                        .with("given", author.parts().given())
                        .with("suffix", author.parts().suffix())
                        .with("orcid", author.orcid().text())
                        .with("affiliation", author.affiliation())
                        .with("url", author.url()))
                .toList();
        Json links = Json.object();
        paper.links().forEach(link -> links.with(link.kind().key(), link.url()));
        String tex = paper.title().tex();
        String markdown = paper.summary().markdown().strip();
        Publication publication = paper.publication();
        String date = paper.date().iso();
        String added = paper.added().iso().equals(date) ? "" : paper.added().iso();
        return Json.object()
                .with("id", paper.id().value())
                .with("slug", paper.slug().value())
                .with("url", frames.address(Paths.paper(paper)))
                .with("key", one.key())
                .with("title", paper.title().plain())
                .with("title_tex", tex.equals(paper.title().plain()) ? "" : tex)
                .with("authors", authors)
                .with("date", date)
                .with("added", added)
                .with("updated", paper.updated().iso())
                .with("arxiv", paper.arxiv().text())
                .with("doi", paper.doi().text())
                .with("venue", paper.venue())
                .with(
                        "publication",
                        Json.object()
                                .with(
                                        "kind",
                                        publication.kind() == Publication.Kind.UNKNOWN
                                                ? ""
                                                : publication.kind().key())
                                .with("year", publication.year())
                                .with("volume", publication.volume())
                                .with("number", publication.number())
                                .with("pages", publication.pages())
                                .with("publisher", publication.publisher()))
                .with("category", paper.category())
                .with("license", paper.license().text())
                .with("topics", paper.topics().stream().map(Slug::value).toList())
                .with("links", links)
                .with("withdrawn", paper.status().withdrawn())
                .with("abstract", paper.summary().plain())
                .with("abstract_markdown", markdown.equals(paper.summary().plain()) ? "" : markdown);
    }
}
