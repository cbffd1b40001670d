package hectograph.content.importers.text;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Link;
import hectograph.model.Publication;
import java.util.Locale;
import java.util.regex.Pattern;

/** RIS, as reference managers and publishers write it: several tags for one thing, {@code ER} forgotten. */
final class RisFormat extends TaggedFormat {

    RisFormat() {
        super(
                "ris",
                Pattern.compile("(?m)^\\s*TY {0,2}- ?[A-Z]"),
                Pattern.compile("\\s{0,3}([A-Z][A-Z0-9]) {0,2}-(?: (.*))?"),
                "TY");
    }

    @Override
    boolean ends(String tag) {
        return tag.equals("ER");
    }

    @Override
    void read(TaggedRecord record, DraftBuilder draft) {
        draft.key(record.first("ID")).title(record.first("TI", "T1", "CT"));
        for (String names : record.all("AU", "A1")) {
            for (String name : names.split(";")) {
                draft.author(TaggedNames.read(name));
            }
        }
        record.all("DA", "PY", "Y1").forEach(date -> draft.date(Dates.read(date)));
        draft.published(Dates.read(record.first("PY", "Y1")));
        String summary = record.first("AB");
        String other = record.first("N2");
        Paragraphs.summary(other.length() > summary.length() ? other : summary, draft);
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
        Publication.Kind kind = kind(type, record.first("M3"));
        String proceedings = kind == Publication.Kind.CONFERENCE ? record.first("C3") : ""; // T2 is their series there
        String venue = proceedings.isEmpty() ? record.first("T2", "JF", "JO", "C3", "BT", "J2", "JA") : proceedings;
        String publisher = record.first("PB");
        draft.arxiv(Venues.arxiv(venue));
        if (Venues.isPreprint(venue) || venue.isEmpty() && Venues.isPreprint(publisher)) {
            draft.arxiv(record.first("VL"));
            return;
        }
        boolean place = venue.isEmpty() && kind != Publication.Kind.JOURNAL && kind != Publication.Kind.CONFERENCE;
        String first = record.first("SP");
        String last = record.first("EP");
        draft.venue(place ? publisher : venue)
                .publication(new Publication(
                        kind,
                        0,
                        record.first("VL"),
                        record.first("IS", "CP"),
                        last.isEmpty() || first.contains("-") ? first : first + "-" + last,
                        place ? "" : publisher));
    }

    private static Publication.Kind kind(String type, String genre) {
        return switch (type) {
            case "JOUR", "JFULL", "MGZN", "EJOUR", "INPR" -> Publication.Kind.JOURNAL;
            case "CONF", "CPAPER" -> Publication.Kind.CONFERENCE;
            case "THES" ->
                genre.toLowerCase(Locale.ROOT).contains("master")
                        ? Publication.Kind.MASTERS_THESIS
                        : Publication.Kind.THESIS;
            case "RPRT" -> Publication.Kind.REPORT;
            case "CHAP" -> Publication.Kind.CHAPTER;
            case "DATA" -> Publication.Kind.DATASET;
            default -> Publication.Kind.UNKNOWN;
        };
    }
}
