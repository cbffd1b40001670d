package hectograph.content.importers.text;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Author;
import hectograph.model.Orcid;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web of Science's tagged export: a tag of two characters, further lines indented, a name or an address a line. */
final class WosFormat extends TaggedFormat {

    private static final String RECORD = "https://www.webofscience.com/wos/woscc/full-record/";

    /** The authors of an address, and the address. */
    private static final Pattern ADDRESS = Pattern.compile("\\[([^\\]]*)]\\s*(.+)");

    private static final Pattern MONTH_AND_DAY = Pattern.compile("([A-Z][A-Za-z]{2})[^ ]*(?: (\\d{1,2}))?.*");

    WosFormat() {
        super(
                "web-of-science",
                Pattern.compile("\\A(?:FN [^\\n]*\\n)?(?:VR [^\\n]*\\n)?PT [A-Z]\\s*\\n(?:[A-Z][A-Z0-9] |   )\\S"),
                Pattern.compile("([A-Z][A-Z0-9])(?: (.*))?"),
                "PT");
    }

    @Override
    boolean ends(String tag) {
        return tag.equals("ER");
    }

    @Override
    void read(TaggedRecord record, DraftBuilder draft) {
        String id = record.first("UT").strip();
        draft.key(id).title(record.first("TI"));
        if (id.startsWith("WOS:")) {
            draft.source(new Provenance("Web of Science", "", PartialDate.UNKNOWN, RECORD + id));
        }
        Map<String, String> identifiers = identifiers(record);
        Map<String, String> addresses = addresses(record);
        for (String name : record.first("AF", "AU").split("\n")) {
            Author author = TaggedNames.read(name);
            draft.author(new Author(
                    author.name(),
                    author.parts(),
                    Orcid.find(identifiers.getOrDefault(name, "")),
                    addresses.getOrDefault(name, ""),
                    ""));
        }
        record.all("CA")
                .forEach(groups ->
                        List.of(groups.split("\n")).forEach(group -> draft.author(TaggedNames.read(group + ","))));
        Paragraphs.summary(record.first("AB"), draft);
        draft.date(date(record)).doi(record.first("DI"));
        publication(record, draft);
        for (String word : record.first("DE").split(";")) {
            draft.keyword(word);
        }
        draft.withdrawn(type(record).contains("retracted publication") ? "Retracted" : "");
    }

    private static PartialDate date(TaggedRecord record) {
        Matcher day = MONTH_AND_DAY.matcher(record.first("PD"));
        boolean said = day.matches();
        PartialDate date = Dates.of(
                record.first("PY"), said ? day.group(1) : "", said && day.group(2) != null ? day.group(2) : "");
        return date.isKnown() ? date : Dates.read(record.first("EA"));
    }

    private static void publication(TaggedRecord record, DraftBuilder draft) {
        String type = type(record);
        boolean conference =
                type.contains("proceedings paper") || !record.first("CT").isEmpty();
        Publication.Kind kind = conference
                ? Publication.Kind.CONFERENCE
                : type.contains("book chapter")
                        ? Publication.Kind.CHAPTER
                        : record.first("PT").equals("J") ? Publication.Kind.JOURNAL : Publication.Kind.UNKNOWN;
        String first = record.first("BP", "AR");
        String last = record.first("EP");
        draft.venue(record.first("SO", "SE").replace('\n', ' '))
                .publication(new Publication(
                        kind,
                        0,
                        record.first("VL"),
                        record.first("IS"),
                        last.isEmpty() || record.first("BP").isEmpty() ? first : first + "-" + last,
                        record.first("PU")));
    }

    private static String type(TaggedRecord record) {
        return record.first("DT").toLowerCase(Locale.ROOT);
    }

    /** {@code Rowe, Ada/0000-0002-1825-0097; Quill, Zoe/...}, by the name. */
    private static Map<String, String> identifiers(TaggedRecord record) {
        Map<String, String> identifiers = new HashMap<>();
        for (String each : record.first("OI").replace('\n', ' ').split(";")) {
            int slash = each.lastIndexOf('/');
            if (slash > 0) {
                identifiers.putIfAbsent(each.substring(0, slash).strip(), each.substring(slash + 1));
            }
        }
        return identifiers;
    }

    /** {@code [Rowe, Ada; Quill, Zoe] Copy House, Vienna}, by the name: the first address of each. */
    private static Map<String, String> addresses(TaggedRecord record) {
        Map<String, String> addresses = new HashMap<>();
        for (String line : record.first("C1").split("\n")) {
            Matcher address = ADDRESS.matcher(line.strip());
            if (address.matches()) {
                for (String name : address.group(1).split(";")) {
                    addresses.putIfAbsent(name.strip(), address.group(2));
                }
            }
        }
        return addresses;
    }
}
