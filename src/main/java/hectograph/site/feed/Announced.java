package hectograph.site.feed;

import hectograph.model.Paper;
import hectograph.site.page.OwnFiles;

/**
 * A paper with the times that feeds give.
 *
 * @param paper the paper
 * @param day of its announcement, in days since 1970
 * @param published when it was announced, in seconds since 1970 in UTC
 * @param updated when its text last changed, in such seconds too; never before that
 * @param files the files of the site's own that it names
 */
record Announced(Paper paper, long day, long published, long updated, OwnFiles files) {}
