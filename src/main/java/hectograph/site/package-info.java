/**
 * The catalog to pages. {@link hectograph.site.SitePlan} says what exists, {@link hectograph.site.page.Paths} where it
 * stands, and a class a kind of page makes its views of inputs that it names. Pure: renders nothing, writes nothing.
 */
package hectograph.site;
