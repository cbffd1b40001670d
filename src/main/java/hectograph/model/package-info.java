/**
 * What there is to publish: papers, topics, people, days, the site, and the {@link hectograph.model.Catalog} of all of them.
 * Immutable values without files, clock or HTML, but for {@link hectograph.model.Html}, text that is safe to print as it is.
 * What is not known is empty; null is nowhere.
 */
package hectograph.model;
