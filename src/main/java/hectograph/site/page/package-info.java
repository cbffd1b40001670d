/**
 * What every page is, whoever plans it: a {@link hectograph.site.page.Page} with its path, its kind and its inputs, and the
 * table of addresses. The rooms that plan pages stand on this one, and it knows none of them.
 */
package hectograph.site.page;
