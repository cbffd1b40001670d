package hectograph.content.importers.json;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.xml.Markup;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;

/** A work as Crossref's REST interface gives it, alone or in a list. */
final class CrossrefWork implements JsonShape {

    @Override
    public String name() {
        return "crossref";
    }

    @Override
    public boolean fits(JsonTree record) {
        boolean lists =
                record.at("title").isList() || record.at("container-title").isList();
        return record.has("DOI") && (lists || record.has("indexed") || record.has("deposited"));
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        PartialDate date = date(record);
        String subtitle = record.text("subtitle");
        String title = record.text("title");
        draft.key(record.text("DOI"))
                .title(subtitle.isEmpty() || title.contains(subtitle) ? title : title + ": " + subtitle)
                .date(date)
                .doi(record.text("DOI"))
                .venue(record.firstOf("container-title", "short-container-title"))
                .venue(record.text("event", "name"))
                .source(new Provenance("Crossref", "", PartialDate.UNKNOWN, ""));
        Markup.summary(record.text("abstract"), draft);
        for (JsonTree author : record.list("author")) {
            String affiliation = author.list("affiliation").stream()
                    .map(place -> place.text("name"))
                    .findFirst()
                    .orElse("");
            NameParts parts = author.has("family")
                    ? new NameParts(author.text("given"), author.text("family"), author.text("suffix"))
                    : NameParts.literal(author.text("name"));
            draft.author(JsonAuthors.author(parts, author.text("ORCID"), affiliation, ""));
        }
        for (JsonTree license : record.list("license")) {
            draft.license(license.text("URL"));
        }
        for (JsonTree link : record.list("link")) {
            if (link.text("content-type").equals("application/pdf")) {
                draft.link(Link.Kind.PDF, link.text("URL"));
            }
        }
        for (JsonTree preprint : record.list("relation", "has-preprint")) {
            draft.arxiv(preprint.text("id").replaceFirst("(?i)^(https?://doi.org/)?10\\.48550/arxiv\\.", ""));
        }
        record.texts("subject").forEach(draft::keyword);
        draft.publication(new Publication(
                kind(record.text("type")),
                date.year(),
                record.text("volume"),
                record.text("issue"),
                record.firstOf("page", "article-number"),
                record.text("publisher")));
        for (JsonTree update : record.list("updated-by")) {
            String type = update.text("type");
            draft.withdrawn(type.equals("retraction") || type.equals("withdrawal") ? "true" : "");
        }
    }

    private static PartialDate date(JsonTree record) {
        for (String name : new String[] {"issued", "published", "published-online", "published-print", "created"}) {
            PartialDate date = JsonDates.of(record.at(name));
            if (date.isKnown()) {
                return date;
            }
        }
        return PartialDate.UNKNOWN;
    }

    private static Publication.Kind kind(String type) {
        return switch (type) {
            case "journal-article" -> Publication.Kind.JOURNAL;
            case "proceedings-article" -> Publication.Kind.CONFERENCE;
            case "dissertation" -> Publication.Kind.THESIS;
            case "report" -> Publication.Kind.REPORT;
            case "book-chapter" -> Publication.Kind.CHAPTER;
            case "posted-content" -> Publication.Kind.PREPRINT;
            case "dataset" -> Publication.Kind.DATASET;
            default -> Publication.Kind.UNKNOWN;
        };
    }
}
