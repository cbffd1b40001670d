package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Input;
import hectograph.problem.Checked;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every format of XML and JSON, read from records in the shapes of the services. What is read of a file stands beside it;
 * {@code -Dgolden.update=true} writes it anew.
 */
final class FormatsTest {

    private static final Path FOLDER = Path.of("src/test/resources/formats");

    private static final Path OURS = Path.of("src/test/resources/golden/expected");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatIsKnown(String name) throws IOException {
        String read = Drafts.read(Files.readAllBytes(FOLDER.resolve(name)));
        Path expected = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    /** A listing has no mark of its own, so whatever else looks a little like one must not become a paper. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear all,\n\nplease find the minutes of our meeting below. We talked about ink for two hours.\n\nYours\nAda\n",
                "---\ntitle: A Post\n---\nThe text of a post. It is one.\n",
                "title: Ink\nurl: https://ink.example/\nabout: we write about ink. There is much of it.\n",
                "\\documentclass{article}\n\\begin{document}\nHello to the world of ink. It is wide.\n\\end{document}\n",
                "A Heading\n\nThe first paragraph says much about ink. It is long.\n\nThe second says more about ink. It is longer.\n",
                "title,author\nInk,Ada\nMore ink,Bo\n",
                "import ink\ndef main():\n    print(\"ink\")\n",
                "<rdf:RDF xmlns:rdf=\"x\" xmlns:dc=\"y\"><bib:Article><dc:title>Ink</dc:title></bib:Article></rdf:RDF>",
                "[]",
                "{\"ink\": 1}",
                "%PDF-1.4\n1 0 obj\n"
            })
    void whatIsNoneOfThemIsRefused(String text) {
        assertThat(Drafts.read(text)).isEqualTo("no format\n");
    }

    @Test
    void ourFeedsSayTheSameInEachFormat() throws IOException {
        List<String> titles = titles("papers.jsonl");
        for (String name : List.of("feed.json", "rss.xml", "atom.xml")) {
            assertThat(titles(name)).as(name).containsExactlyInAnyOrderElementsOf(titles);
        }
    }

    private static List<String> titles(String name) throws IOException {
        Input input = Input.of(name, Files.readAllBytes(OURS.resolve(name)));
        Checked<List<Draft>> read = ImportFormats.of(input).orElseThrow().read(input);
        assertThat(read.problems()).isEmpty();
        return read.value().stream()
                .map(draft -> draft.plainTitle() + " " + draft.date().iso() + draft.arxiv() + draft.doi())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1251"})
    void readsXmlInTheEncodingThatItHas(String charset) {
        String title = charset.equals("windows-1251") ? "Копия" : "Gélatine";
        String text = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><rss><channel><item><title>" + title
                + "</title><link>https://arxiv.org/abs/2611.00001</link></item></channel></rss>";
        assertThat(Drafts.read(text.getBytes(Charset.forName(charset)))).contains("- " + title);
    }

    @Test
    void believesBytesMoreThanADeclaration() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><item><title>Gélatine</title>"
                + "<link>https://arxiv.org/abs/2611.00001</link></item></channel></rss>";
        assertThat(Drafts.read(text.getBytes(StandardCharsets.UTF_8))).contains("- Gélatine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Unclosed <b>item",
                "a \u0001 control",
                "unknown <x:y>prefix</x:y>",
                "&nbsp;&bogus;",
                "a < b & c",
                "<![CDATA[a <b>b</b>]]>",
                "<p><p><p>"
            })
    void readsDamagedFeedsAsFarAsTheyCanBe(String description) {
        String text = "<rss version=2.0><channel><item><title>One</title><guid>https://arxiv.org/abs/2611.00001</guid>"
                + "<description>" + description + "</description></item><item><title>Two</title>"
                + "<guid>https://arxiv.org/abs/2611.00002</guid></item></channel></rss>";
        assertThat(Drafts.read(text)).contains("- One", "arxiv: 2611.00001", "- Two", "arxiv: 2611.00002");
    }

    @Test
    @Tag("slow")
    void nestsAsDeepAsAnybodyLikes() {
        String deep = "<rss><channel><item>" + "<a>".repeat(100_000) + "</item></channel></rss>";
        assertThat(Drafts.read(deep)).startsWith("feed\n");
        String html = "<rss><channel><item><title>T</title><guid>https://arxiv.org/abs/2611.00001</guid><description>"
                + "&lt;div&gt;".repeat(20_000) + "x</description></item></channel></rss>";
        assertThat(Drafts.read(html)).contains("- T");
        assertThat(Drafts.read("[".repeat(100_000))).doesNotContain("\n- ");
        assertThat(Drafts.read("[{\"title\":[\"a\"],\"DOI\":\"10.1234/a\"}," + "[".repeat(100_000)))
                .startsWith("crossref\n- a")
                .contains("error: not JSON from here")
                .contains("only the 1 before it were read");
    }

    @Test
    void anErrorOfArxivIsNoPaper() {
        assertThat(Drafts.read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry>
                <id>https://arxiv.org/api/errors#incorrect_id_format_for_1234</id><title>Error</title>
                <summary>incorrect id format for 1234</summary><author><name>arXiv api core</name></author>
                </entry></feed>
                """)).isEqualTo("""
                feed
                in:1: error: arXiv answers: incorrect id format for 1234 (look at the query)
                """);
    }

    @Test
    void anEmptyAnswerIsNoError() {
        assertThat(Drafts.read("""
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
                <error code="noRecordsMatch">nothing</error></OAI-PMH>
                """)).isEqualTo("oai-pmh\n");
        assertThat(Drafts.read("""
                <OAI-PMH><error code="badArgument">no such set</error></OAI-PMH>
                """)).contains("error: the repository answers \"badArgument\": no such set");
    }

    @Test
    void neverThrowsOnDamage() throws IOException {
        Random random = new Random(16);
        for (String name : files().toList()) {
            byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
            for (int round = 0; round < 12; round++) {
                byte[] bytes = whole.clone();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                int length = round % 2 == 0 ? bytes.length : random.nextInt(bytes.length);
                assertThat(Drafts.read(java.util.Arrays.copyOf(bytes, length))).isNotNull();
            }
        }
    }
}
