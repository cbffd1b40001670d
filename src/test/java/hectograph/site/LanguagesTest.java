package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.English;
import hectograph.TinySite;
import hectograph.model.Plurals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site in a language that one file of words makes, and of which no word has a Latin letter: so any that a reader sees is one
 * that stands elsewhere. The content is Greek, and the words are English in letters of full width.
 */
final class LanguagesTest {

    /** What is called the same in every language: formats, syntax and names of the machine's. */
    private static final Pattern SAME = Pattern.compile(
            "\\b(arXiv|DOI|BibTeX|RIS|CSL-JSON|APA|Atom|RSS|JSON Feed|CC BY 4\\.0|year|ada|https?://\\S+|\\S+@\\S+|[\\w.]+\\.(md|html|bib|ris|json|example))\\b");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** What scripts have in quotes that looks like words: the name of a format, an element, the names of filters. */
    private static final List<String> NO_WORDS =
            List.of("Markdown", "main ol.papers", "title author topic venue year has");

    @TempDir
    private Path folder;

    private TinySite site() {
        String papers = IntStream.range(0, 26)
                .mapToObj(i -> """
                        -- content/papers/p%1$d.md --
                        ---
                        title: Πρώτα βάρη %1$d
                        authors: [Α. Βήτα, Γ. Δέλτα, Ε. Ζήτα, Η. Θήτα, Ι. Κάππα, Λ. Μι, Νι %1$d, Ξι]
                        added: 2026-11-%2$02d
                        date: 20%3$02d-03
                        venue: Πρακτικά
                        category: κατηγορία
                        topics: [%4$s]
                        arxiv: '2401.0%5$d'
                        links: {code: 'https://x.example/%1$d', video: 'https://y.example/%1$d'}
                        badges: [Άριστο]
                        %6$s
                        ---
                        Τα αρχικά βάρη του δικτύου ορίζουν την εκπαίδευση και τη σύγκλιση. Δεύτερη πρόταση %1$d.
                        """.formatted(
                                i,
                                9 + i % 13,
                                10 + i % 9,
                                i % 2 == 0 ? "x, y" : "y",
                                1000 + i,
                                i == 3
                                        ? "withdrawn: λάθος\naliases: [old]"
                                        : i == 4
                                                ? "license: https://creativecommons.org/licenses/by/4.0/"
                                                : "updated: 2026-11-22"))
                .collect(Collectors.joining());
        return TinySite.in(folder, """
                -- content/site.yaml --
                title: Δίκτυα
                description: Άρθρα για δίκτυα.
                url: https://xx.example/
                language: xx
                page-size: 5
                contact: ada@xx.example
                repository: https://code.example/x
                license: CC BY 4.0
                mail: {from: ada@xx.example, subscribe: ada@xx.example}
                -- templates/words/xx.yaml --
                """ + English.wide() + """
                -- content/topics/x.md --
                ---
                title: Χι
                also: [Έτερο]
                parent: y
                ---
                Για το χι.
                -- content/topics/y.md --
                ---
                title: Ύψιλον
                aliases: [oldy]
                ---
                -- content/topics/z.md --
                ---
                title: Ζήτα
                ---
                -- content/pages/about.md --
                ---
                title: Σχετικά
                ---
                Κείμενο.
                -- content/people/beta.md --
                ---
                name: Α. Βήτα
                affiliation: Σχολή
                homepage: https://beta.example/
                orcid: 0000-0002-1825-0097
                ---
                -- content/listings/2026-11-21.yaml --
                """ + "papers: [p12, p25]\n" + papers);
    }

