/**
 * TeX, in two rooms: {@link hectograph.tex.math} reads formulas, {@link hectograph.tex.prose} the text around them. Here is
 * what both stand on: the site's own macros, notes for the author, and what characters are.
 *
 * <p>Nothing below here throws on content, reads a clock, a locale or a file. Everything is bounded: nesting, length and the
 * expansion of macros. The rooms import the JDK only.
 */
package hectograph.tex;
