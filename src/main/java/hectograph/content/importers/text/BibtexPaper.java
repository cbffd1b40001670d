package hectograph.content.importers.text;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import hectograph.tex.Macros;
import hectograph.tex.prose.TexText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the fields of a BibTeX entry say of a paper. */
final class BibtexPaper {

    private static final Set<String> BOOKS = Set.of("book", "mvbook", "inbook", "booklet", "report", "techreport");

    private static final Pattern MASTERS = Pattern.compile("(?i)mathesis|master.*");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}\\\\,;]+");

    /** A month that is the days of a conference: {@code 30 Jun--03 Jul}, as the proceedings of PMLR have it. */
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})\\s*(?:[-–]+\\s*\\d{1,2}\\s*)?([A-Za-z]{3,9})\\b.*");

    /** The number by which DBLP tells people of one name apart. */
    private static final Pattern NAMESAKE = Pattern.compile("\\s+\\d{4}(?=\\s+and\\s|\\s*$)");

    /** A reference of HTML whose signs are escaped for TeX. */
    private static final Pattern REFERENCE = Pattern.compile("\\\\(&(?:[A-Za-z]{2,8}|\\\\?#x?[0-9A-Fa-f]{2,6});)");

    private BibtexPaper() {}

    static void read(BibtexEntry entry, DraftBuilder draft) {
        String title = entry.first("title");
        String subtitle = entry.first("subtitle");
        draft.key(entry.key()).title(subtitle.isEmpty() ? title : title + ": " + subtitle);
        String dblp = text(entry.first("biburl"));
        boolean numbered = dblp.contains("//dblp.") || entry.key().startsWith("DBLP:");
        String authors = entry.first("author");
        if (BibtexNames.add(
                draft, numbered ? NAMESAKE.matcher(authors).replaceAll("") : authors, entry.first("author+an:orcid"))) {
            draft.others();
        }
        collaboration(text(entry.first("collaboration")), draft);
        Paragraphs.summary(tags(entry.first("abstract")), draft);
        draft.date(date(entry)).published(Dates.of(text(entry.first("year")), "", ""));
        identifiers(entry, draft);
        publication(entry, draft);
        addresses(entry, draft);
        draft.category(text(entry.first("primaryclass", "eprintclass")));
        draft.license(text(entry.first("license", "copyright", "rights")));
        for (String word : text(entry.first("keywords", "keyword")).split("[,;]")) {
            draft.keyword(word);
        }
        if (text(entry.first("note")).equalsIgnoreCase("withdrawn")) {
            draft.withdrawn("true");
        }
        if (dblp.contains("//dblp.")) {
            draft.source(new Provenance("DBLP", "", PartialDate.UNKNOWN, dblp));
        }
        draft.emit();
    }

    /** Tags and references of HTML that a program wrote as TeX, as what they are. */
    private static String tags(String tex) {
        String text = tex.replace("{\\textless}", "<").replace("{\\textgreater}", ">");
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> found.group(1).replace("\\", ""));
    }

    /** The physicists' author behind the authors, as INSPIRE names it. */
    private static void collaboration(String name, DraftBuilder draft) {
        if (!name.isBlank()) {
            String whole = name.toLowerCase(Locale.ROOT).contains("collaboration") ? name : name + " Collaboration";
            draft.author(Author.named(whole, NameParts.literal(whole)));
        }
    }

    private static PartialDate date(BibtexEntry entry) {
        PartialDate whole = Dates.read(text(entry.first("date")));
        String month = text(entry.first("month"));
        Matcher days = DAYS.matcher(month);
        if (days.matches()) {
            return Dates.of(text(entry.first("year")), days.group(2), days.group(1));
        }
        String day = text(entry.first("day"));
        PartialDate parts = Dates.of(text(entry.first("year")), month, day);
        return whole.isKnown() ? whole : parts;
    }

    private static void identifiers(BibtexEntry entry, DraftBuilder draft) {
        draft.doi(text(entry.first("doi")));
        String eprint = text(entry.first("eprint"));
        String archive = text(entry.first("archiveprefix", "eprinttype"));
        if (archive.isEmpty() || archive.equalsIgnoreCase("arxiv")) {
            draft.arxiv(eprint);
        }
        draft.arxiv(text(entry.first("arxivid", "arxiv")));
        for (String name :
                List.of("journal", "journaltitle", "volume", "note", "howpublished", "number", "eid", "pages")) {
            draft.arxiv(Venues.arxiv(entry.fields().getOrDefault(name, "")));
        }
    }

    private static void publication(BibtexEntry entry, DraftBuilder draft) {
        String type = entry.type();
        String journal = Venues.journal(text(entry.first("journaltitle", "journal")));
        boolean preprint = Venues.isPreprint(journal);
        String venue = preprint ? "" : journal;
        String other = text(entry.first("booktitle", "howpublished", "school", "institution", "organization"));
        if (venue.isEmpty() && !ADDRESS.matcher(other).find() && !Venues.isPreprint(other)) {
            venue = other;
        }
        String publisher = text(entry.first("publisher"));
        if (venue.isEmpty() && !preprint && BOOKS.contains(type)) {
            venue = publisher;
        }
        draft.venue(venue);
        if (preprint || venue.isEmpty()) {
            return; // the number of a preprint is its identifier, and of no place
        }
        draft.publication(new Publication(
                kind(type, text(entry.first("type"))),
                0,
                text(entry.first("volume")),
                text(entry.first("number", "issue")),
                text(entry.first("pages", "eid", "article-number")),
                publisher.equals(venue) ? "" : publisher));
    }

    private static Publication.Kind kind(String type, String genre) {
        boolean masters = MASTERS.matcher(genre).matches();
        return switch (type) {
            case "article", "suppperiodical" -> Publication.Kind.JOURNAL;
            case "inproceedings", "conference" -> Publication.Kind.CONFERENCE;
            case "phdthesis", "thesis" -> masters ? Publication.Kind.MASTERS_THESIS : Publication.Kind.THESIS;
            case "mastersthesis" -> Publication.Kind.MASTERS_THESIS;
            case "techreport", "report" -> Publication.Kind.REPORT;
            case "incollection", "inbook" -> Publication.Kind.CHAPTER;
            case "dataset" -> Publication.Kind.DATASET;
            default -> Publication.Kind.UNKNOWN;
        };
    }

    private static void addresses(BibtexEntry entry, DraftBuilder draft) {
        for (Link.Kind kind : Link.Kind.values()) {
            draft.link(kind, address(entry.first(kind.key())));
        }
        for (String name : List.of("url", "howpublished", "note", "file", "ee")) {
            Matcher found = ADDRESS.matcher(address(entry.first(name)));
            while (found.find()) {
                draft.address(found.group());
            }
        }
    }

    /** An address in TeX: escapes gone. */
    private static String address(String tex) {
        if (tex.indexOf('\\') < 0) {
            return tex;
        }
        return tex.replace("\\_", "_")
                .replace("\\%", "%")
                .replace("\\#", "#")
                .replace("\\&", "&")
                .replace("\\~{}", "~")
                .replace("\\~", "~")
                .replace("{\\textasciitilde}", "~")
                .replace("\\textasciitilde", "~")
                .replace("\\:", ":");
    }

    private static String text(String tex) {
        for (int i = 0; i < tex.length(); i++) {
            if ("\\{}$~`'-<^_\"".indexOf(tex.charAt(i)) >= 0) {
                return TexText.plain(tex, Macros.NONE).text();
            }
        }
        return tex;
    }
}
