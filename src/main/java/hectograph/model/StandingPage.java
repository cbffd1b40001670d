package hectograph.model;

import hectograph.problem.Origin;

/**
 * A page of the site's own, such as «About».
 *
 * @param slug its file name and address
 * @param title its heading
 * @param description one sentence for search engines; the first one of the text where not given
 * @param body its text
 * @param origin its file
 */
public record StandingPage(Slug slug, String title, String description, Prose body, Origin origin) {}
