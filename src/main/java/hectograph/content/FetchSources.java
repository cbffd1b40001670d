package hectograph.content;

import hectograph.content.match.TopicMatcher;
import hectograph.content.source.Source;
import hectograph.model.Slug;
import hectograph.problem.Checked;
import hectograph.problem.Nearest;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The file {@code sources.yaml}: what {@code fetch} asks.
 *
 * @param contact a mail address for those who are asked
 * @param sources in the order of the file
 */
public record FetchSources(String contact, List<FetchSource> sources) {

    /** The file's name. */
    public static final String NAME = "sources.yaml";

    /** The most papers that a source brings in one run where it does not say. */
    private static final int USUAL_LIMIT = 500;

    private static final int LARGEST_LIMIT = 50_000;

    private static final List<String> COMMON = List.of("name", "kind", "url", "match", "topics", "limit", "only");

    private static final Map<FetchSource.Kind, List<String>> OWN = Map.of(
            FetchSource.Kind.ARXIV, List.of("categories"),
            FetchSource.Kind.ARXIV_SEARCH, List.of("query"),
            FetchSource.Kind.OAI, List.of("set", "format"),
            FetchSource.Kind.HUGGINGFACE, List.of("sort", "listing"),
            FetchSource.Kind.FEED, List.of("robots"),
            FetchSource.Kind.FILE, List.of("path", "robots", "listing"));

    private static final List<String> OAI_FORMATS = List.of("oai_dc", "arXiv", "arXivRaw", "oai_datacite", "datacite");

    /** Copies the list. */
    public FetchSources {
        sources = List.copyOf(sources);
    }

    /**
     * Reads the file.
     *
     * @param content the content folder, whose topics papers can get
     * @throws IOException when that folder can't be read
     */
    public static Checked<FetchSources> read(Source source, Path content) throws IOException {
        Problems problems = new Problems();
        YamlNode.Mapping none = new YamlNode.Mapping(List.of(), source.at(0));
        YamlNode root = Yaml.read(source, source.text(), 1, problems).orElse(none);
        if (!(root instanceof YamlNode.Mapping mapping)) {
            problems.error(root.origin(), root.kind() + " where fields belong", "write name: value, one a line");
            return problems.with(new FetchSources("", List.of()));
        }
        Fields fields = new Fields(mapping, List.of("contact", "sources"), problems);
        String contact = fields.text("contact");
        if (!problems.hasErrors() && (contact.indexOf('@') < 1 || contact.contains(" "))) {
            problems.error(
                    fields.origin("contact"),
                    contact.isEmpty() ? "no \"contact\"" : "\"" + contact + "\" is not a mail address",
                    "write contact: and an address to which those can write who are asked");
        }
        List<FetchSource> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Fields.SlugAt> topics = new ArrayList<>();
        for (YamlNode item : fields.items("sources")) {
            one(item, topics, problems).ifPresent(found -> {
                if (!names.add(found.name())) {
                    problems.error(
                            found.origin(), "source \"" + found.name() + "\" stands twice", "rename one of the two");
                }
                sources.add(found);
            });
        }
        if (sources.isEmpty() && !problems.hasErrors()) {
            problems.error(source.whole(), "no sources", "write sources: and - {name: ..., kind: ...} below it");
        }
        if (!topics.isEmpty()) {
            TopicNames known = TopicNames.of(ContentFiles.list(content).value());
            topics.forEach(topic -> known.find(topic.slug().value(), topic.origin(), problems));
        }
        return problems.with(new FetchSources(contact, sources));
    }

    private static Optional<FetchSource> one(YamlNode item, List<Fields.SlugAt> topics, Problems problems) {
        if (!(item instanceof YamlNode.Mapping mapping)) {
            problems.error(
                    item.origin(),
                    item.kind() + " where a source belongs",
                    "write - {name: blog, kind: feed, url: ...}");
            return Optional.empty();
        }
        Optional<FetchSource.Kind> kind = kind(mapping, problems);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(COMMON);
        known.addAll(OWN.getOrDefault(kind.get(), List.of()));
        Fields fields = new Fields(mapping, known, problems);
        FetchSource.Kind is = kind.get();
        List<Fields.SlugAt> own = fields.slugs("topics");
        topics.addAll(own);
        int limit = fields.number("limit", 1, LARGEST_LIMIT, USUAL_LIMIT);
        FetchSource source = new FetchSource(
                name(fields, mapping.origin(), problems),
                is,
                mapping.origin(),
                fields.url("url"),
                path(fields, problems),
                categories(fields, problems),
                fields.text("query"),
                fields.text("set"),
                is == FetchSource.Kind.OAI ? format(fields, problems) : "arXiv",
                choice(fields, "sort", List.of("day", "trending"), problems).replace("day", ""),
                !fields.has("listing") ? is == FetchSource.Kind.HUGGINGFACE : fields.flag("listing"),
                !choice(fields, "robots", List.of("obey", "ignore"), problems).equals("ignore"),
                new FetchSource.Wanted(match(fields, problems), only(fields, is, problems), limit),
                own.stream().map(Fields.SlugAt::slug).toList());
        needed(fields, is, mapping.origin(), problems);
        return Optional.of(source);
    }

