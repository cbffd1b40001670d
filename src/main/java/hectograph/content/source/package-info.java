/** A text file as it was read: clean characters, and the place of each for messages. Stands below all readers. */
package hectograph.content.source;
