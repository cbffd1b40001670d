package hectograph.content.importers.record;

import hectograph.model.Publication;

/** DataCite's types of resources, in JSON and in XML. */
public final class DataciteType {

    private DataciteType() {}

    /**
     * Says where a resource was published. What stands in no container was published by its publisher.
     *
     * @param type its general type, such as {@code Dataset}; may be empty
     * @param publisher its publisher; may be empty
     * @param known what its container says; its kind counts for nothing
     */
    public static void publication(String type, String publisher, Publication known, DraftBuilder draft) {
        Publication.Kind kind = kind(type);
        boolean place = kind == Publication.Kind.DATASET
                || kind == Publication.Kind.REPORT
                || kind == Publication.Kind.THESIS
                || kind == Publication.Kind.PREPRINT;
        boolean arxiv = publisher.equals("arXiv");
        draft.venue(place && !arxiv ? publisher : "")
                .publication(new Publication(
                        arxiv ? Publication.Kind.UNKNOWN : kind,
                        known.year(),
                        known.volume(),
                        known.number(),
                        known.pages(),
                        place || arxiv ? "" : publisher));
    }

    private static Publication.Kind kind(String type) {
        return switch (type) {
            case "Dataset" -> Publication.Kind.DATASET;
            case "Report" -> Publication.Kind.REPORT;
            case "Dissertation" -> Publication.Kind.THESIS;
            case "Preprint" -> Publication.Kind.PREPRINT;
            case "JournalArticle" -> Publication.Kind.JOURNAL;
            case "ConferencePaper" -> Publication.Kind.CONFERENCE;
            case "BookChapter" -> Publication.Kind.CHAPTER;
            default -> Publication.Kind.UNKNOWN;
        };
    }
}
