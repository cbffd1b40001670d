package hectograph.site.feed;

import hectograph.model.Paper;
import hectograph.model.Site;
import java.nio.charset.StandardCharsets;

/**
 * The permanent ids of feeds and their entries: {@code tag:} URIs (RFC 4151) of the site's authority, a year in which it
 * was the publisher's, and what never changes of the thing named. Title, date, order, build and the
 * site's address have no part in them.
 */
public final class Tags {

    /** All that can stand in the specific part of a tag as it is, beside letters and digits (RFC 4151, section 2.1). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private final String start;

    /** The ids of a site. */
    public Tags(Site site) {
        this.start = "tag:" + site.authority() + "," + site.since() + ":";
    }

    /** The id of a paper's entry, in whichever feed it stands. */
    public String paper(Paper paper) {
        return of("paper/" + paper.id().value());
    }

    /**
     * An id.
     *
     * @param specific what it names, such as {@code feed} or {@code digest/2026-11-23}
     */
    public String of(String specific) {
        StringBuilder out = new StringBuilder(start.length() + specific.length()).append(start);
        for (byte b : specific.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (letter || c < 128 && PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
