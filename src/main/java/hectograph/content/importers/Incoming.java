package hectograph.content.importers;

/**
 * A record with the format it came in.
 *
 * @param draft the record
 * @param format its format
 */
public record Incoming(Draft draft, ImportFormat format) {}
