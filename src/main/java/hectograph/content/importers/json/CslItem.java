package hectograph.content.importers.json;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.xml.Markup;
import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.PartialDate;
import hectograph.model.Publication;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An item of the Citation Style Language (schema 1.0.2), as Zotero, Pandoc and this program write it. */
final class CslItem implements JsonShape {

    private static final Set<String> TYPES = Set.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "book",
            "chapter",
            "dataset",
            "entry",
            "manuscript",
            "paper-conference",
            "post",
            "post-weblog",
            "report",
            "review",
            "software",
            "speech",
            "standard",
            "thesis",
            "webpage",
            "document");

    /** What only records have that are none of these, though their type has a name of theirs. */
    private static final List<String> OTHERS =
            List.of("titles", "attributes", "authors", "authorships", "display_name");

    @Override
    public String name() {
        return "csl-json";
    }

    @Override
    public boolean fits(JsonTree record) {
        boolean other = OTHERS.stream().anyMatch(record::has);
        return TYPES.contains(record.text("type")) && !other
                || record.at("issued").has("date-parts");
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        PartialDate date = JsonDates.of(record.at("issued"));
        draft.key(record.firstOf("citation-key", "id"))
                .title(record.text("title"))
                .date(date)
                .doi(record.text("DOI"))
                .address(record.text("URL"))
                .venue(record.firstOf("container-title", "event-title", "event"))
                .license(record.text("license"));
        Markup.summary(record.text("abstract"), draft);
        for (JsonTree author : record.list("author")) {
            draft.author(author(author));
        }
        for (String name : new String[] {"number", "archive_location", "note", "archiveID"}) {
            for (String line : record.text(name).split("\n")) {
                draft.arxiv(line.replaceFirst("\\s.*", ""));
            }
        }
        for (String word : record.text("keyword").split("[,;]")) {
            draft.keyword(word);
        }
        String type = record.text("type");
        String publisher = record.text("publisher");
        boolean place = List.of("thesis", "report", "dataset").contains(type); // where its publisher is its place
        draft.venue(place ? publisher : "");
        draft.publication(new Publication(
                kind(type, record.text("genre")),
                0, // the date says it, to the month
                record.text("volume"),
                record.text("issue"),
                record.text("page"),
                place || publisher.equals("arXiv") ? "" : publisher));
        if (record.text("note").equals("Withdrawn")) {
            draft.withdrawn("true");
        }
    }

    private static Publication.Kind kind(String type, String genre) {
        return switch (type) {
            case "article-journal" -> Publication.Kind.JOURNAL;
            case "paper-conference" -> Publication.Kind.CONFERENCE;
            case "thesis" ->
                genre.toLowerCase(Locale.ROOT).contains("master")
                        ? Publication.Kind.MASTERS_THESIS
                        : Publication.Kind.THESIS;
            case "report" -> Publication.Kind.REPORT;
            case "chapter" -> Publication.Kind.CHAPTER;
            case "dataset" -> Publication.Kind.DATASET;
            default -> Publication.Kind.UNKNOWN;
        };
    }

    private static Author author(JsonTree author) {
        String literal = author.text("literal");
        String particle = author.firstOf("non-dropping-particle", "dropping-particle");
        String family = particle.isEmpty() ? author.text("family") : particle + " " + author.text("family");
        NameParts parts = literal.isEmpty()
                ? new NameParts(author.text("given"), family.strip(), author.text("suffix"))
                : NameParts.literal(literal);
        return JsonAuthors.author(parts, author.firstOf("ORCID", "orcid"), "", "");
    }
}
