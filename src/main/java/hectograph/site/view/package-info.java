/**
 * One record a template: exactly what it may print. Every field is a string, a number, a truth value, a list, another
 * record of this package or {@link hectograph.model.Html}; an unknown fact is an empty string. All addresses are
 * relative to the page and ready to print.
 */
package hectograph.site.view;
