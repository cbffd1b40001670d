package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.content.SiteReader;
import hectograph.content.source.Source;
import hectograph.model.Site;
import hectograph.problem.Checked;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site of one's own, as {@code init} starts it. */
final class InitTest {

    @TempDir
    Path folder;

    private Path papers() {
        return folder.resolve("papers");
    }

    private Ran init(String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("init", papers().toString()));
        words.addAll(List.of(more));
        Ran ran = Ran.of(words.toArray(new String[0]));
        return new Ran(ran.code(), ran.out().replace(folder + "/", ""), ran.err());
    }

    private Site site() throws IOException {
        Checked<Site> read =
                SiteReader.read(new Source("site.yaml", Files.readString(papers().resolve("content/site.yaml"))));
        assertThat(read.problems()).filteredOn(problem -> problem.isError()).isEmpty();
        return read.value();
    }

    @Test
    void everyFileIsNamedAndTheNextStepToo() {
        Ran ran = init("--url", "https://papers.example.org/");

        assertThat(ran).isEqualTo(new Ran(0, """
                papers/.gitignore: written
                papers/.mvn/jvm.config: written
                papers/README.md: written
                papers/content/pages/about.md: written
                papers/content/papers/an-example-paper.md: written
                papers/content/site.yaml: written
                papers/content/topics/examples.md: written
                papers/pom.xml: written

                Next: "cd papers", then "mvn" builds the site; open site/index.html.
                Write papers into content/papers/, and delete the example there.
                """, ""));
    }

    @Test
    void whatIsThereStays() throws IOException {
        Files.createDirectories(papers().resolve("content"));
        Files.writeString(papers().resolve("content/site.yaml"), "title: Mine\nurl: https://mine.example/\n");
        Files.writeString(papers().resolve("pom.xml"), "mine");

        Ran ran = init();

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "papers/content/site.yaml: is there already, and stays as it is\n",
                        "papers/pom.xml: is there already, and stays as it is\n",
                        "papers/README.md: written\n");
        assertThat(papers().resolve("pom.xml")).hasContent("mine");
        assertThat(site().title()).isEqualTo("Mine");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://papers.example.org,            https://papers.example.org/,       papers.example.org
            https://Ada.GitHub.io/papers,          https://Ada.GitHub.io/papers/,     ada.github.io
            http://papers.example.org:8080/a/,     http://papers.example.org:8080/a/, papers.example.org
            http://localhost:4000/,                http://localhost:4000/,            your-site.example
            http://192.0.2.1/,                     http://192.0.2.1/,                 your-site.example
            '',                                    https://your-site.example/,        your-site.example
            """)
    void idsAreMadeOfTheAddress(String given, String url, String authority) throws IOException {
        init("--url", given, "--title", "Of \"quotes\", \\slashes: & # more");

        assertThat(site().url()).isEqualTo(url);
        assertThat(site().authority()).isEqualTo(authority);
        assertThat(site().since()).isEqualTo("2026");
        assertThat(site().title()).isEqualTo("Of \"quotes\", \\slashes: & # more");
    }

    /** A site without an address builds, and says what is missing; nothing it promised binds it later. */
    @Test
    void theStartedSiteBuilds() {
        init();
        Ran ran = Ran.of(
                "build",
                "--content",
                papers().resolve("content").toString(),
                "--out",
                papers().resolve("site").toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("1 paper, 1 topic, ");
        assertThat(ran.err().lines().filter(line -> line.contains(": ")))
                .singleElement()
                .asString()
                .contains("still the address of the example");
        assertThat(papers().resolve("site/topics/examples/index.html")).exists();
    }

    /** Whoever adds a field to site.yaml explains it here too. */
    @Test
    void everyFieldOfTheSiteIsExplained() throws Exception {
        init();
        String yaml = Files.readString(papers().resolve("content/site.yaml"));
        Field fields = SiteReader.class.getDeclaredField("FIELDS");
        fields.setAccessible(true);
        for (Object field : (List<?>) fields.get(null)) {
            assertThat(yaml).as("%s", field).containsPattern("(?m)^(# )?" + field + ":");
        }
    }

    /** What is commented out is right as soon as it no longer is. */
    @Test
    void everyExampleCanBeSwitchedOn() throws IOException {
        init("--url", "https://papers.example.org/");
        Path yaml = papers().resolve("content/site.yaml");
        String on = Files.readString(yaml)
                .lines()
                .map(line -> line.matches("# ([a-z-]+:|  - ).*") ? line.substring(2) : line)
                .collect(Collectors.joining("\n"));
        assertThat(SiteReader.read(new Source("site.yaml", on)).problems()).isEmpty();
        assertThat(on).contains("\nhub: ", "\nnavigation:\n  - Today");
    }

    @Test
    void theDayIsThatOfTheMachine() throws IOException {
        init();
        assertThat(papers().resolve("content/papers/an-example-paper.md"))
                .content()
                .contains("added: " + TinySite.TODAY + "\n", "date: 2026\n");
    }

    @Test
    void aWorkflowComesWithItsHost() throws IOException {
        Ran ran = init("--url", "https://papers.example.org/", "--with", "gitlab");
        assertThat(ran.out()).contains("papers/.gitlab-ci.yml: written\n").doesNotContain(".github");
        assertThat(site().publishing().host()).contains(hectograph.model.Host.GITLAB);
    }

    @Test
    void aTitleIsNoPlaceToBeFilledIn() throws IOException {
        init("--title", "Of ${url} and ${title}");
        assertThat(site().title()).isEqualTo("Of ${url} and ${title}");
    }
}
