package hectograph.site;

import hectograph.model.Provenance;

/** Where facts were taken from, in words. */
final class Sources {

    private Sources() {}

    /** {@code arXiv, v2, 20 November 2026}, as far as known; empty when nothing is. */
    static String words(Provenance source) {
        String version = source.version().isEmpty() ? "" : ", " + source.version();
        String date = source.date().isKnown() ? ", " + source.date().human() : "";
        return source.name() + version + date;
    }
}
