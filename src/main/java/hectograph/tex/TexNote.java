package hectograph.tex;

/**
 * Something a reader of TeX should be told: what was found, where, and what to do about it.
 *
 * @param offset UTF-16 index into the source that was read
 * @param message what was found, lower case, the offending piece in quotes
 * @param remedy what to do about it, lower case, no full stop
 */
public record TexNote(int offset, String message, String remedy) {}
