package hectograph.site.view;

import hectograph.model.Html;

/**
 * A page of the site's own, such as «About» ({@code page.ftlh}).
 *
 * @param frame what is around it
 * @param heading the words of {@code h1}
 * @param body the text
 */
public record ProseView(FrameView frame, String heading, Html body) {}
