package hectograph.fetch;

import static hectograph.net.FakeHost.inTurn;
import static hectograph.net.FakeHost.text;
import static org.assertj.core.api.Assertions.assertThat;

import hectograph.net.FakeHost;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of source gives, and which of its papers are taken. */
final class FetchKindsTest {

    private static final String ABSTRACT =
            "We copy a page of text fifty times by gelatin, and measure how much ink is left after each of the copies.";

    private static final String FEED = feed("2611.00001", "Copying by Gelatin", ABSTRACT);

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    @AfterEach
    void close() {
        host.close();
    }

    private static String feed(String arxiv, String title, String text) {
        return "<rss version=\"2.0\"><channel><title>Blog</title><item><title>" + title + "</title>"
                + "<link>https://arxiv.org/abs/" + arxiv + "</link><description>" + text
                + "</description></item></channel></rss>";
    }

    @Test
    void huggingFacesOrderBecomesTheListing() {
        String[] day = {""};
        Map<String, String> days = Map.of(
                "2026-11-23", papers("2611.00002", "2611.00001"),
                "2026-11-24", papers("2611.00004", "2611.00003"),
                "late", papers("2611.00002", "2611.00005", "2611.00001"));
        host.on("/hf", FakeHost.by(heard -> {
            String date = FakeRepository.query(heard.target()).get("date");
            boolean late = date.equals("2026-11-23") && day[0].equals("2026-11-24");
            return text(days.getOrDefault(late ? "late" : date, "[]"));
        }));
        FetchSite site = new FetchSite(folder, "- {name: hf, kind: huggingface, url: '" + host.at("/hf") + "'}");
        day[0] = "2026-11-23";
        assertThat(site.fetch(day[0])).isEqualTo("hf: 2 records, 2 new, in 1 request\n");
        assertThat(site.read("listings/2026-11-23.yaml")).containsSubsequence("paper-2611-00002", "paper-2611-00001");
        day[0] = "2026-11-24";
        assertThat(site.fetch(day[0])).isEqualTo("hf: 5 records, 3 new, 2 here already, in 2 requests\n");
        assertThat(site.read("listings/2026-11-24.yaml"))
                .containsSubsequence("paper-2611-00004", "paper-2611-00003")
                .doesNotContain("00005", "00001");
        day[0] = "2026-11-28";
        assertThat(site.fetch(day[0])).contains("2 here already");
        day[0] = "2026-11-29";
        assertThat(site.fetch(day[0]))
                .startsWith(
                        "hf: nothing new: no papers are listed for 2026-11-29 (arXiv announces nothing from Friday's");
    }

    private static String papers(String... ids) {
        StringBuilder json = new StringBuilder("[");
        for (String id : ids) {
            json.append(json.length() == 1 ? "" : ",").append("""
                    {"paper":{"id":"%1$s","title":"Paper %1$s","summary":"%2$s","authors":[{"name":"Ada Rowe"}],
                    "publishedAt":"2026-11-20T00:00:00.000Z","upvotes":3},"title":"Paper %1$s"}""".formatted(id, ABSTRACT));
        }
        return json.append("]").toString();
    }

