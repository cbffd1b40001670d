/**
 * Mathematics and TeX text: one reader, three outputs. {@link hectograph.tex.Tex} reads a formula and gives MathML for
 * pages, modest HTML for feeds and mail, and plain Unicode for titles; {@link hectograph.tex.TexText} turns TeX prose
 * into Unicode or Markdown; {@link hectograph.tex.MathSpans} finds where formulas stand in Markdown.
 *
 * <p>Nothing here throws on content, reads a clock, a locale or a file. Everything is bounded: nesting, length and the
 * expansion of macros. The room imports the JDK only.
 */
package hectograph.tex;
