/** Pictures of text, drawn by whole numbers alone: the same bytes on every machine, whatever fonts it has. Imports nothing but {@code java.*}. */
package hectograph.picture;
