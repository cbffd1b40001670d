package hectograph.site;

import hectograph.model.Compression;
import hectograph.model.Export;
import hectograph.site.page.Paths;
import java.util.Optional;

/** By which switch of {@code pages:} or {@code exports:} a site does without a file. */
public final class FileKinds {

    private FileKinds() {}

    /** The switch that turns a file off; absent for what every site has. */
    public static Optional<Export> of(String path) {
        String file = Compression.plain(path);
        int slash = file.indexOf('/');
        String ending = file.substring(file.lastIndexOf('.') + 1);
        boolean bib = ending.equals("bib");
        boolean feed = Paths.isLiveFeed(file);
        return Optional.ofNullable(
                switch (slash < 0 ? "" : file.substring(0, slash)) {
                    case "authors" -> feed ? Export.AUTHOR_FEEDS : bib ? Export.AUTHOR_BIB : Export.AUTHORS;
                    case "years" -> bib ? Export.YEAR_BIB : Export.YEARS;
                    case "days" -> bib ? Export.DAY_BIB : Export.DAYS;
                    case "topics" -> feed ? Export.TOPIC_FEEDS : bib ? Export.TOPIC_BIB : null;
                    case "search" -> Export.SEARCH;
                    case "archive" -> Export.FEED_ARCHIVES;
                    case "papers" ->
                        switch (ending) {
                            case "bib" -> Export.PAPER_BIB;
                            case "ris" -> Export.PAPER_RIS;
                            case "json" -> Export.PAPER_JSON;
                            case "md" -> Export.PAPER_MD;
                            case "png" -> Export.PAPER_CARD;
                            default -> null;
                        };
                    case "" ->
                        switch (ending) {
                            case "bib" -> Export.SITE_BIB;
                            case "jsonl" -> Export.CATALOGUE;
                            case "png" -> file.equals(Paths.CARD.value()) ? Export.SITE_CARD : null;
                            default ->
                                file.equals(Paths.MAP.value())
                                        ? Export.MAP
                                        : file.equals(Paths.SEARCH.value()) ? Export.SEARCH : null;
                        };
                    default -> null;
                });
    }
}
