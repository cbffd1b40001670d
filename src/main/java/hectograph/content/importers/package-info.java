/**
 * Records of other programs to content files, in three steps that can each be tried alone: an
 * {@link hectograph.content.importers.record.ImportFormat} reads records, a plan decides what becomes of each, and
 * {@link hectograph.content.importers.Import} writes what was decided. Records are a stranger's: file names are ours, and
 * nothing is written outside of {@code content/}.
 */
package hectograph.content.importers;
