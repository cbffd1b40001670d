package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hectograph.Needs;
import hectograph.quality.BuiltSite.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The citations of the built sites, read by other programs and by strict readers. */
final class CitationsIT {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** The members of the schema of CSL-JSON 1.0.2 that we use, but for author and date. */
    private static final Set<String> CSL_TEXTS = Set.of(
            "id",
            "type",
            "title",
            "container-title",
            "volume",
            "issue",
            "page",
            "publisher",
            "number",
            "DOI",
            "URL",
            "note");

    private static final Set<String> CSL_NAME = Set.of("family", "given", "non-dropping-particle", "suffix", "literal");

    static List<BuiltSite> sites() {
        return BuiltSite.both();
    }

    private static List<String> papers(BuiltSite site) throws IOException {
        return site.files().stream()
                .filter(file -> file.startsWith("papers/") && file.endsWith(".bib"))
                .map(file -> file.substring(0, file.length() - ".bib".length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyBibliographyIsReadByJbibtex(BuiltSite site) throws Exception {
        int papers = papers(site).size();
        for (String file : site.files()) {
            if (file.endsWith(".bib")) {
                BibTeXParser parser = new BibTeXParser();
                BibTeXDatabase read = parser.parseFully(new StringReader(site.text(file)));
                assertThat(parser.getExceptions()).as(file).isEmpty();
                long entries = site.text(file)
                        .lines()
                        .filter(line -> line.startsWith("@"))
                        .count();
                assertThat(read.getEntries()).as(file).hasSize((int) entries); // keys are unique
                read.getEntries()
                        .values()
                        .forEach(entry -> assertThat(entry.getFields()).as(file).isNotEmpty());
                if (file.equals("papers.bib")) {
                    assertThat(entries).isEqualTo(papers).isPositive();
                }
            }
        }
    }

    /** Biber knows which fields an entry must have; of one paper the year is not known to us. */
    @ParameterizedTest
    @MethodSource("sites")
    void biberFindsNoFault(BuiltSite site, @TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> biber = Needs.find("biber");
        Needs.BIBER.found(biber.isPresent());
        Process process = new ProcessBuilder(
                        biber.orElseThrow().toString(),
                        "--tool",
                        "--validate-datamodel",
                        "--logfile=" + folder.resolve("log"),
                        "--output-file=" + folder.resolve("out.bib"),
                        site.folder().resolve("papers.bib").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output.lines()
                        .filter(line -> line.startsWith("WARN") || line.startsWith("ERROR"))
                        .filter(line -> !line.contains("'obriensonswhat'")))
                .isEmpty();
        assertThat(output).contains("INFO - Output to");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyRisRecordIsWellFormed(BuiltSite site) throws IOException {
        for (String paper : papers(site)) {
            String text = site.text(paper + ".ris");
            assertThat(text).as(paper).endsWith("ER  - \r\n").doesNotContainPattern("[^\r]\n");
            List<String> lines = text.lines().toList();
            assertThat(lines).as(paper).allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"));
            assertThat(lines.get(0)).as(paper).matches("TY {2}- (JOUR|CONF|GEN)");
            assertThat(lines)
                    .as(paper)
                    .filteredOn(line -> line.startsWith("TI  - "))
                    .hasSize(1);
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("DA  - "))
                    .allMatch(line -> line.matches("DA {2}- \\d{4}/(\\d\\d)?/(\\d\\d)?/"));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyCslItemFollowsTheSchema(BuiltSite site) throws IOException {
        for (String paper : papers(site)) {
            JsonNode list = JACKSON.readTree(site.text(paper + ".json"));
            assertThat(list.isArray() && list.size() == 1).as(paper).isTrue();
            for (Map.Entry<String, JsonNode> member : list.get(0).properties()) {
                switch (member.getKey()) {
                    case "author" ->
                        member.getValue()
                                .forEach(name -> name.properties().forEach(part -> {
                                    assertThat(CSL_NAME).as(paper).contains(part.getKey());
                                    assertThat(part.getValue().isTextual())
                                            .as(paper)
                                            .isTrue();
                                }));
                    case "issued" -> {
                        JsonNode date = member.getValue().path("date-parts").path(0);
                        assertThat(date.size()).as(paper).isBetween(1, 3);
                        date.forEach(part -> assertThat(part.isInt()).as(paper).isTrue());
                    }
                    default -> {
                        assertThat(CSL_TEXTS).as(paper).contains(member.getKey());
                        assertThat(member.getValue().isTextual()).as(paper).isTrue();
                    }
                }
            }
            assertThat(list.get(0).path("type").asText()).isIn("article", "article-journal", "paper-conference");
            assertThat(list.get(0).path("id").asText()).as(paper).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theCatalogueHasEveryPaperOnce(BuiltSite site) throws IOException {
        List<String> slugs = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String line : site.text("papers.jsonl").lines().toList()) {
            JsonNode paper = JACKSON.readTree(line);
            slugs.add("papers/" + paper.path("slug").asText());
            keys.add(paper.path("key").asText());
            assertThat(paper.path("abstract").asText()).isNotBlank();
        }
        assertThat(slugs).containsExactlyInAnyOrderElementsOf(papers(site));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void structuredDataIsReadAndWhole(BuiltSite site) throws IOException {
        for (Page page : site.pages()) {
            List<Element> scripts = page.document().select("script[type=application/ld+json]");
            boolean apart = page.path().equals("404.html")
                    || !page.document().select("meta[http-equiv=refresh]").isEmpty();
            assertThat(scripts).as(page.path()).hasSize(apart ? 0 : 1);
            for (Element script : scripts) {
                JsonNode graph = JACKSON.readTree(script.data()).path("@graph");
                List<String> types = graph.findValuesAsText("@type");
                assertThat(types).as(page.path()).containsAnyOf("BreadcrumbList", "WebSite");
                JsonNode first = graph.get(0);
                if (!page.document().select("meta[name=citation_title]").isEmpty()) {
                    assertThat(first.path("@type").asText()).isEqualTo("ScholarlyArticle");
                    assertThat(first.path("headline").asText())
                            .isEqualTo(meta(page, "citation_title").get(0));
                    assertThat(first.path("url").asText())
                            .isEqualTo(page.document()
                                    .select("link[rel=canonical]")
                                    .attr("href"));
                    List<String> names = first.path("author").findValuesAsText("name");
                    assertThat(meta(page, "citation_author"))
                            .as("as they are, or with the family name first where a maintainer says which it is")
                            .allMatch(name -> names.contains(name)
                                    || names.contains(name.replaceFirst("^([^,]+), ([^,]+)$", "$2 $1")));
                }
            }
        }
    }

    private static List<String> meta(Page page, String name) {
        return page.document().select("meta[name=" + name + "]").eachAttr("content");
    }

    /** Read from the files by their lines, which these papers keep plain, and not by our own reader. */
    @Test
    @EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
    void citationTagsAgreeWithTheFrontMatter() throws IOException {
        BuiltSite site = BuiltSite.real();
        int seen = 0;
        for (Page page : site.pages()) {
            Path file = Path.of("content", page.path().replace(".html", ".md"));
            if (!page.path().startsWith("papers/") || !Files.exists(file)) {
                continue;
            }
            seen++;
            List<String> lines = Files.readAllLines(file);
            String venue = field(lines, "venue");
            String date = field(lines, "date").replace('-', '/');
            boolean dated = venue.matches(".*\\b\\d{4}\\b.*");
            String published = dated ? venue.replaceAll(".*\\b(\\d{4})\\b.*", "$1") : date;
            List<String> authors = lines.subList(lines.indexOf("authors:") + 1, lines.size()).stream()
                    .takeWhile(line -> line.startsWith("  - "))
                    .map(line -> unquoted(line.substring(4)))
                    .toList();
            assertThat(meta(page, "citation_author")).as(page.path()).isEqualTo(authors);
            assertThat(meta(page, "citation_publication_date")).containsExactly(published);
            assertThat(meta(page, "citation_arxiv_id")).containsExactly(field(lines, "arxiv"));
            assertThat(meta(page, "citation_pdf_url")).allMatch(url -> url.startsWith("https://"));
            assertThat(meta(page, "citation_conference_title").size()
                            + meta(page, "citation_journal_title").size())
                    .as(page.path())
                    .isEqualTo(venue.isEmpty() ? 0 : 1);
            String title = field(lines, "title");
            if (title.indexOf('$') < 0) {
                assertThat(meta(page, "citation_title")).containsExactly(title);
            }
        }
        assertThat(seen).isEqualTo(119);
    }

    private static String field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> unquoted(line.substring(name.length() + 2)))
                .findFirst()
                .orElse("");
    }

    private static String unquoted(String yaml) {
        boolean quoted = yaml.startsWith("'") && yaml.endsWith("'");
        return quoted ? yaml.substring(1, yaml.length() - 1).replace("''", "'") : yaml;
    }
}
