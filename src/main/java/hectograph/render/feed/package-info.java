/**
 * A feed in each of its formats, and the gate that reads it back before it is published. The one user of Rome, and beside
 * {@code content.importers.json} of Jackson.
 */
package hectograph.render.feed;
