package hectograph.model;

import hectograph.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What a maintainer says of a person who writes papers; what is not known is empty.
 *
 * @param slug its file name and the address of the person's page
 * @param name the name, as the page shows it
 * @param also other spellings of it, under which papers have it
 * @param orcid the person's identifier
 * @param affiliation the institution
 * @param homepage the person's own page, an absolute http(s) address
 * @param portrait a picture
 * @param introduction a text
 * @param origin its file
 */
public record Profile(
        Slug slug,
        String name,
        List<String> also,
        Orcid orcid,
        String affiliation,
        String homepage,
        Optional<Extras.Image> portrait,
        Prose introduction,
        Origin origin) {

    /** Copies the list. */
    public Profile {
        also = List.copyOf(also);
    }

    /** The same with a portrait of a known size, or without it. */
    public Profile showing(Optional<PictureSize> size) {
        return new Profile(
                slug,
                name,
                also,
                orcid,
                affiliation,
                homepage,
                portrait.flatMap(image -> size.map(found -> new Extras.Image(image.path(), image.alt(), found))),
                introduction,
                origin);
    }
}
