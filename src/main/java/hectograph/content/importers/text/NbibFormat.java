package hectograph.content.importers.text;

import hectograph.content.AuthorsReader;
import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MEDLINE, which PubMed exports as {@code .nbib}: tags of up to four letters, further lines indented. */
final class NbibFormat extends TaggedFormat {

    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[0-9Xx]");

    NbibFormat() {
        super("nbib", Pattern.compile("(?m)^PMID ?- ?\\d"), Pattern.compile("([A-Z]{2,4}) {0,3}-(?: (.*))?"), "PMID");
    }

    @Override
    void read(TaggedRecord record, DraftBuilder draft) {
        String id = record.first("PMID").strip();
        String title = record.first("TI").replace('\n', ' ');
        draft.key(id).title(title.endsWith(".") ? title.substring(0, title.length() - 1) : title);
        draft.source(new Provenance("PubMed", "", PartialDate.UNKNOWN, "https://pubmed.ncbi.nlm.nih.gov/" + id + "/"));
        authors(record).forEach(draft::author);
        draft.date(Dates.read(record.first("DP")));
        Paragraphs.summary(record.first("AB"), draft);
        for (String number : record.all("LID", "AID")) {
            draft.doi(number.replace("[doi]", ""));
        }
        String venue = record.first("JT", "TA");
        if (!venue.isEmpty()) {
            draft.venue(venue)
                    .publication(new Publication(
                            Publication.Kind.JOURNAL,
                            0,
                            record.first("VI"),
                            record.first("IP"),
                            record.first("PG"),
                            ""));
        }
        record.all("OT").forEach(draft::keyword);
        boolean retracted = record.all("PT").contains("Retracted Publication");
        draft.withdrawn(retracted ? "Retracted" : "");
    }

    /** Full names with what stands below each; short ones where there are no full ones. */
    private static List<Author> authors(TaggedRecord record) {
        boolean full = !record.all("FAU").isEmpty();
        List<Author> authors = new ArrayList<>();
        for (Map.Entry<String, String> line : record.inOrder()) {
            String value = line.getValue().replace('\n', ' ').strip();
            switch (line.getKey()) {
                case "FAU" -> authors.add(TaggedNames.read(value));
                case "AU" -> {
                    if (!full) {
                        authors.add(brief(value));
                    }
                }
                case "CN" -> authors.add(Author.named(value, NameParts.literal(value)));
                case "AD", "AUID" -> more(authors, value, line.getKey().equals("AUID"));
                default -> {
                    // says nothing of authors
                }
            }
        }
        authors.removeIf(author -> author.name().isBlank());
        return authors;
    }

    /** A family name with initials behind it. */
    private static Author brief(String name) {
        int blank = name.lastIndexOf(' ');
        return blank < 0
                ? Author.named(name)
                : AuthorsReader.author(new NameParts(name.substring(blank + 1), name.substring(0, blank), ""));
    }

    private static void more(List<Author> authors, String value, boolean identifier) {
        if (authors.isEmpty()) {
            return;
        }
        int last = authors.size() - 1;
        Author author = authors.get(last);
        Matcher orcid = ORCID.matcher(value);
        String places = author.affiliation().isEmpty() ? value : author.affiliation() + " " + value;
        authors.set(
                last,
                new Author(
                        author.name(),
                        author.parts(),
                        identifier && orcid.find() ? Orcid.find(orcid.group()) : author.orcid(),
                        identifier ? author.affiliation() : places,
                        ""));
    }
}
