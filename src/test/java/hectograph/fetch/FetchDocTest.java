package hectograph.fetch;

import static hectograph.net.FakeHost.text;
import static org.assertj.core.api.Assertions.assertThat;

import hectograph.net.FakeHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources.yaml of docs/sources.md, with every kind of source, as somebody would copy it; only the hosts are ours. */
final class FetchDocTest {

    private static final String ABSTRACT =
            "We copy a page of text fifty times by gelatin, and measure how much ink is left after each of the copies.";

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    @AfterEach
    void close() {
        host.close();
    }

    private static String block(String doc, String heading, String language) {
        Matcher matcher = Pattern.compile(
                        "(?ms)^#+ " + Pattern.quote(heading) + "$.*?^```" + language + "\\n(.*?)^```$")
                .matcher(doc);
        assertThat(matcher.find()).as(heading).isTrue();
        return matcher.group(1);
    }

    /** The example with an address of ours below the kind of each source that has one of its own. */
    private String ours(String yaml) {
        return yaml.replace("kind: arxiv\n", "kind: arxiv\n    url: " + host.at("/arxiv") + "\n")
                .replace("kind: arxiv-search\n", "kind: arxiv-search\n    url: " + host.at("/search") + "\n")
                .replace("kind: huggingface\n", "kind: huggingface\n    url: " + host.at("/hf") + "\n")
                .replace("https://theses.example.org/oai", host.at("/theses").toString())
                .replace("https://example.org/feed.xml", host.at("/feed.xml").toString());
    }

    @Test
    void everyKindOfTheExampleGivesItsPapers() throws IOException {
        String doc = Files.readString(Path.of("docs/sources.md"));
        FakeRepository arxiv = new FakeRepository().on("2026-11-20");
        arxiv.put("2611.00021", "Weight Initialization by Copies", "cs.LG", ABSTRACT);
        arxiv.put("2611.00022", "Pruning of Trees", "cs.LG", ABSTRACT);
        host.on("/arxiv", arxiv.reply())
                .on("/search", text("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2611.00031v1</id>
                        <title>Weight Decay of Paper</title><summary>%s</summary><published>2026-11-19T00:00:00Z</published>
                        <author><name>Ada Rowe</name></author></entry></feed>""".formatted(ABSTRACT)))
                .on("/theses", text("""
                        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header>
                        <identifier>oai:theses.example.org:1</identifier><datestamp>2026-11-01</datestamp></header><metadata>
                        <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
                        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Thesis on Ink</dc:title>
                        <dc:creator>Rowe, Ada</dc:creator><dc:description>%s</dc:description><dc:date>2019</dc:date>
                        </oai_dc:dc></metadata></record></ListRecords></OAI-PMH>""".formatted(ABSTRACT)))
                .on("/hf", text(block(doc, "`huggingface`", "json")))
                .on("/robots.txt", FakeHost.status(404, ""))
                .on("/feed.xml", text(block(doc, "`feed`", "xml")));
        Files.writeString(folder.resolve("group.bib"), block(doc, "`bibtex`", "bibtex"));
        FetchSite site = new FetchSite(folder, "");
        site.write("sources.yaml", ours(block(doc, "content/sources.yaml", "yaml")));
        site.write("topics/our-work.md", "---\ntitle: Our Work\n---\nWhat we did.\n");

        List<String> said = site.fetch("2026-11-20").lines().toList();

        assertThat(said)
                .containsExactly(
                        "arxiv-lg: 2 records, 1 new, 1 not asked for (match:), in 2 requests",
                        "decay: 1 record, 1 new, in 2 requests",
                        "thesis-server: 1 record, 1 new, in 1 request",
                        "hf: 1 record, 1 new, in 1 request",
                        "blog: 1 record, 1 new, in 1 request",
                        "group: 1 record, nothing new, 1 changed (kept)");
        assertThat(site.papers()).hasSize(5);
        assertThat(site.read("papers/copying-by-gelatin.md")).contains("topics: [our-work]");
        assertThat(site.read("listings/2026-11-20.yaml")).contains("  - daily-copies");
        assertThat(host.heard())
                .isNotEmpty()
                .allSatisfy(heard -> assertThat(heard.header("from")).isEqualTo("papers@example.org"));
    }

    @Test
    void theTableHasEveryKindAndTheExampleUsesIt() throws IOException {
        String doc = Files.readString(Path.of("docs/sources.md"));
        String example = block(doc, "content/sources.yaml", "yaml");
        assertThat(Arrays.stream(hectograph.content.FetchSource.Kind.values())
                        .map(kind ->
                                kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .allSatisfy(kind -> {
                    assertThat(example).contains("kind: " + kind + "\n");
                    assertThat(doc).contains("| `" + kind + "` |");
                });
    }
}
