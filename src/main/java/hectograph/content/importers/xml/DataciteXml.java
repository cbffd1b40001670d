package hectograph.content.importers.xml;

import hectograph.content.AuthorsReader;
import hectograph.content.importers.record.DataciteType;
import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import java.util.List;
import org.jsoup.nodes.Element;

/** A DataCite record (kernel 4) in XML, bare or in OAI-PMH's {@code oai_datacite} around it. */
final class DataciteXml {

    private DataciteXml() {}

    static void read(Element wrapped, DraftBuilder draft) {
        Element record = wrapped.getAllElements().stream()
                .filter(element -> XmlRecords.local(element).equals("resource"))
                .findFirst()
                .orElse(wrapped);
        for (Element identifier : children(record, "identifier")) {
            draft.doi(identifier.text());
        }
        for (Element title : children(OaiPage.child(record, "titles"), "title")) {
            draft.title(title.hasAttr("titleType") ? "" : title.text());
        }
        for (Element creator : children(OaiPage.child(record, "creators"), "creator")) {
            draft.author(author(creator));
        }
        for (Element description : children(OaiPage.child(record, "descriptions"), "description")) {
            if (description.attr("descriptionType").equals("Abstract")) {
                Markup.summary(description.childrenSize() > 0 ? description.html() : description.wholeText(), draft);
            }
        }
        for (String wanted : new String[] {"Issued", "Submitted", "Created", "Available"}) {
            for (Element date : children(OaiPage.child(record, "dates"), "date")) {
                draft.date(date.attr("dateType").equals(wanted) ? Dates.read(date.text()) : PartialDate.UNKNOWN);
            }
        }
        PartialDate year = Dates.read(OaiPage.child(record, "publicationYear").text());
        draft.date(year);
        for (Element rights : children(OaiPage.child(record, "rightsList"), "rights")) {
            draft.license(rights.hasAttr("rightsURI") ? rights.attr("rightsURI") : rights.text());
        }
        for (Element subject : children(OaiPage.child(record, "subjects"), "subject")) {
            draft.keyword(subject.text());
        }
        for (Element other : children(OaiPage.child(record, "alternateIdentifiers"), "alternateIdentifier")) {
            draft.arxiv(other.attr("alternateIdentifierType").equalsIgnoreCase("arXiv") ? other.text() : "");
        }
        String publisher = OaiPage.child(record, "publisher").text();
        String type = OaiPage.child(record, "resourceType").attr("resourceTypeGeneral");
        Publication known = new Publication(Publication.Kind.UNKNOWN, year.year(), "", "", "", "");
        DataciteType.publication(type, publisher, known, draft);
        draft.source(new Provenance("DataCite", "", PartialDate.UNKNOWN, ""));
    }

    private static Author author(Element creator) {
        String orcid = "";
        for (Element id : children(creator, "nameIdentifier")) {
            orcid = id.attr("nameIdentifierScheme").equalsIgnoreCase("ORCID") ? id.text() : orcid;
        }
        Element name = OaiPage.child(creator, "creatorName");
        NameParts parts = name.attr("nameType").equals("Organizational")
                ? NameParts.literal(name.text())
                : new NameParts(
                        OaiPage.child(creator, "givenName").text(),
                        OaiPage.child(creator, "familyName").text(),
                        "");
        Author plain = parts.isKnown() ? AuthorsReader.author(parts) : AuthorsReader.author(name.text());
        return new Author(
                plain.name(),
                plain.parts(),
                Orcid.find(orcid),
                OaiPage.child(creator, "affiliation").text(),
                "");
    }

    private static List<Element> children(Element element, String local) {
        return element.children().stream()
                .filter(child -> XmlRecords.local(child).equals(local))
                .toList();
    }
}
