package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forty queries whose wanted papers a rule names before anybody asks, over a site of any size that stands built:
 * {@code -Dit.test=WantedPapersIT -Dsearch.site=FOLDER}, say of 10,000 papers from {@code src/bench/generate}.
 */
@EnabledIfSystemProperty(named = "search.site", matches = ".+")
final class WantedPapersIT {

    private static final int PAPERS_A_KIND = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** Identifier, address, DOI, key, title, title with a slip, author and word, words and year, abstract, fields. */
    private static final List<Function<JsonNode, String>> KINDS = List.of(
            paper -> text(paper, "arxiv"),
            paper -> "https://arxiv.org/pdf/" + text(paper, "arxiv") + "v2",
            paper -> "https://doi.org/10.48550/arXiv." + text(paper, "arxiv"),
            paper -> text(paper, "key"),
            paper -> small(paper, "title").replaceAll("[^\\p{L}\\p{N} ]", " "),
            paper -> small(paper, "title").replace(longest(paper, "title", 1), swapped(longest(paper, "title", 1))),
            paper -> family(paper) + " " + longest(paper, "title", 1),
            paper -> longest(paper, "title", 2) + " " + year(paper),
            paper -> longest(paper, "abstract", 4),
            paper -> "title:" + longest(paper, "title", 1) + " author:" + family(paper) + " year:" + year(paper));

    @Test
    void thirtyEightOfFortyComeFirst(@TempDir Path profile) throws IOException {
        Path site = Path.of(System.getProperty("search.site"));
        List<JsonNode> papers = papers(site);
        List<String> missed = new ArrayList<>();
        try (SiteServer server = new SiteServer(site, "/");
                Browser browser = Browser.start(profile)) {
            for (int i = 0; i < KINDS.size() * PAPERS_A_KIND; i++) {
                JsonNode paper = papers.get((int) ((long) i * papers.size() / (KINDS.size() * PAPERS_A_KIND)));
                String query = KINDS.get(i / PAPERS_A_KIND).apply(paper);
                browser.open(server.at("search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
                browser.await("typeof hits === 'object' && hits && status.textContent && !browse.hidden"
                        .replace("status.", "document.getElementById('status')."));
                Object first = browser.value("document.querySelector('#hits .title a')?.textContent");
                if (!text(paper, "title").equals(first)) {
                    missed.add(query + " | " + text(paper, "title") + " | " + first);
                }
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
    }

    private static List<JsonNode> papers(Path site) throws IOException {
        List<JsonNode> papers = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(site)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("papers.*\\.jsonl"))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode paper = json.readTree(line);
                    if (paper.has("arxiv")
                            && paper.path("authors").size() > 0
                            && longest(paper, "title", 2).contains(" ")) {
                        papers.add(paper);
                    }
                }
            }
        }
        papers.sort(Comparator.comparing(paper -> text(paper, "slug")));
        assertThat(papers).hasSizeGreaterThan(40);
        return papers;
    }

    private static String text(JsonNode paper, String field) {
        return paper.path(field).asText();
    }

    private static String small(JsonNode paper, String field) {
        return text(paper, field).toLowerCase(Locale.ROOT);
    }

    private static String year(JsonNode paper) {
        return text(paper, "date").substring(0, 4);
    }

    private static String family(JsonNode paper) {
        JsonNode author = paper.path("authors").path(0);
        String name = text(author, "name");
        return author.has("family") ? text(author, "family") : name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The longest words of a text. */
    private static String longest(JsonNode paper, String field, int most) {
        return String.join(
                " ",
                WORD.matcher(small(paper, field))
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                        .limit(most)
                        .toList());
    }

    /** A word with two letters swapped in its middle. */
    private static String swapped(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle - 1)
                + word.charAt(middle)
                + word.charAt(middle - 1)
                + word.substring(middle + 1);
    }
}
