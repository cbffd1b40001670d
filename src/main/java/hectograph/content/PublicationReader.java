package hectograph.content;

import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import hectograph.problem.Nearest;
import hectograph.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the two fields of a paper that can be a name or a group: {@code venue} and {@code source}. */
final class PublicationReader {

    private static final List<String> VENUE_FIELDS =
            List.of("name", "kind", "year", "volume", "number", "pages", "publisher");
    private static final List<String> SOURCE_FIELDS = List.of("name", "version", "date", "url");

    private PublicationReader() {}

    /**
     * Where a paper was published.
     *
     * @param name the name of the place; empty when not given
     * @param publication what else is known of it
     */
    record Venue(String name, Publication publication) {}

    /** Reads {@code venue}. */
    static Venue venue(Fields fields, Problems problems) {
        Optional<Fields> group = group(fields, "venue", VENUE_FIELDS, problems);
        if (group.isEmpty()) {
            return new Venue(fields.text("venue"), Publication.UNKNOWN);
        }
        Fields given = group.get();
        Publication publication = new Publication(
                kind(given, problems),
                given.number("year", 1, 9999, 0),
                given.text("volume"),
                given.text("number"),
                given.text("pages"),
                given.text("publisher"));
        return new Venue(given.text("name"), publication);
    }

    private static Publication.Kind kind(Fields given, Problems problems) {
        String text = given.text("kind");
        List<Publication.Kind> kinds = Stream.of(Publication.Kind.values())
                .filter(one -> one != Publication.Kind.UNKNOWN)
                .toList();
        Optional<Publication.Kind> kind =
                kinds.stream().filter(one -> one.key().equals(text)).findFirst();
        if (!text.isEmpty() && kind.isEmpty()) {
            List<String> known = kinds.stream().map(Publication.Kind::key).toList();
            String remedy = Nearest.remedy(text, known, "write one of " + String.join(", ", known));
            problems.error(given.origin("kind"), "\"" + text + "\" is not a kind of venue", remedy);
        }
        return kind.orElse(Publication.Kind.UNKNOWN);
    }

    /** Reads {@code source}. */
    static Provenance source(Fields fields, Problems problems) {
        Optional<Fields> group = group(fields, "source", SOURCE_FIELDS, problems);
        if (group.isEmpty()) {
            String name = fields.text("source");
            return name.isEmpty() ? Provenance.UNKNOWN : new Provenance(name, "", PartialDate.UNKNOWN, "");
        }
        Fields given = group.get();
        return new Provenance(given.text("name"), given.text("version"), given.date("date"), given.url("url"));
    }

    /** The fields of a group; a name is needed. */
    private static Optional<Fields> group(Fields fields, String name, List<String> known, Problems problems) {
        Optional<YamlNode> node = fields.node(name);
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            Fields given = new Fields(mapping, known, problems);
            if (!given.has("name")) {
                problems.error(mapping.origin(), "a " + name + " without a name", "write " + name + ": {name: ...}");
            }
            return Optional.of(given);
        }
        return Optional.empty();
    }
}
