package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;

/**
 * A record with the format it came in.
 *
 * @param draft the record
 * @param format its format
 */
public record Incoming(Draft draft, ImportFormat format) {}
