package hectograph.content.importers.json;

import hectograph.content.importers.record.DataciteType;
import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.xml.Markup;
import hectograph.model.NameParts;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;

/** A DataCite record (kernel 4) in JSON, as the REST interface wraps it or bare. */
final class DataciteRecord implements JsonShape {

    @Override
    public String name() {
        return "datacite";
    }

    @Override
    public boolean fits(JsonTree record) {
        JsonTree bare = bare(record);
        return bare.has("titles") && (bare.has("creators") || bare.has("descriptions"))
                || record.has("attributes") && record.text("type").equals("dois");
    }

    private static JsonTree bare(JsonTree record) {
        return record.has("attributes") ? record.at("attributes") : record;
    }

    @Override
    public void read(JsonTree wrapped, DraftBuilder draft) {
        JsonTree record = bare(wrapped);
        JsonTree container = record.at("container");
        draft.key(wrapped.text("id"))
                .doi(record.firstOf("doi", "DOI"))
                .doi(wrapped.text("id"))
                .venue(container.text("title"))
                .source(new Provenance("DataCite", "", PartialDate.UNKNOWN, ""));
        record.list("titles").stream()
                .filter(title -> title.text("titleType").isEmpty())
                .forEach(title -> draft.title(title.text("title")));
        for (JsonTree description : record.list("descriptions")) {
            if (description.text("descriptionType").equals("Abstract")) {
                Markup.summary(description.text("description"), draft);
            }
        }
        for (String wanted : new String[] {"Issued", "Submitted", "Created", "Available"}) {
            for (JsonTree date : record.list("dates")) {
                draft.date(date.text("dateType").equals(wanted) ? Dates.read(date.text("date")) : PartialDate.UNKNOWN);
            }
        }
        PartialDate year = Dates.read(record.text("publicationYear"));
        draft.date(year);
        record.list("creators").forEach(creator -> author(creator, draft));
        record.list("subjects").forEach(subject -> draft.keyword(subject.text("subject")));
        for (JsonTree rights : record.list("rightsList")) {
            draft.license(rights.firstOf("rightsUri", "rightsIdentifier", "rights"));
        }
        for (JsonTree related : record.list("relatedIdentifiers")) {
            boolean version = related.text("relationType").equals("IsVersionOf")
                    || related.text("relatedIdentifierType").equals("arXiv");
            draft.arxiv(version ? related.text("relatedIdentifier") : "");
        }
        draft.address(record.text("url"));
        String first = container.text("firstPage");
        String last = container.text("lastPage");
        String publisher =
                record.at("publisher").has("name") ? record.text("publisher", "name") : record.text("publisher");
        Publication known = new Publication(
                Publication.Kind.UNKNOWN,
                year.year(),
                container.text("volume"),
                container.text("issue"),
                last.isEmpty() ? first : first + "-" + last,
                "");
        DataciteType.publication(record.text("types", "resourceTypeGeneral"), publisher, known, draft);
    }

    private static void author(JsonTree creator, DraftBuilder draft) {
        String orcid = creator.list("nameIdentifiers").stream()
                .filter(id -> id.text("nameIdentifierScheme").equalsIgnoreCase("ORCID"))
                .map(id -> id.text("nameIdentifier"))
                .findFirst()
                .orElse("");
        JsonTree place = creator.list("affiliation").stream().findFirst().orElse(JsonTree.NONE);
        String affiliation = place.isObject() ? place.text("name") : place.text();
        boolean literal = creator.text("nameType").equals("Organizational");
        NameParts parts = literal
                ? NameParts.literal(creator.text("name"))
                : new NameParts(creator.text("givenName"), creator.text("familyName"), "");
        draft.author(
                parts.isKnown()
                        ? JsonAuthors.author(parts, orcid, affiliation, "")
                        : JsonAuthors.author(creator.text("name"), orcid, affiliation, ""));
    }
}
