package hectograph.cite;

import hectograph.json.Json;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Publication;
import java.util.ArrayList;
import java.util.List;

/** A paper as an item of the Citation Style Language's JSON (schema 1.0.2), which Zotero, Pandoc and others read. */
public final class CslJson {

    private CslJson() {}

    /** The item. */
    public static Json of(Citation citation) {
        Paper paper = citation.paper();
        Publication publication = paper.publication();
        boolean arxivOnly = citation.isPreprint() && paper.arxiv().isKnown();
        boolean report = citation.kind() == Publication.Kind.REPORT
                && !publication.number().isEmpty();
        return Json.object()
                .with("id", citation.key())
                .with("type", type(citation))
                .with("title", paper.title().plain())
                .with("author", citation.names().stream().map(CslJson::name).toList())
                .with("issued", Json.object().with("date-parts", dateParts(citation.date())))
                .with("genre", citation.genre())
                .with("container-title", citation.isPlaceThePublisher() ? "" : citation.container())
                .with("volume", publication.volume())
                .with("issue", report ? "" : publication.number())
                .with("page", publication.pages())
                .with("publisher", arxivOnly ? "arXiv" : citation.publisher())
                .with("number", report ? publication.number() : paper.arxiv().cited())
                .with("DOI", paper.doi().text())
                .with("URL", citation.address())
                .with("note", paper.status().withdrawn() ? "Withdrawn" : "");
    }

    private static String type(Citation citation) {
        return switch (citation.kind()) {
            case JOURNAL -> "article-journal";
            case CONFERENCE -> "paper-conference";
            case THESIS, MASTERS_THESIS -> "thesis";
            case REPORT -> "report";
            case CHAPTER -> "chapter";
            case DATASET -> "dataset";
            case PREPRINT, UNKNOWN -> "article"; // which is what the schema calls a preprint
        };
    }

    private static Json name(PersonName name) {
        if (name.isLiteral()) {
            return Json.object().with("literal", name.familyFirst());
        }
        return Json.object()
                .with("family", name.family())
                .with("given", name.given())
                .with("non-dropping-particle", name.particle())
                .with("suffix", name.suffix());
    }

    /** A list of one date, the year alone, or with month, or with month and day; empty when it is not known. */
    private static List<List<Integer>> dateParts(PartialDate date) {
        if (!date.isKnown()) {
            return List.of();
        }
        List<Integer> parts = new ArrayList<>(3);
        parts.add(date.year());
        if (date.month() > 0) {
            parts.add(date.month());
        }
        if (date.day() > 0) {
            parts.add(date.day());
        }
        return List.of(parts);
    }
}
