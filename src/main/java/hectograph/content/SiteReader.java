package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.Export;
import hectograph.model.Limits;
import hectograph.model.Phrasebook;
import hectograph.model.Site;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.related.KeyPhrases;
import hectograph.tex.Macros;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code site.yaml}. */
public final class SiteReader {

    private static final List<String> FIELDS = List.of(
            "title",
            "description",
            "url",
            "language",
            "publisher",
            "authority",
            "since",
            "page-size",
            "feed-size",
            "digest-hour",
            "hub",
            "mail",
            "contact",
            "repository",
            "license",
            "links",
            "bibtex-abstract",
            "navigation",
            "pages",
            "exports",
            "host",
            "headers",
            "compress",
            "macros",
            "tex-text",
            "topics",
            "theme",
            "words");

    /** The year of the permanent ids of a site that names none: that in which there were such ids first. */
    private static final String SINCE = "2026";

    private SiteReader() {}

    /**
     * The theme a site asks for.
     *
     * @param name what it is called, never empty
     * @param origin where the file says so
     */
    public record Theme(String name, Origin origin) {}

    /** Reads the theme alone, before anything else is read: most sites have none, and theirs is not parsed for it. */
    public static Optional<Theme> theme(Source source) {
        return early(source, "theme")
                .filter(scalar -> !scalar.text().isBlank())
                .map(scalar -> new Theme(scalar.text(), scalar.origin()));
    }

    /** Where a site says which language it is in; the file as a whole where it does not. */
    public static Origin languageAt(Source source) {
        return early(source, "language").map(YamlNode::origin).orElseGet(source::whole);
    }

    /** A field that is asked for beside all others; a file without it is not parsed for it. */
    private static Optional<YamlNode.Scalar> early(Source source, String name) {
        if (!source.text().startsWith(name) && !source.text().contains("\n" + name)) {
            return Optional.empty();
        }
        Optional<YamlNode> root = Yaml.read(source, source.text(), 1, new Problems());
        return root.filter(node -> node instanceof YamlNode.Mapping)
                .flatMap(node -> ((YamlNode.Mapping) node)
                        .entries().stream()
                                .filter(entry -> entry.name().equals(name))
                                .findFirst())
                .filter(entry -> entry.value() instanceof YamlNode.Scalar)
                .map(entry -> (YamlNode.Scalar) entry.value());
    }

