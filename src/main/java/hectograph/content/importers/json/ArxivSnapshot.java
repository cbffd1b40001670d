package hectograph.content.importers.json;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.NameParts;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import java.util.List;

/** A line of arXiv's snapshot of its metadata. */
final class ArxivSnapshot implements JsonShape {

    @Override
    public String name() {
        return "arxiv-snapshot";
    }

    @Override
    public boolean fits(JsonTree record) {
        return record.has("authors_parsed")
                || record.has("id") && record.has("categories") && (record.has("submitter") || record.has("versions"));
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        List<JsonTree> versions = record.list("versions");
        JsonTree none = JsonTree.NONE;
        String id = record.text("id");
        draft.key(id)
                .arxiv(id)
                .title(record.text("title"))
                .summary(record.text("abstract"))
                .date(Dates.read((versions.isEmpty() ? none : versions.get(0)).text("created")))
                .doi(record.text("doi").strip().replaceFirst("\\s.*", ""))
                .venue(record.text("journal-ref"))
                .category(record.text("categories").strip().replaceFirst("\\s.*", ""))
                .license(record.text("license"))
                .source(new Provenance(
                        "arXiv",
                        (versions.isEmpty() ? none : versions.get(versions.size() - 1)).text("version"),
                        Dates.read(record.text("update_date")),
                        ""));
        for (JsonTree name : record.list("authors_parsed")) {
            List<JsonTree> parts = name.list();
            draft.author(new NameParts(part(parts, 1), part(parts, 0), part(parts, 2)));
        }
        if (!record.has("authors_parsed")) {
            for (String name : record.text("authors").split(",\\s*(?:and\\s)?|\\sand\\s")) {
                draft.author(name);
            }
        }
        boolean gone =
                record.text("comments").toLowerCase(java.util.Locale.ROOT).startsWith("this paper has been withdrawn");
        draft.withdrawn(gone ? record.text("comments") : "");
        if (PartialDate.UNKNOWN.equals(Dates.read(record.text("update_date"))) && versions.isEmpty()) {
            draft.date(Dates.read(record.text("created")));
        }
    }

    private static String part(List<JsonTree> parts, int index) {
        return index < parts.size() ? parts.get(index).text() : "";
    }
}
