/**
 * A view to bytes. {@code Templates} prints with FreeMarker, which sees the records of a view and can call nothing;
 * {@code LookFiles} is the look that all layers make together. Whatever a template holds, every string is escaped but
 * {@link hectograph.model.Html}.
 */
package hectograph.render;