    @Test
    @Tag("slow")
    void noWordOfAPageAFeedOrAScriptStandsElsewhere() {
        TinySite.Built built = site().build();
        assertThat(built.problems()).isEmpty();
        List<String> left = new ArrayList<>();
        built.files().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (String said : said(path, text)) {
                Matcher latin = LATIN.matcher(SAME.matcher(said).replaceAll(""));
                if (latin.find()) {
                    left.add(path + ": " + said.strip());
                }
            }
        });
        assertThat(left).isEmpty();
    }

    @Test
    @Tag("slow")
    void neitherDoesAnyOfAnEmptySite() {
        TinySite.Built built = site().with(IntStream.range(0, 26)
                                .mapToObj(i -> "-- no content/papers/p" + i + ".md --\n")
                                .collect(Collectors.joining())
                        + "-- no content/listings/2026-11-21.yaml --\n")
                .build();
        assertThat(said("index.html", built.file("index.html")))
                .noneMatch(
                        said -> LATIN.matcher(SAME.matcher(said).replaceAll("")).find());
    }

    /** What a reader sees, hears or is shown by a program of a file. */
    private static List<String> said(String path, String text) {
        if (path.endsWith(".html")) {
            return inPage(Jsoup.parse(text));
        }
        if (path.endsWith(".xml") && !path.startsWith("sitemap") || path.endsWith(".opml")) {
            return inFeed(text);
        }
        if (path.startsWith("assets/") && path.endsWith(".js")) {
            return inScript(text);
        }
        return path.equals("llms.txt") || path.startsWith("papers/") && path.endsWith(".md")
                ? text.lines()
                        .map(line -> line.replaceAll("\\]\\([^)]*\\)", "]"))
                        .toList()
                : List.of();
    }

    private static List<String> inPage(Document page) {
        List<String> said = new ArrayList<>();
        page.select("script[type=application/ld+json]")
                .forEach(json -> Pattern.compile("\"(?:name|description)\":\"([^\"]*)\"")
                        .matcher(json.data())
                        .results()
                        .forEach(found -> said.add(found.group(1))));
        page.select("script, style, code, pre, .printed").remove();
        for (Element element : page.getAllElements()) {
            said.add(element.ownText());
            for (String name : List.of("aria-label", "title", "alt", "placeholder")) {
                said.add(element.attr(name));
            }
        }
        page.select("meta[name=description], meta[property=og:title], meta[property=og:description]")
                .forEach(meta -> said.add(meta.attr("content")));
        return said;
    }

    private static List<String> inFeed(String text) {
        Document feed = Jsoup.parse(text, "", Parser.xmlParser());
        List<String> said = new ArrayList<>();
        feed.select("title, subtitle, description, summary")
                .forEach(element -> said.addAll(inPage(Jsoup.parse(element.text()))));
        feed.select("outline").forEach(element -> said.add(element.attr("text")));
        feed.select("link[title]").forEach(element -> said.add(element.attr("title")));
        feed.select("content").forEach(element -> said.addAll(inPage(Jsoup.parse(element.text()))));
        return said;
    }

    /** Texts in quotes that look like words for people: they begin with a capital, or are several words in a row. */
    private static List<String> inScript(String script) {
        return Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`")
                .matcher(script.replaceAll("(?m)^\\s*//.*$", ""))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(text -> text.replaceAll("\\$\\{[^}]*\\}", ""))
                .filter(text ->
                        text.matches("(?s)[A-Z][a-z]{2,}( .*)?|[^.#\\[>=*]*[a-z]{2,} [a-z]{2,}[ .,:?!][^\\[>=*]*"))
                .filter(text -> !NO_WORDS.contains(text))
                .toList();
    }

    @Test
    void everyKeyIsSaidSomewhereAndEveryOneThatIsSaidIsThere() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        List<String> parts = new ArrayList<>();
        try (Stream<Path> java = Files.walk(Path.of("src/main/java/hectograph"));
                Stream<Path> look = Files.walk(Path.of("templates"))) {
            for (Path file :
                    Stream.concat(java, look).filter(Files::isRegularFile).toList()) {
                if (!file.toString().matches(".*\\.(java|ftlh|js)")) {
                    continue;
                }
                Matcher key = Pattern.compile("(?:[\"']|\\{\\{)([a-z-]+\\.[a-z-]+)(?:[\"']|}})")
                        .matcher(Files.readString(file));
                while (key.find()) {
                    asked.add(key.group(1));
                }
                Matcher part =
                        Pattern.compile("\"([a-z-]+\\.(?:[a-z-]+-)?)\" \\+").matcher(Files.readString(file));
                while (part.find()) {
                    parts.add(part.group(1));
                }
            }
        }
        SortedMap<String, String> english = new java.util.TreeMap<>(English.WORDS.texts());
        List<String> keys = english.keySet().stream()
                .map(key -> key.replaceFirst("\\.(" + String.join("|", Plurals.FORMS) + ")$", ""))
                .distinct()
                .toList();
        assertThat(keys).allMatch(key -> asked.contains(key) || parts.stream().anyMatch(key::startsWith));
        List<String> groups = keys.stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .distinct()
                .toList();
        assertThat(asked.stream()
                        .filter(key -> groups.stream().anyMatch(key::startsWith))
                        .filter(key -> !key.endsWith("-") && !key.endsWith(".invalid"))
                        .filter(key -> !key.matches(".*\\.(ftlh|md|xml|js|css|html|json|bib|opml|yaml|txt|svg|jsonl)")))
                .allMatch(English.WORDS::has);
    }
}
