package hectograph.content.importers.text;

import hectograph.content.importers.Dates;
import hectograph.content.importers.DraftBuilder;
import hectograph.model.Link;
import hectograph.model.Publication;
import java.util.Set;
import java.util.regex.Pattern;

/** RIS, as reference managers and publishers write it: several tags for one thing, {@code ER} forgotten. */
final class RisFormat extends TaggedFormat {

    private static final Set<String> JOURNALS = Set.of("JOUR", "JFULL", "MGZN", "EJOUR", "INPR");
    private static final Set<String> CONFERENCES = Set.of("CONF", "CPAPER");

    RisFormat() {
        super(
                "ris",
                Pattern.compile("(?m)^\\s*TY {0,2}- ?[A-Z]"),
                Pattern.compile("\\s{0,3}([A-Z][A-Z0-9]) {0,2}-(?: (.*))?"),
                "TY");
    }

    @Override
    boolean ends(String tag, String text) {
        return tag.equals("ER");
    }

    @Override
    void read(TaggedRecord record, DraftBuilder draft) {
        draft.key(record.first("ID")).title(record.first("TI", "T1", "CT"));
        for (String names : record.all("AU", "A1")) {
            for (String name : names.split(";")) {
                draft.author(name.strip());
            }
        }
        record.all("DA", "PY", "Y1").forEach(date -> draft.date(Dates.read(date)));
        draft.summary(Paragraphs.joined(record.first("AB", "N2")));
        draft.doi(record.first("DO")).doi(record.first("M3"));
        record.all("N1").forEach(note -> {
            draft.arxiv(note);
            draft.withdrawn(note.equalsIgnoreCase("withdrawn") ? "true" : "");
        });
        venue(record, draft);
        record.all("L1").forEach(url -> draft.link(Link.Kind.PDF, url));
        for (String urls : record.all("UR", "LK", "L2")) {
            for (String url : urls.split("[\\s;]+(?=https?://)")) {
                draft.address(url);
            }
        }
        for (String words : record.all("KW")) {
            for (String word : words.split("[;\\n]")) {
                draft.keyword(word);
            }
        }
    }

    private static void venue(TaggedRecord record, DraftBuilder draft) {
        String type = record.first("TY");
        String venue = record.first("T2", "JO", "JF", "C3", "BT", "J2", "JA");
        if (venue.isEmpty() || Venues.isPreprint(venue)) {
            draft.arxiv(venue).arxiv(record.first("VL"));
            return;
        }
        String first = record.first("SP");
        String last = record.first("EP");
        Publication.Kind kind = JOURNALS.contains(type)
                ? Publication.Kind.JOURNAL
                : CONFERENCES.contains(type) ? Publication.Kind.CONFERENCE : Publication.Kind.UNKNOWN;
        draft.venue(venue)
                .publication(new Publication(
                        kind,
                        0,
                        record.first("VL"),
                        record.first("IS", "CP"),
                        last.isEmpty() || first.contains("-") ? first : first + "-" + last,
                        record.first("PB")));
    }
}
