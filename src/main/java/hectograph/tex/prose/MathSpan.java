package hectograph.tex.prose;

/**
 * Where a formula stands in a text. All positions are UTF-16 indexes into the text, ends exclusive.
 *
 * @param start of the opening delimiter
 * @param end after the closing delimiter
 * @param bodyStart of the TeX between the delimiters
 * @param bodyEnd of the TeX between the delimiters
 * @param display whether it stands on a line of its own
 */
public record MathSpan(int start, int end, int bodyStart, int bodyEnd, boolean display) {}
