package hectograph.content.importers.json;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Link;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import java.util.List;

/** A paper of Semantic Scholar, of its interface or of its data sets. */
final class SemanticScholarPaper implements JsonShape {

    @Override
    public String name() {
        return "semantic-scholar";
    }

    @Override
    public boolean fits(JsonTree record) {
        return record.has("paperId") || record.has("corpusid") || record.has("corpusId") || record.has("externalIds");
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        JsonTree ids = record.has("externalids") ? record.at("externalids") : record.at("externalIds");
        draft.key(record.firstOf("paperId", "corpusid", "corpusId"))
                .title(record.text("title"))
                .summary(record.text("abstract"))
                .arxiv(ids.text("ArXiv"))
                .doi(ids.text("DOI"))
                .date(Dates.read(record.firstOf("publicationDate", "publicationdate")))
                .date(Dates.read(record.text("year")))
                .venue(record.text("journal", "name"))
                .venue(record.text("venue"))
                .link(Link.Kind.PDF, record.text("openAccessPdf", "url"))
                .source(new Provenance("Semantic Scholar", "", PartialDate.UNKNOWN, record.text("url")));
        for (JsonTree author : record.list("authors")) {
            draft.author(author.text("name"));
        }
        List<String> types = record.texts("publicationTypes");
        Publication.Kind kind = types.contains("Conference")
                ? Publication.Kind.CONFERENCE
                : types.contains("JournalArticle")
                                && !record.text("journal", "volume").isEmpty()
                        ? Publication.Kind.JOURNAL
                        : Publication.Kind.UNKNOWN;
        draft.publication(new Publication(
                kind,
                Dates.read(record.text("year")).year(),
                record.text("journal", "volume"),
                "",
                record.text("journal", "pages"),
                ""));
        record.texts("fieldsOfStudy").forEach(draft::keyword);
    }
}
