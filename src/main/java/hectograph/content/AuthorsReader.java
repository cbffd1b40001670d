package hectograph.content;

import hectograph.model.Author;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code authors:} of a paper: names, or groups that say more of a person than any rule could know. */
public final class AuthorsReader {

    private static final List<String> FIELDS =
            List.of("name", "given", "family", "suffix", "literal", "orcid", "affiliation", "url");

    /** What stands behind the comma in names of companies. */
    private static final Set<String> COMPANIES =
            Set.of("inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "corp", "corp.", "co.", "s.a.", "ag");

    private static final Set<String> OTHERS = Set.of("et al", "et al.", "and others", "others");

    private final Problems problems;

    private AuthorsReader(Problems problems) {
        this.problems = problems;
    }

    /** The authors, in the order of the paper; two of one name are two. */
    static List<Author> read(Fields fields, Problems problems) {
        return new AuthorsReader(problems).all(fields);
    }

    private List<Author> all(Fields fields) {
        List<YamlNode> items = fields.items("authors");
        List<Author> authors = new ArrayList<>();
        boolean alone = items.size() == 1
                && fields.node("authors").filter(node -> node == items.get(0)).isPresent();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
                named(scalar, alone).ifPresent(authors::add);
            } else if (item instanceof YamlNode.Mapping mapping) {
                group(mapping).ifPresent(authors::add);
            } else {
                problems.error(item.origin(), "an author without a name", "write a name, or {name: ..., orcid: ...}");
            }
        }
        int half = authors.size() / 2;
        boolean doubled = half > 1
                && authors.size() % 2 == 0
                && authors.subList(0, half).equals(authors.subList(half, authors.size()));
        if (doubled) {
            problems.warning(
                    items.get(half).origin(), "the list of authors stands twice", "delete the names from here on");
            return List.copyOf(authors.subList(0, half));
        }
        return List.copyOf(authors);
    }

    private Optional<Author> named(YamlNode.Scalar scalar, boolean alone) {
        String text = scalar.text();
        if (OTHERS.contains(text.toLowerCase(Locale.ROOT))) {
            problems.warning(scalar.origin(), "\"" + text + "\" is nobody's name", "name the others, or delete it");
            return Optional.empty();
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            problems.warning(scalar.origin(), "\"" + text + "\" is no name", "delete it");
            return Optional.empty();
        }
        if (isList(text, alone)) {
            problems.warning(
                    scalar.origin(),
                    "\"" + text + "\" looks like several authors in one name",
                    "write " + (alone ? "authors: " : "") + asList(text) + ", or {literal: ...} if it is one name");
        }
        return Optional.of(author(text));
    }

    /** Several commas, or a comma and an "and", are a list; so is a text alone whose halves are names of two words. */
    private static boolean isList(String text, boolean alone) {
        String[] parts = text.split(",");
        boolean suffixed = parts.length > 1 && NameParts.isSuffix(parts[1]);
        if (text.contains("; ") || parts.length > (suffixed ? 3 : 2)) {
            return true;
        }
        if (parts.length < 2 || suffixed || COMPANIES.contains(parts[1].strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean conjunction = parts[1].contains(" and ") || parts[1].startsWith(" and ");
        return conjunction
                || alone && parts[0].strip().contains(" ") && parts[1].strip().contains(" ");
    }

    /** A list of the names: at "and" and semicolons alone where each of these pieces has the family name first. */
    private static String asList(String text) {
        String[] people = text.split("\\s*;\\s*|\\s+and\\s+");
        boolean familyFirst =
                people.length > 1 && List.of(people).stream().allMatch(name -> name.split(",").length == 2);
        String[] names = familyFirst ? people : text.split("\\s*[;,]\\s*(?:and\\s+)?|\\s+and\\s+");
        return List.of(names).stream()
                .filter(name -> !name.isBlank())
                .map(name -> familyFirst ? "\"" + name.strip() + "\"" : name.strip())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** A name as it is written: in braces it is one, and with a comma the family name stands first. */
    public static Author author(String text) {
        if (text.startsWith("{") && text.indexOf('}') == text.length() - 1 && text.length() > 2) {
            String name = text.substring(1, text.length() - 1).strip();
            return Author.named(name, NameParts.literal(name));
        }
        String[] parts = text.split(",");
        boolean one = parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank();
        String last = parts[parts.length - 1].strip();
        if (one && COMPANIES.contains(last.toLowerCase(Locale.ROOT))) {
            return Author.named(text, NameParts.literal(text));
        }
        if (one && !NameParts.isSuffix(last) && !last.contains(" and ")) {
            String family = parts[0].strip();
            return Author.named(last + " " + family, new NameParts(last, family, ""));
        }
        if (parts.length == 3 && NameParts.isSuffix(parts[1]) && !parts[0].isBlank() && !last.isEmpty()) {
            NameParts said = new NameParts(last, parts[0].strip(), parts[1].strip());
            return Author.named(last + " " + said.family() + ", " + said.suffix(), said);
        }
        return Author.named(text);
    }

    /** The ORCID among the fields of a person. */
    static Orcid orcid(Fields fields) {
        return fields.parsed(
                        "orcid",
                        Orcid::parse,
                        "an ORCID",
                        "write it as 0000-0002-1825-0097; the last digit checks the others")
                .orElse(Orcid.NONE);
    }

    private Optional<Author> group(YamlNode.Mapping mapping) {
        Fields fields = new Fields(mapping, FIELDS, problems);
        Orcid orcid = orcid(fields);
        Optional<Author> said = said(fields, mapping.origin());
        return said.map(author ->
                new Author(author.name(), author.parts(), orcid, fields.text("affiliation"), fields.url("url")));
    }

    /** The name a group says, in one of its three ways. */
    private Optional<Author> said(Fields fields, Origin place) {
        String family = fields.text("family");
        String given = fields.text("given");
        String name = fields.text("literal");
        String unread = Stream.of("family", "given", "suffix", "name")
                .filter(field -> !fields.text(field).isEmpty())
                .filter(field -> !name.isEmpty() || family.isEmpty() && field.equals("suffix"))
                .findFirst()
                .orElse("");
        if (!unread.isEmpty()) {
            problems.warning(
                    fields.origin(unread),
                    "\"" + unread + "\" is not read " + (name.isEmpty() ? "without \"family\"" : "beside \"literal\""),
                    name.isEmpty() ? "write family: and given:" : "delete one of the two");
        }
        if (!name.isEmpty()) {
            return Optional.of(Author.named(name, NameParts.literal(name)));
        }
        if (!family.isEmpty()) {
            NameParts parts = new NameParts(given, family, fields.text("suffix"));
            String shown = fields.text("name");
            return Optional.of(shown.isEmpty() ? author(parts) : Author.named(shown, parts));
        }
        if (fields.text("name").isEmpty()) {
            String remedy = given.isEmpty() ? "write {name: ..., orcid: ...}" : "write family: beside given:";
            problems.error(place, "an author without a name", remedy);
            return Optional.empty();
        }
        return named(new YamlNode.Scalar(fields.text("name"), fields.origin("name")), false);
    }

    /** An author whose parts of the name are said; the name is printed as usual in its script. */
    public static Author author(NameParts parts) {
        return Author.named(shown(parts), parts);
    }

    /** A name as it is printed; in East Asian writing the family name comes first, without a blank. */
    private static String shown(NameParts parts) {
        boolean eastAsian = (parts.family() + parts.given()).codePoints().allMatch(Character::isIdeographic);
        if (eastAsian) {
            return parts.family() + parts.given();
        }
        String name = parts.given().isEmpty() ? parts.family() : parts.given() + " " + parts.family();
        return parts.suffix().isEmpty() ? name : name + " " + parts.suffix();
    }
}
