/**
 * Formats made of JSON: {@link hectograph.content.importers.json.JsonFormats} lists them. What they have in common is read
 * once, as a stream of objects; a format is a shape that an object can have.
 */
package hectograph.content.importers.json;
