package hectograph.content.importers.json;

import hectograph.content.AuthorsReader;
import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.Orcid;

/** Authors with what else a record says of them. */
final class JsonAuthors {

    private JsonAuthors() {}

    static Author author(NameParts parts, String orcid, String affiliation, String url) {
        Author plain = parts.isKnown() ? AuthorsReader.author(parts) : Author.named(parts.given());
        return new Author(plain.name(), plain.parts(), Orcid.find(orcid), affiliation, url);
    }

    static Author author(String name, String orcid, String affiliation, String url) {
        Author plain = AuthorsReader.author(name.strip());
        return new Author(plain.name(), plain.parts(), Orcid.find(orcid), affiliation, url);
    }

    /** An author of a printed name, and of its parts where they are said. */
    static Author author(String name, NameParts parts, String orcid, String affiliation, String url) {
        return parts.isKnown()
                ? new Author(name, parts, Orcid.find(orcid), affiliation, url)
                : author(name, orcid, affiliation, url);
    }
}
