/** The index of the search page: files that the page's script loads piece by piece. docs/search.md describes them. */
package hectograph.site.search;
