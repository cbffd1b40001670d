package hectograph.site;

import hectograph.cite.Citation;
import hectograph.json.Json;
import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Publication;
import hectograph.model.Site;
import hectograph.site.view.MetaView;
import java.util.ArrayList;
import java.util.List;

/**
 * What a paper's page says of the paper in its head: Highwire Press tags by the rules of Google Scholar, Dublin Core
 * where it knows what those don't, and schema.org's {@code ScholarlyArticle}. A fact that is not known makes no tag.
 */
final class PaperHead {

    private final Site site;
    private final Citation citation;
    private final Paper paper;
    private final List<MetaView> metas = new ArrayList<>();

    private PaperHead(Site site, Citation citation) {
        this.site = site;
        this.citation = citation;
        this.paper = citation.paper();
    }

    /**
     * The head of a paper's page.
     *
     * @param cards the pictures that stand beside links
     * @param description one sentence about it; may be empty
     * @param topics names of its topics
     * @param address of the page
     */
    static Head of(Cards cards, Citation citation, String description, List<String> topics, String address) {
        PaperHead head = new PaperHead(cards.site(), citation);
        head.highwire(address);
        head.dublinCore(topics);
        head.image();
        head.metas.addAll(cards.metas(citation.paper()));
        return new Head("article", head.metas, List.of(head.article(description, topics, address)));
    }

    private void highwire(String address) {
        Publication publication = paper.publication();
        tag("citation_title", paper.title().plain());
        for (Author author : paper.authors()) {
            NameParts parts = author.parts(); // said by somebody who knows, so that no robot need guess
            tag("citation_author", parts.given().isEmpty() ? author.name() : parts.family() + ", " + parts.given());
            tag("citation_author_institution", author.affiliation());
            tag("citation_author_orcid", author.orcid().address());
        }
        tag("citation_publication_date", strokes(citation.date()));
        tag("citation_online_date", citation.date().equals(paper.date()) ? "" : strokes(paper.date()));
        if (!citation.isPreprint()) {
            tag(highwire(citation.kind()), citation.container());
        }
        tag("citation_volume", publication.volume());
        boolean report = citation.kind() == Publication.Kind.REPORT;
        tag(report ? "citation_technical_report_number" : "citation_issue", publication.number());
        tag("citation_firstpage", citation.firstPage());
        tag("citation_lastpage", citation.lastPage());
        tag("citation_publisher", publication.publisher());
        tag("citation_doi", paper.doi().text());
        tag("citation_arxiv_id", paper.arxiv().text());
        tag("citation_pdf_url", citation.pdfAddress());
        tag("citation_abstract_html_url", address);
        tag("citation_language", site.language());
    }

    private void image() {
        paper.extras().image().ifPresent(image -> {
            property("og:image", site.url() + image.path());
            property("og:image:width", Integer.toString(image.size().width()));
            property("og:image:height", Integer.toString(image.size().height()));
            property("og:image:alt", image.alt());
        });
    }

    private void property(String key, String content) {
        if (!content.isEmpty()) {
            metas.add(new MetaView("property", key, content));
        }
    }

    private void dublinCore(List<String> topics) {
        topics.forEach(topic -> tag("DC.subject", topic));
        tag("DC.rights", paper.license().text());
        tag("DC.relation.ispartof", highwire(citation.kind()).isEmpty() ? citation.container() : "");
        tag("DCTERMS.modified", paper.updated().iso());
    }

    /** The tag that names the place; empty where there is none. */
    private static String highwire(Publication.Kind kind) {
        return switch (kind) {
            case JOURNAL -> "citation_journal_title";
            case CONFERENCE -> "citation_conference_title";
            case THESIS, MASTERS_THESIS -> "citation_dissertation_institution";
            case REPORT -> "citation_technical_report_institution";
            case CHAPTER -> "citation_inbook_title";
            case PREPRINT, DATASET, UNKNOWN -> "";
        };
    }

