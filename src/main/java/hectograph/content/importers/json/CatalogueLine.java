package hectograph.content.importers.json;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.Publication;
import java.util.Locale;
import java.util.Map;

/** A paper of our own catalogue (docs/catalogue.md), and of whatever else names its fields as plainly. */
final class CatalogueLine implements JsonShape {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public boolean fits(JsonTree record) {
        return record.has("title") && (record.has("abstract") || record.has("summary") || record.has("slug"));
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        draft.key(record.firstOf("key", "slug", "id"))
                .title(record.firstOf("title_tex", "title"))
                .markdown(record.text("abstract_markdown"))
                .arxiv(record.firstOf("arxiv", "arxiv_id"))
                .doi(record.text("doi"))
                .date(Dates.read(record.firstOf("date", "published", "year")))
                .venue(record.text("venue"))
                .category(record.text("category"))
                .license(record.text("license"))
                .withdrawn(record.text("withdrawn").equals("true") ? "true" : "");
        draft.summary(record.firstOf("abstract", "summary"));
        for (JsonTree author : record.list("authors")) {
            draft.author(
                    author.isObject()
                            ? JsonAuthors.author(
                                    author.text("name"),
                                    new NameParts(author.text("given"), author.text("family"), author.text("suffix")),
                                    author.text("orcid"),
                                    author.text("affiliation"),
                                    author.text("url"))
                            : JsonAuthors.author(author.text(), "", "", ""));
        }
        for (Map.Entry<String, JsonTree> link : record.at("links").members().entrySet()) {
            for (Link.Kind kind : Link.Kind.values()) {
                if (kind.key().equals(link.getKey().toLowerCase(Locale.ROOT))) {
                    draft.link(kind, link.getValue().text());
                }
            }
        }
        record.texts("keywords").forEach(draft::keyword);
        JsonTree publication = record.at("publication");
        String year = publication.text("year");
        draft.publication(new Publication(
                kind(publication.text("kind")),
                Dates.read(year).year(),
                publication.text("volume"),
                publication.text("number"),
                publication.text("pages"),
                publication.text("publisher")));
    }

    private static Publication.Kind kind(String name) {
        for (Publication.Kind kind : Publication.Kind.values()) {
            if (kind.key().equals(name)) {
                return kind;
            }
        }
        return Publication.Kind.UNKNOWN;
    }
}
