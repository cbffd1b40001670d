package hectograph.content.importers.json;

import hectograph.content.importers.record.DraftBuilder;

/** What a record of one kind looks like, and what it says. */
interface JsonShape {

    /** What {@code --format} calls it. */
    String name();

    /** Whether a record, or the beginning of one, is of this kind. */
    boolean fits(JsonTree record);

    /** Hands on what a record says. */
    void read(JsonTree record, DraftBuilder draft);

    /** Whether the order of the records is that of a day's listing. */
    default boolean isListing() {
        return false;
    }

    /** Whether a record is a paper at all, and not something else that its kind can hold. */
    default boolean isPaper(JsonTree record) {
        return true;
    }
}