    private static String schemaType(Publication.Kind kind) {
        return switch (kind) {
            case THESIS, MASTERS_THESIS -> "Thesis";
            case REPORT -> "Report";
            case CHAPTER -> "Chapter";
            case DATASET -> "Dataset";
            case JOURNAL, CONFERENCE, PREPRINT, UNKNOWN -> "ScholarlyArticle";
        };
    }

    private void tag(String key, String content) {
        if (!content.isEmpty() && !key.isEmpty()) {
            metas.add(new MetaView("name", key, content));
        }
    }

    /** {@code 2015/11/19}, as far as known; empty when nothing is. */
    private static String strokes(PartialDate date) {
        return date.iso().replace('-', '/');
    }

    private Json article(String description, List<String> topics, String address) {
        List<String> same = new ArrayList<>();
        addKnown(same, citation.doiAddress());
        addKnown(same, citation.arxivAddress());
        boolean journal = citation.kind() == Publication.Kind.JOURNAL;
        List<Json> partOf = new ArrayList<>();
        partOf.add(Json.object().with("@id", Head.siteId(site)));
        if (!citation.isPreprint() && !citation.isPlaceThePublisher()) {
            partOf.add(thing(journal ? "Periodical" : "CreativeWork", citation.container()));
        }
        return Json.object()
                .with("@type", schemaType(citation.kind()))
                .with("@id", address + "#paper")
                .with("url", address)
                .with("headline", paper.title().plain())
                .with(
                        "name",
                        citation.kind() == Publication.Kind.DATASET
                                ? paper.title().plain()
                                : "")
                .with("author", authors())
                .with("datePublished", citation.date().iso())
                .with("dateModified", paper.updated().iso())
                .with("description", description)
                .with("inLanguage", site.language())
                .with("keywords", topics)
                .with("identifier", identifiers())
                .with("sameAs", same)
                .with("isPartOf", partOf)
                .with("license", paper.license().text())
                .with(
                        "image",
                        paper.extras()
                                .image()
                                .map(image -> site.url() + image.path())
                                .orElse(""))
                .with("encoding", encoding())
                .with("creativeWorkStatus", paper.status().withdrawn() ? "Withdrawn" : "");
    }

    private static void addKnown(List<String> list, String text) {
        if (!text.isEmpty()) {
            list.add(text);
        }
    }

    private static Json thing(String type, String name) {
        return Json.object().with("@type", type).with("name", name);
    }

    private List<Json> authors() {
        List<Json> authors = new ArrayList<>();
        for (int i = 0; i < paper.authors().size(); i++) {
            Author author = paper.authors().get(i);
            Json affiliation =
                    author.affiliation().isEmpty() ? Json.object() : thing("Organization", author.affiliation());
            authors.add(thing(citation.isGroup(i) ? "Organization" : "Person", author.name())
                    .with("givenName", author.parts().given())
                    .with(
                            "familyName",
                            author.parts().given().isEmpty()
                                    ? ""
                                    : author.parts().family())
                    .with("url", author.url())
                    .with("sameAs", author.orcid().address())
                    .with("affiliation", affiliation));
        }
        return authors;
    }

    private List<Json> identifiers() {
        List<Json> identifiers = new ArrayList<>();
        addIdentifier(identifiers, "DOI", paper.doi().text());
        addIdentifier(identifiers, "arXiv", paper.arxiv().text());
        return identifiers;
    }

    private static void addIdentifier(List<Json> list, String property, String value) {
        if (!value.isEmpty()) {
            list.add(Json.object()
                    .with("@type", "PropertyValue")
                    .with("propertyID", property)
                    .with("value", value));
        }
    }

    private Json encoding() {
        String pdf = citation.pdfAddress();
        return pdf.isEmpty()
                ? Json.object()
                : Json.object()
                        .with("@type", "MediaObject")
                        .with("contentUrl", pdf)
                        .with("encodingFormat", "application/pdf");
    }
}