    @Test
    void aSearchIsAskedOnceADayAndAgainForEmptyPages() {
        String head =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">"
                        + "<opensearch:totalResults>3</opensearch:totalResults>";
        String page = head + entry("2611.00003") + entry("2611.00002") + "</feed>";
        String rest = head + entry("2611.00001") + "</feed>";
        String empty = head + "</feed>";
        host.on("/api", inTurn(text(page), text(empty), text(rest)));
        FetchSite site = new FetchSite(
                folder,
                "- {name: query, kind: arxiv-search, query: 'cat:cs.LG AND abs:\"ink\"', url: '" + host.at("/api")
                        + "'}");
        assertThat(site.fetch("2026-11-23")).isEqualTo("query: 3 records, 3 new, in 3 requests\n");
        assertThat(host.asked().get(2)).contains("search_query=cat%3Acs.LG", "start=2", "sortBy=submittedDate");
        LocalDate day = LocalDate.parse("2026-11-23");
        site.time().pass(Duration.ofHours(5));
        assertThat(site.again(day, Fetch.Choice.USUAL)).contains("next from 2026-11-24T00:00:00Z on");
        host.on("/api", text(page));
        assertThat(site.fetch("2026-11-24")).contains("2 records, nothing new, 2 here already, in 1 request");
        host.on("/api", inTurn(text(head + entry("2611.00009") + "</feed>"), text(empty)));
        assertThat(site.fetch("2026-11-25")).contains("1 of 3 results came, then empty pages", "in 4 requests");
        host.on(
                "/api",
                text("<feed><entry><id>http://arxiv.org/api/errors#x</id><summary>bad query</summary></entry></feed>"));
        assertThat(site.fetch("2026-11-26")).contains("failed: arXiv answers: bad query");
    }

    private static String entry(String id) {
        return "<entry><id>http://arxiv.org/abs/" + id + "v1</id><title>Paper " + id + "</title><summary>" + ABSTRACT
                + "</summary><published>2026-11-20T00:00:00Z</published><author><name>Ada Rowe</name></author></entry>";
    }

    @Test
    void matchAndTopicsDecideWhatComesAndWhereItGoes() {
        String feed = feed("2611.00001", "Copying by Gelatin", ABSTRACT)
                .replace(
                        "</channel>",
                        "<item><title>On Snails</title><link>https://arxiv.org/abs/2611.00002</link>"
                                + "<description>Snails are slow, and so is the ink that they write with on stones and on walls."
                                + "</description></item></channel>");
        host.on("/a", text(feed));
        FetchSite site = new FetchSite(folder, """
                - name: a
                  kind: feed
                  robots: ignore
                  url: %s
                  match: ['gelatin']
                  topics: [printing]
                """.formatted(host.at("/a")));
        site.write("topics/printing.md", "---\ntitle: Printing\n---\n");
        assertThat(site.fetch("2026-11-23")).isEqualTo("a: 2 records, 1 new, 1 not asked for (match:), in 1 request\n");
        assertThat(site.read("papers/copying-by-gelatin.md")).contains("topics: [printing]");
    }

    @Test
    void aFileBesideTheContentIsReadWhenItChanged() {
        FetchSite site = new FetchSite(folder, "- {name: group, kind: file, path: group.jsonl}");
        site.write(
                "../group.jsonl",
                "{\"title\":\"Ours\",\"abstract\":\"" + ABSTRACT + "\",\"authors\":[\"Ada Rowe\"]}\n");
        assertThat(site.fetch("2026-11-23")).isEqualTo("group: 1 record, 1 new\n");
        assertThat(site.fetch("2026-11-24")).isEqualTo("group: nothing new: unchanged since it was last read\n");
    }

    @Test
    void theSamePaperFromManySourcesIsOneWhateverComesFirst() {
        host.on("/rss", text(FEED))
                .on("/hf", text(papers("2611.00001").replace("Paper 2611.00001", "Copying by Gelatin")));
        String rss = "- {name: rss, kind: feed, robots: ignore, url: '" + host.at("/rss") + "'}\n";
        String hf = "- {name: hf, kind: huggingface, url: '" + host.at("/hf") + "'}\n";
        for (String sources : new String[] {rss + hf, hf + rss}) {
            FetchSite site = new FetchSite(folder.resolve(sources.substring(9, 12)), sources);
            String checked = site.fetch("2026-11-23", FetchSite.check());
            assertThat(site.papers()).isEmpty();
            assertThat(site.fetch("2026-11-23")).isEqualTo(checked).containsOnlyOnce("1 new");
            assertThat(site.papers()).containsExactly("copying-by-gelatin");
            assertThat(site.read("papers/copying-by-gelatin.md")).contains("Rowe", "arxiv: '2611.00001'", ABSTRACT);
            assertThat(site.read("listings/2026-11-23.yaml")).contains("copying-by-gelatin");
        }
    }
}
