/**
 * Files to model. {@link hectograph.content.ContentReader} is the door: it gives a catalog and everything that is wrong with
 * the files, all at once, and never throws on what they hold. A kind of file has a reader of its own, and
 * {@code Collection} checks what only all of them together can tell. Content is a stranger's: YAML makes no objects, and
 * there is a bound on every length, number and nesting.
 */
package hectograph.content;
