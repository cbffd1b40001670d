package hectograph.content.importers.xml;

import hectograph.content.AuthorsReader;
import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A record in one of arXiv's own formats. */
final class ArxivRecord {

    private ArxivRecord() {}

    /** The format {@code arXiv}. */
    static void read(Element record, PartialDate stamp, DraftBuilder draft) {
        Names names = Names.around(record);
        common(record, names, draft);
        draft.date(Dates.read(names.text(record, "created")))
                .source(new Provenance("arXiv", "", Dates.read(names.text(record, "updated", "created")), ""))
                .source(new Provenance("arXiv", "", stamp, ""));
        for (Element author : OaiPage.child(record, "authors").children()) {
            NameParts parts = new NameParts(
                    names.text(author, "forenames"), names.text(author, "keyname"), names.text(author, "suffix"));
            Author named = parts.isKnown() ? AuthorsReader.author(parts) : Author.named(parts.given());
            draft.author(new Author(named.name(), named.parts(), Orcid.NONE, names.text(author, "affiliation"), ""));
        }
    }

    /** The format {@code arXivRaw}, which has all versions, and the authors as one text. */
    static void raw(Element record, DraftBuilder draft) {
        Names names = Names.around(record);
        common(record, names, draft);
        List<Element> versions = names.children(record, "version");
        for (Element version : versions) {
            draft.date(Dates.read(names.text(version, "date")));
        }
        if (!versions.isEmpty()) {
            Element last = versions.get(versions.size() - 1);
            draft.source(new Provenance("arXiv", last.attr("version"), Dates.read(names.text(last, "date")), ""));
        }
        FeedAuthors.split(names.text(record, "authors")).forEach(draft::author);
    }

    private static void common(Element record, Names names, DraftBuilder draft) {
        String comments = names.text(record, "comments");
        draft.arxiv(names.text(record, "id"))
                .title(names.text(record, "title"))
                .summary(names.text(record, "abstract"))
                .category(names.text(record, "categories").replaceFirst("\\s.*", ""))
                .doi(names.text(record, "doi").replaceFirst("\\s.*", ""))
                .venue(names.text(record, "journal-ref"))
                .license(names.text(record, "license"));
        boolean gone = comments.toLowerCase(Locale.ROOT).startsWith("this paper has been withdrawn");
        draft.withdrawn(gone ? comments : "");
    }
}
