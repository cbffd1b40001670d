/**
 * Formats made of XML, and HTML in records of any format. jsoup reads both, which reads on where a parser of the standard
 * stops: feeds are damaged in many ways. It knows no DTD and loads nothing, so an entity that a document declares is never
 * expanded. The one user of jsoup.
 */
package hectograph.content.importers.xml;
