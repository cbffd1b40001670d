package hectograph.content.importers.json;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.xml.Markup;
import hectograph.model.Link;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A work of OpenAlex. Its keywords, topics and concepts are by machines, and are left out. */
final class OpenAlexWork implements JsonShape {

    private static final String WORK = "https://openalex.org/W";

    /** A word further behind belongs to no abstract. */
    private static final int MOST_WORDS = 20_000;

    @Override
    public String name() {
        return "openalex";
    }

    @Override
    public boolean fits(JsonTree record) {
        return record.text("id").startsWith(WORK) || record.has("authorships");
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        draft.key(record.text("id"))
                .title(record.firstOf("title", "display_name"))
                .doi(record.text("doi"))
                .date(date(record))
                .withdrawn(record.text("is_retracted").equals("true") ? "Retracted" : "")
                .source(new Provenance("OpenAlex", "", PartialDate.UNKNOWN, record.text("id")));
        Markup.text(summary(record.at("abstract_inverted_index")), draft);
        for (JsonTree authorship : record.list("authorships")) {
            String places = authorship.list("institutions").stream()
                    .map(place -> place.text("display_name"))
                    .filter(place -> !place.isEmpty())
                    .collect(Collectors.joining("; "));
            JsonTree author = authorship.at("author");
            draft.author(JsonAuthors.author(author.text("display_name"), author.text("orcid"), places, ""));
        }
        JsonTree primary = record.at("primary_location");
        draft.arxiv(primary.text("landing_page_url"));
        record.list("locations").forEach(place -> draft.arxiv(place.text("landing_page_url")));
        draft.link(Link.Kind.PDF, record.text("best_oa_location", "pdf_url"))
                .link(Link.Kind.PDF, primary.text("pdf_url"))
                .license(primary.text("license"));
        publication(record, primary.at("source"), draft);
    }

    /** Where only the year is known, it writes the first of January. */
    private static PartialDate date(JsonTree record) {
        String day = record.text("publication_date");
        PartialDate year = Dates.read(record.text("publication_year"));
        return day.isEmpty() || day.endsWith("-01-01") && year.isKnown() ? year : Dates.read(day);
    }

    private static void publication(JsonTree record, JsonTree source, DraftBuilder draft) {
        if (source.text("type").equals("repository")) {
            return;
        }
        JsonTree issue = record.at("biblio");
        String first = issue.text("first_page");
        String last = issue.text("last_page");
        draft.venue(source.text("display_name"))
                .publication(new Publication(
                        kind(record.text("type"), source.text("type")),
                        0,
                        issue.text("volume"),
                        issue.text("issue"),
                        last.isEmpty() || last.equals(first) ? first : first + "-" + last,
                        source.text("host_organization_name")));
    }

    private static Publication.Kind kind(String type, String source) {
        return switch (type) {
            case "dissertation" -> Publication.Kind.THESIS;
            case "book-chapter" -> Publication.Kind.CHAPTER;
            case "report" -> Publication.Kind.REPORT;
            case "dataset" -> Publication.Kind.DATASET;
            default ->
                source.equals("conference")
                        ? Publication.Kind.CONFERENCE
                        : source.equals("journal") ? Publication.Kind.JOURNAL : Publication.Kind.UNKNOWN;
        };
    }

    /** The words of an abstract, each of which it keeps with its places. */
    private static String summary(JsonTree words) {
        Map<Integer, String> places = new TreeMap<>();
        for (Map.Entry<String, JsonTree> word : words.members().entrySet()) {
            for (String place : word.getValue().texts()) {
                if (place.matches("\\d{1,5}") && Integer.parseInt(place) < MOST_WORDS) {
                    places.put(Integer.parseInt(place), word.getKey());
                }
            }
        }
        return String.join(" ", places.values());
    }
}