    /** Reads the file. */
    public static Checked<Site> read(Source source) {
        Problems problems = new Problems();
        YamlNode.Mapping none = new YamlNode.Mapping(List.of(), source.at(0));
        YamlNode root = Yaml.read(source, source.text(), 1, problems).orElse(none);
        boolean isFields = root instanceof YamlNode.Mapping;
        if (!isFields) {
            problems.error(root.origin(), root.kind() + " where fields belong", "write name: value, one a line");
        }
        Fields fields = new Fields(root instanceof YamlNode.Mapping mapping ? mapping : none, FIELDS, problems);
        if (isFields && !problems.hasErrors()) {
            for (String required : List.of("title", "url")) {
                if (!fields.has(required)) {
                    problems.error(source.whole(), "no \"" + required + "\"", "it is needed on every page");
                }
            }
        }
        String language = fields.has("language") ? fields.text("language") : "en";
        if (!isLanguageTag(language)) {
            problems.error(
                    fields.origin("language"), "\"" + language + "\" is not a language tag", "write en, de or pt-BR");
            language = "en"; // nobody has words in it
        }
        String since = fields.text("since");
        if (!since.isEmpty() && !(since.length() == 4 && since.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            problems.error(fields.origin("since"), "\"" + since + "\" is not a year", "write YYYY");
        }
        fields.text("theme"); // a text, and read before all else: see theme
        fields.group("words"); // read by WordsReader, before all else too
        String url = publicAddress(fields, problems);
        String authority = authority(fields, problems);
        String ids = authority.isEmpty() ? host(url) : authority;
        Site site = new Site(
                fields.has("title") ? fields.text("title") : "Untitled",
                fields.text("description"),
                url,
                language,
                fields.has("publisher") ? fields.text("publisher") : fields.text("title"),
                ids,
                since.isEmpty() ? SINCE : since,
                fields.number("page-size", 5, 200, 20),
                fields.number("feed-size", 10, 500, 50),
                fields.number("digest-hour", 0, 23, 6),
                fields.url("hub"),
                fields.group("mail").flatMap(mail -> MailingReader.read(mail, fields.text("title"), ids, problems)),
                ColophonReader.read(fields, problems),
                navigation(fields, problems),
                exports(fields, problems),
                authorsAtLeast(fields, problems),
                macros(fields, problems),
                !fields.has("tex-text") || fields.flag("tex-text"),
                discoveredTopics(fields, problems),
                PublishingReader.read(fields, problems),
                Phrasebook.EMPTY,
                Limits.USUAL);
        return problems.with(site);
    }

    private static int discoveredTopics(Fields fields, Problems problems) {
        return fields.group("topics")
                .map(group -> {
                    Fields given = new Fields(group, List.of("discover", "count"), problems);
                    int count = given.number("count", 1, 200, KeyPhrases.USUAL);
                    if (given.has("count") && !given.has("discover")) {
                        problems.warning(
                                given.origin("count"), "\"count\" without effect", "write discover: true beside it");
                    }
                    return given.flag("discover") ? count : 0;
                })
                .orElse(0);
    }

    private static String publicAddress(Fields fields, Problems problems) {
        String url = fields.url("url");
        if (url.isEmpty()) {
            return "https://example.org/";
        }
        URI uri = URI.create(url);
        if (Site.EXAMPLE_HOST.equals(uri.getHost())) {
            problems.warning(
                    fields.origin("url"),
                    "still the address of the example",
                    "write your site's own, and authority: and since:, before you publish it");
        }
        if (uri.getQuery() != null || uri.getFragment() != null) {
            problems.error(
                    fields.origin("url"), "\"" + url + "\" has a query or a fragment", "delete what follows the path");
        }
        return url.endsWith("/") ? url : url + "/";
    }

    /** RFC 4151, section 2.1: a domain name or a mail address, in lower case. */
    private static String authority(Fields fields, Problems problems) {
        String authority = fields.text("authority");
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        boolean fits = host.indexOf('.') > 0
                && !host.endsWith(".")
                && authority
                        .chars()
                        .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-._@".indexOf(c) >= 0);
        if (!authority.isEmpty() && !fits) {
            problems.error(
                    fields.origin("authority"),
                    "\"" + authority + "\" is neither a domain name nor a mail address",
                    "write it in lower case, such as papers.example.org");
        }
        return authority;
    }

    private static String host(String url) {
        String host = URI.create(url).getHost();
        return host == null ? "localhost" : host.toLowerCase(Locale.ROOT);
    }

    private static boolean isLanguageTag(String text) {
        return text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*");
    }

    private static List<Site.NavigationItem> navigation(Fields fields, Problems problems) {
        List<Site.NavigationItem> items = new ArrayList<>();
        for (YamlNode item : fields.items("navigation")) {
            Optional<YamlNode.Entry> entry = item instanceof YamlNode.Mapping mapping
                            && mapping.entries().size() == 1
                    ? Optional.of(mapping.entries().get(0))
                    : Optional.empty();
            if (entry.isPresent()
                    && entry.get().value() instanceof YamlNode.Scalar target
                    && !target.text().isEmpty()) {
                items.add(new Site.NavigationItem(entry.get().name(), target.text(), target.origin()));
            } else {
                problems.error(item.origin(), item.kind() + " that is not a link", "write - Topics: topics/index.html");
            }
        }
        return items;
    }

    private static Map<Export, Boolean> exports(Fields fields, Problems problems) {
        Map<Export, Boolean> exports = new EnumMap<>(Export.class);
        for (Export.Group group : Export.Group.values()) {
            fields.group(group.key()).ifPresent(node -> {
                Fields given = new Fields(node, Export.keys(), problems);
                for (Export kind : Export.values()) {
                    if (!given.has(kind.key())) {
                        continue;
                    }
                    if (kind.group() != group) {
                        problems.error(
                                given.origin(kind.key()),
                                "\"" + kind.key() + "\" below \"" + group.key() + "\"",
                                "write it below " + kind.group().key() + ":");
                    } else if (!isMapping(given, kind.key())) {
                        exports.put(kind, given.flag(kind.key()));
                    }
                }
            });
        }
        return exports;
    }

    /** How many papers an author needs for a page: {@code authors: {at-least: 2}}. */
    private static int authorsAtLeast(Fields fields, Problems problems) {
        String authors = Export.AUTHORS.key();
        return fields.node(Export.Group.PAGES.key())
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .map(pages ->
                        new Fields(pages, Export.keys(), new Problems())) // its faults were reported with the switches
                .filter(given -> isMapping(given, authors))
                .flatMap(given -> given.group(authors))
                .map(group -> new Fields(group, List.of("at-least"), problems).number("at-least", 1, 1_000, 1))
                .orElse(1);
    }

    /** Only authors take more than a word. */
    private static boolean isMapping(Fields given, String name) {
        return name.equals(Export.AUTHORS.key())
                && given.node(name).filter(YamlNode.Mapping.class::isInstance).isPresent();
    }

    private static Map<String, String> macros(Fields fields, Problems problems) {
        Map<String, String> macros = new LinkedHashMap<>();
        for (YamlNode.Entry entry :
                fields.group("macros").map(YamlNode.Mapping::entries).orElse(List.of())) {
            String name = entry.name().startsWith("\\") ? entry.name().substring(1) : entry.name();
            if (!(entry.value() instanceof YamlNode.Scalar body)) {
                String what = entry.value().kind() + " where macro \"" + name + "\" takes TeX";
                problems.error(entry.value().origin(), what, "write name: 'its TeX'");
            } else if (Macros.problem(name, body.text()).isPresent()) {
                problems.error(
                        entry.nameOrigin(), Macros.problem(name, body.text()).get(), "write name: 'its TeX'");
            } else if (macros.put(name, body.text()) != null) {
                problems.error(entry.nameOrigin(), "macro \"" + name + "\" stands twice", "delete one of the two");
            }
        }
        return macros;
    }
}
