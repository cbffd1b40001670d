package hectograph.mail;

import hectograph.model.Catalog;
import hectograph.model.Day;
import hectograph.model.Mailing;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Site;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all letters of a site have in common.
 *
 * @param site the site
 * @param mailing how its mail is addressed
 * @param days the days that have a page
 */
record Letterhead(Site site, Mailing mailing, Set<PartialDate> days) {

    /** Copies the set. */
    Letterhead {
        days = Set.copyOf(days);
    }

    /** The letterhead of a site. */
    static Letterhead of(Catalog catalog, Mailing mailing) {
        return new Letterhead(
                catalog.site(), mailing, catalog.days().stream().map(Day::date).collect(Collectors.toSet()));
    }

    /** The address of a paper's page. */
    String paper(Paper paper) {
        return new Urls(site.url()).of(Paths.paper(paper));
    }

    /** The address of a day's page, or of the list of all days where it has none. */
    String day(LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return new Urls(site.url()).of(days.contains(date) ? Paths.day(date, 1) : Paths.DAYS);
    }

    /** The address of the page that says what a digest says. */
    String page(Digest.Period period) {
        return period.frequency() == Frequency.DAILY ? day(period.first()) : new Urls(site.url()).of(Paths.DAYS);
    }

    /** The domain of ids. */
    String domain() {
        String authority = site.authority();
        return authority.substring(authority.lastIndexOf('@') + 1);
    }
}
