/**
 * CommonMark with mathematics to the prose of the model: markup that is safe to print, plain text, and the source. The one
 * user of the Markdown library. HTML in a text is shown as text.
 */
package hectograph.content.markdown;
