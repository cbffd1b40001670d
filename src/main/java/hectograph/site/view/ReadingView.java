package hectograph.site.view;

/**
 * The reading list of whoever looks at it.
 *
 * @param frame what stands around it
 * @param scriptHref the script that fills it in
 */
public record ReadingView(FrameView frame, String scriptHref) {}
