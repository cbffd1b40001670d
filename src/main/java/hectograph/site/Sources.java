package hectograph.site;

import hectograph.model.Phrasebook;
import hectograph.model.Provenance;

/** Where facts were taken from, in words. */
final class Sources {

    private Sources() {}

    /** {@code arXiv, v2, 20 November 2026}, as far as known; empty when nothing is. */
    static String words(Phrasebook words, Provenance source) {
        String version = source.version().isEmpty() ? "" : words.comma() + source.version();
        String date = source.date().isKnown() ? words.comma() + words.dates().full(source.date()) : "";
        String name = source.name().equals(Provenance.LISTING) ? words.say("paper.listing") : source.name();
        return name + version + date;
    }
}
