/** The files of a site that is about to begin, as {@code init} and the archetype write them. */
package hectograph.starter;
