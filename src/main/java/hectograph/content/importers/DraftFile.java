package hectograph.content.importers;

import hectograph.cite.PersonName;
import hectograph.content.AuthorsReader;
import hectograph.content.PaperFile;
import hectograph.content.importers.record.Draft;
import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import hectograph.model.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A draft as a content file: what it says, field by field, in the order in which people write them. */
final class DraftFile {

    private DraftFile() {}

    /**
     * A new paper. One that has no identifier is given its slug as its permanent id, so that it can be renamed, or its
     * identifier be found later, without becoming another paper to feed readers.
     *
     * @param source what its facts were taken from
     */
    static String text(Draft draft, Provenance source, Slug slug, LocalDate added) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", one(draft.title()));
        Map<String, String> known = fields(draft, source);
        move(known, fields, "authors", "date");
        fields.put("added", " " + added);
        move(known, fields, "arxiv", "doi");
        if (draft.identifier().isEmpty()) {
            fields.put("id", " " + slug);
        }
        fields.putAll(known);
        if (!draft.topics().isEmpty()) {
            fields.put("topics", draft.topics().stream().map(Slug::value).collect(Collectors.joining(", ", " [", "]")));
        }
        if (draft.body().isEmpty()) {
            fields.put("abstract", " none");
        }
        StringBuilder out = new StringBuilder("---\n");
        fields.forEach(
                (name, value) -> out.append(name).append(':').append(value).append(value.endsWith("\n") ? "" : "\n"));
        return out.append("---\n")
                .append(draft.body())
                .append(draft.body().isEmpty() ? "" : "\n")
                .toString();
    }

    private static void move(Map<String, String> from, Map<String, String> to, String... names) {
        for (String name : names) {
            String value = from.remove(name);
            if (value != null) {
                to.put(name, value);
            }
        }
    }

    /** What a draft says beside its title and its abstract: field to the YAML behind its colon. */
    static Map<String, String> fields(Draft draft, Provenance source) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!draft.authors().isEmpty()) {
            fields.put(
                    "authors",
                    draft.authors().stream()
                            .map(author -> "  - " + author(author) + "\n")
                            .collect(Collectors.joining("", "\n", "")));
        }
        put(
                fields,
                "date",
                draft.date().iso().isEmpty() ? "" : " " + draft.date().iso());
        put(fields, "arxiv", one(draft.arxiv().text()));
        put(fields, "doi", one(draft.doi().text()));
        put(fields, "venue", venue(draft));
        put(fields, "category", one(draft.category()));
        put(fields, "license", one(draft.license().text()));
        if (!draft.links().isEmpty()) {
            List<String> links = new ArrayList<>();
            for (Link link : draft.links()) {
                links.add(link.kind().key() + ":" + one(link.url()));
            }
            fields.put("links", group(links));
        }
        if (!draft.keywords().isEmpty()) {
            fields.put(
                    "keywords",
                    draft.keywords().stream().map(PaperFile::quoted).collect(Collectors.joining(", ", " [", "]")));
        }
        put(fields, "source", source(source));
        put(fields, "withdrawn", draft.withdrawn().equals("true") ? " true" : one(draft.withdrawn()));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** A text as a value; nothing for an empty one. */
    private static String one(String text) {
        return text.isEmpty() ? "" : " " + PaperFile.quoted(text);
    }

    private static String group(List<String> fields) {
        return " {" + String.join(", ", fields) + "}";
    }

    private static void member(List<String> members, String name, String text) {
        if (!text.isEmpty()) {
            members.add(name + ":" + one(text));
        }
    }

    private static String venue(Draft draft) {
        if (draft.venue().isEmpty()) {
            return "";
        }
        Publication publication = draft.publication();
        List<String> members = new ArrayList<>(List.of("name:" + one(draft.venue())));
        if (publication.kind() != Publication.Kind.UNKNOWN) {
            members.add("kind: " + publication.kind().key());
        }
        if (publication.year() > 0) {
            members.add("year: " + publication.year());
        }
        member(members, "volume", publication.volume());
        member(members, "number", publication.number());
        member(members, "pages", publication.pages());
        member(members, "publisher", publication.publisher());
        return members.size() == 1 ? one(draft.venue()) : group(members);
    }

    /** The record; a plain word such as {@code listing} needs no quotes. */
    private static String source(Provenance source) {
        if (!source.isKnown()) {
            return "";
        }
        boolean word = Slug.isValid(source.name());
        List<String> members = new ArrayList<>(List.of("name:" + (word ? " " + source.name() : one(source.name()))));
        member(members, "version", source.version());
        if (source.date().isKnown()) {
            members.add("date: " + source.date().iso());
        }
        member(members, "url", source.url());
        return group(members);
    }

    /** A name by itself where the rules part it as the record does; else its parts. */
    private static String author(Author author) {
        NameParts parts = author.parts();
        String name = author.name();
        boolean byRule = PersonName.of(author).equals(PersonName.of(Author.named(name)))
                && AuthorsReader.author(name).equals(Author.named(name))
                && name.chars().noneMatch(c -> c == ',' || c == ';');
        List<String> members = new ArrayList<>();
        if (byRule) {
            member(members, "name", name);
        } else if (parts.isKnown() && !parts.given().isEmpty()) {
            member(members, "family", parts.family());
            member(members, "given", parts.given());
            member(members, "suffix", parts.suffix());
            member(members, "name", AuthorsReader.author(parts).name().equals(name) ? "" : name);
        } else {
            member(members, "literal", name);
        }
        member(members, "orcid", author.orcid().text());
        member(members, "affiliation", author.affiliation());
        member(members, "url", author.url());
        return byRule && members.size() == 1
                ? PaperFile.quoted(name)
                : group(members).strip();
    }
}
