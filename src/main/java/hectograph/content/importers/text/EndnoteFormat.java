package hectograph.content.importers.text;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Link;
import hectograph.model.Publication;
import java.util.Locale;
import java.util.regex.Pattern;

/** EndNote's tagged export, which is also Refer's: a per cent sign and a character a line, records parted by empty lines. */
final class EndnoteFormat extends TaggedFormat {

    EndnoteFormat() {
        super(
                "endnote",
                Pattern.compile("(?m)\\A%[0A-Z] \\S[^\\n]*\\n(?:[^\\n]*\\n){0,40}?%[0-9A-Z@>+!] ?\\S"),
                Pattern.compile("%([0-9A-Z@!?~*$#&()+<>\\[\\]^]) (.*)"),
                "0");
    }

    /** With its kind, or behind an empty line with anything that a record has once and this one has. */
    @Override
    boolean begins(String tag, boolean afterBlank, TaggedRecord record) {
        boolean another =
                record.isEmpty() || "0TA".contains(tag) && !record.all("T").isEmpty();
        return tag.equals("0") || afterBlank && another;
    }

    @Override
    void read(TaggedRecord record, DraftBuilder draft) {
        draft.key(record.first("F", "M")).title(record.first("T"));
        record.all("A").forEach(name -> draft.author(TaggedNames.read(name)));
        record.all("8", "D").forEach(date -> draft.date(Dates.read(date)));
        record.all("D").forEach(date -> draft.date(Dates.read(date)).published(Dates.read(date)));
        Paragraphs.summary(record.first("X"), draft);
        draft.doi(record.first("R"));
        String type = record.first("0").toLowerCase(Locale.ROOT);
        String venue = record.first("J", "B", "S");
        if (venue.isEmpty() || Venues.isPreprint(venue)) {
            draft.arxiv(Venues.arxiv(venue));
        } else {
            boolean conference = type.contains("conference") || type.contains("proceedings");
            Publication.Kind kind = type.contains("journal") || type.contains("magazine")
                    ? Publication.Kind.JOURNAL
                    : conference ? Publication.Kind.CONFERENCE : Publication.Kind.UNKNOWN;
            draft.venue(venue)
                    .publication(new Publication(
                            kind, 0, record.first("V"), record.first("N"), record.first("P"), record.first("I")));
        }
        record.all("U").forEach(draft::address);
        record.all(">").forEach(url -> draft.link(Link.Kind.PDF, url));
        for (String words : record.all("K")) {
            for (String word : words.split("[;,\\n]")) {
                draft.keyword(word);
            }
        }
    }
}
