/**
 * What an import format is and what it makes: it reads an {@link hectograph.content.importers.record.Input} into a
 * {@link hectograph.content.importers.record.Sink} of {@link hectograph.content.importers.record.Draft}s. The formats stand
 * on this room, and it knows none of them.
 */
package hectograph.content.importers.record;
