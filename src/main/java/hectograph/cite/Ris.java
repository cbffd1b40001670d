package hectograph.cite;

import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Publication;

/** A paper as a record of a RIS file: Unicode, a tag a line. */
public final class Ris {

    private final StringBuilder out = new StringBuilder(512);

    private Ris() {}

    /** The record, its lines ended by line feeds. */
    public static String of(Citation citation) {
        return new Ris().entry(citation);
    }

    private String entry(Citation citation) {
        Paper paper = citation.paper();
        Publication publication = paper.publication();
        tag("TY", type(citation));
        tag("ID", citation.key());
        tag("TI", paper.title().plain());
        citation.names().forEach(name -> tag("AU", name.familyFirst()));
        if (citation.date().isKnown()) {
            tag("PY", PartialDate.ofYear(citation.date().year()).iso());
            tag("DA", date(citation.date()));
        }
        if (!citation.isPlaceThePublisher()) {
            tag(citation.kind() == Publication.Kind.JOURNAL ? "JO" : "T2", citation.container());
        }
        tag("M3", citation.genre());
        tag("VL", publication.volume());
        tag("IS", publication.number());
        tag("SP", citation.firstPage());
        tag("EP", citation.lastPage());
        tag("PB", citation.publisher());
        tag("DO", paper.doi().text());
        tag("UR", citation.address());
        tag("L1", citation.pdfAddress());
        tag("N1", paper.arxiv().cited());
        tag("N1", paper.status().withdrawn() ? "Withdrawn" : "");
        return out.append("ER  - \n").toString();
    }

    private static String type(Citation citation) {
        return switch (citation.kind()) {
            case JOURNAL -> "JOUR";
            case CONFERENCE -> "CONF";
            case THESIS, MASTERS_THESIS -> "THES";
            case REPORT -> "RPRT";
            case CHAPTER -> "CHAP";
            case PREPRINT -> "UNPB"; // the nearest that there is
            case DATASET -> "DATA";
            case UNKNOWN -> "GEN";
        };
    }

    /** {@code 2015/11//}: what is not known is left empty between the strokes. */
    private static String date(PartialDate date) {
        String[] parts = date.iso().split("-");
        return parts[0] + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "") + "/";
    }

    private void tag(String tag, String value) {
        if (!value.isEmpty()) {
            out.append(tag).append("  - ").append(value).append('\n');
        }
    }
}