    /** A file beside the content folder, and no other: what stands elsewhere on a machine is nobody's paper. */
    private static String path(Fields fields, Problems problems) {
        String path = fields.text("path");
        boolean leaves = path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/")).contains("..");
        if (leaves) {
            problems.error(
                    fields.origin("path"),
                    "\"" + path + "\" leaves the folder around the content",
                    "copy the file there, and write path: group.bib");
        }
        return leaves ? "" : path;
    }

    private static Optional<FetchSource.Kind> kind(YamlNode.Mapping mapping, Problems problems) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.name().equals("kind") && entry.value() instanceof YamlNode.Scalar scalar) {
                for (FetchSource.Kind kind : FetchSource.Kind.values()) {
                    if (kind.key().equals(scalar.text())) {
                        return Optional.of(kind);
                    }
                }
                String remedy = Nearest.remedy(scalar.text(), kinds(), "write one of " + String.join(", ", kinds()));
                problems.error(scalar.origin(), "unknown kind \"" + scalar.text() + "\"", remedy);
                return Optional.empty();
            }
        }
        problems.error(
                mapping.origin(), "a source without \"kind\"", "write kind: and one of " + String.join(", ", kinds()));
        return Optional.empty();
    }

    private static List<String> kinds() {
        return List.of(FetchSource.Kind.values()).stream()
                .map(FetchSource.Kind::key)
                .toList();
    }

    private static String name(Fields fields, Origin origin, Problems problems) {
        String name = fields.text("name");
        if (!Slug.isValid(name)) {
            problems.error(
                    name.isEmpty() ? origin : fields.origin("name"),
                    name.isEmpty() ? "a source without \"name\"" : "\"" + name + "\" is not a name for a source",
                    "write lower-case letters, digits and hyphens, such as name: our-group");
        }
        return name;
    }

    private static List<String> categories(Fields fields, Problems problems) {
        List<String> categories = new ArrayList<>();
        for (YamlNode.Scalar item : fields.texts("categories")) {
            if (item.text().matches("[a-z][a-z-]{1,20}(?:[.:][A-Za-z:.-]{1,40})?")) {
                categories.add(item.text());
            } else {
                problems.error(
                        item.origin(),
                        "\"" + item.text() + "\" is not a category of arXiv",
                        "write it with its archive, such as cs.LG");
            }
        }
        return categories;
    }

    private static List<String> match(Fields fields, Problems problems) {
        List<String> queries = new ArrayList<>();
        for (YamlNode.Scalar item : fields.texts("match")) {
            Optional<String> fault = TopicMatcher.fault(item.text());
            fault.ifPresent(what -> problems.error(item.origin(), what, "write the query as in a topic's match:"));
            if (fault.isEmpty()) {
                queries.add(item.text());
            }
        }
        return queries;
    }

    private static FetchSource.Only only(Fields fields, FetchSource.Kind kind, Problems problems) {
        boolean repository = kind.isArxiv() || kind == FetchSource.Kind.OAI;
        String text = choice(fields, "only", List.of("new", "new+cross", "all"), problems);
        if (text.isEmpty()) {
            return repository ? FetchSource.Only.NEW : FetchSource.Only.ALL;
        }
        return FetchSource.Only.valueOf(text.toUpperCase(Locale.ROOT).replace('+', '_'));
    }

    private static String format(Fields fields, Problems problems) {
        String format = choice(fields, "format", OAI_FORMATS, problems);
        return format.isEmpty() ? "oai_dc" : format;
    }

    /** One of some words; empty when missing or none of them. */
    private static String choice(Fields fields, String name, List<String> words, Problems problems) {
        String text = fields.text(name);
        if (text.isEmpty() || words.contains(text)) {
            return text;
        }
        String all = "write one of " + String.join(", ", words);
        problems.error(
                fields.origin(name),
                "\"" + text + "\" where \"" + name + "\" takes a word",
                Nearest.remedy(text, words, all));
        return "";
    }

    private static void needed(Fields fields, FetchSource.Kind kind, Origin origin, Problems problems) {
        List<String> one = switch (kind) {
            case ARXIV -> List.of("categories");
            case ARXIV_SEARCH -> List.of("query");
            case OAI, FEED -> List.of("url");
            case FILE -> List.of("url", "path");
            case HUGGINGFACE -> List.of();
        };
        long given = one.stream().filter(fields::has).count();
        if (!one.isEmpty() && given != 1) {
            problems.error(
                    origin,
                    (given == 0 ? "no " : "both ") + "\"" + String.join(given == 0 ? "\" or \"" : "\" and \"", one)
                            + "\"",
                    "a source of kind " + kind.key() + " needs " + (one.size() == 1 ? "it" : "one of the two"));
        }
    }
}
