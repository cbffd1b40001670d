/**
 * Mathematics: one reader, three outputs. {@link hectograph.tex.math.Formula} gives MathML for pages, modest HTML for feeds
 * and mail, and plain Unicode for titles. Words within a formula are prose; whoever reads a formula says how to read them, and
 * {@link hectograph.tex.prose.Tex} does.
 */
package hectograph.tex.math;
