package hectograph.net;

import java.net.URI;

/**
 * Something to ask for.
 *
 * @param address an absolute http or https address that the maintainer wrote, or that was made of one
 * @param known what was said of the version we have; the server may answer that it is still that
 * @param robots whether the host's robots.txt rules, as it does for plain pages; not for documented interfaces for
 *     programs, which have terms of their own
 * @param form a form to post (application/x-www-form-urlencoded); empty to get
 */
public record Ask(URI address, Validators known, boolean robots, String form) {

    /** Gets what is at an address. */
    public static Ask of(URI address) {
        return new Ask(address, Validators.NONE, false, "");
    }

    /** Posts a form. */
    public static Ask post(URI address, String form) {
        return new Ask(address, Validators.NONE, false, form);
    }

    /** The same, unless the server still has the version we know. */
    public Ask unless(Validators version) {
        return new Ask(address, version, robots, form);
    }

    /** The same, if the host's robots.txt allows it. */
    public Ask ifRobotsMay() {
        return new Ask(address, known, true, form);
    }
}
