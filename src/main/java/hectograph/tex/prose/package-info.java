/**
 * TeX prose: {@link hectograph.tex.prose.TexText} turns it into Unicode or Markdown,
 * {@link hectograph.tex.prose.TexInMarkdown} reads what of it stands in Markdown, {@link hectograph.tex.prose.MathSpans}
 * finds where formulas stand, and {@link hectograph.tex.prose.TexEncoding} writes text as TeX.
 */
package hectograph.tex.prose;
