package hectograph.site.view;

import java.util.List;

/**
 * The page a static host shows for an address that is not there ({@code 404.ftlh}).
 *
 * @param frame what is around it; its addresses start at the site's public path, since the page is shown at any depth
 * @param links ways on
 */
public record NotFoundView(FrameView frame, List<LinkView> links) {}
