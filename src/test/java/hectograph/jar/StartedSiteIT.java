package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hectograph.Version;
import hectograph.properties.Folder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of one's own as a stranger begins it: an empty folder, and a local repository that holds this project alone. */
final class StartedSiteIT {

    private static final String PLUGIN = "io.github.hectograph:hectograph-maven-plugin:" + Version.number();
    private static final String URL = "-Durl=https://papers.example.org/";

    /** The pom that {@code install} takes. */
    private static final Path INSTALLED = Path.of("target/installed.pom");

    @TempDir
    private static Path shared;

    private static Maven maven;

    @TempDir
    private Path folder;

    private Path papers;

    @BeforeAll
    static void onlyThisProjectIsInstalled() throws IOException {
        maven = new Maven(shared);
        maven.install(
                "io.github.hectograph",
                "hectograph-maven-plugin",
                Version.number(),
                Jar.FILE,
                Files.readString(INSTALLED));
    }

    @BeforeEach
    void aFolder() {
        papers = folder.resolve("papers");
    }

    private Maven.Result init(String... more) throws Exception {
        String[] words = new String[more.length + 3];
        words[0] = PLUGIN + ":init";
        words[1] = "-Ddir=papers";
        words[2] = URL;
        System.arraycopy(more, 0, words, 3, more.length);
        return maven.run(folder, words).good();
    }

    private String page(String name) throws IOException {
        return Files.readString(papers.resolve("site").resolve(name));
    }

    private void paper(String slug, String author) throws IOException {
        Folder.write(papers, "content/papers/" + slug + ".md", """
                ---
                title: Of %s
                authors: [%s]
                date: 2026
                added: 2026-11-02
                ---
                A text. ![The mark](logo.svg)
                """.formatted(slug, author));
    }

    @Test
    void aSiteInTwoCommandsAndItsLookInSmallFiles() throws Exception {
        assertThat(init().log()).contains("papers/pom.xml: written", "Next: \"cd papers\", then \"mvn\" builds");
        assertThat(maven.run(papers).good().log()).contains("1 paper, 1 topic, ");
        assertThat(page("papers/an-example-paper.html")).contains("An example paper");

        paper("first", "Zoe Quill");
        paper("second", "Z. Quill");
        Folder.write(papers, "static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        Folder.write(
                papers, "content/people/zoe-quill.md", "---\nname: Zoe Quill\nalso: [Z. Quill]\n---\nShe writes.\n");
        Folder.write(papers, "templates/assets/site.css", ":root { --ink: #7d1d26; }\n");
        Folder.write(papers, "templates/hooks.ftlh", "<#macro foot frame><p>Of our own.</p></#macro>\n");
        assertThat(maven.run(papers).good().log()).contains("3 papers, ").doesNotContain("WARN");

        assertThat(page("papers/first.html")).contains("<p>Of our own.</p>", "assets/site.css", "../logo.svg");
        assertThat(page("assets/site.css")).contains("#7d1d26");
        assertThat(papers.resolve("site/logo.svg")).exists();
        assertThat(page("authors/zoe-quill.html")).contains("Of first", "Of second", "She writes.");

        sources();
        assertThat(maven.run(papers, "-o").good().log())
                .contains(": 0 written, ")
                .contains(" 0 removed");
        assertThat(papers.resolve("target/hectograph")).isDirectoryContaining("glob:**.cache");
        try (var kept = Files.walk(maven.repository().resolve("io/github/hectograph"))) {
            assertThat(kept.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .as("nothing of a site is kept beside the plugin")
                    .allMatch(name ->
                            name.matches("hectograph-maven-plugin-.*\\.(jar|pom)|.*\\.(repositories|properties)"));
        }
    }

    /** Three goals in one start, which is what costs time: each goes on with what the one before wrote. */
    private void sources() throws Exception {
        Folder.write(
                papers, "group.bib", "@article{a, title = {Of Ink}, author = {Rowe, Ada}, abstract = {Violet.}}\n");
        Folder.write(papers, "snapshot.jsonl", """
                {"title":"Of Glue","authors":["Zoe Quill"],"date":"2026-10-01","abstract":"Glue holds what ink can't."}
                """);
        Folder.write(
                papers,
                "content/papers/of-glue.md",
                "---\ntitle: Of Glue\nadded: 2026-11-02\n---\nGlue holds what ink can't.\n");
        Folder.write(papers, "content/sources.yaml", """
                contact: papers@example.org
                sources:
                  - {name: group, kind: file, path: group.bib}
                """);
        String log = maven.run(
                        papers,
                        "-o",
                        "hectograph:import",
                        "hectograph:fetch",
                        "hectograph:enrich",
                        "hectograph:build",
                        "-Dfile=group.bib",
                        "-Dfrom=snapshot.jsonl")
                .good()
                .log();
        assertThat(log)
                .contains(
                        "group.bib:1:1: new: papers/of-ink.md",
                        "group: 1 record, nothing new, 1 here already",
                        "papers/of-glue.md: a record (snapshot.jsonl:1, sharing 100 % of the abstract): authors, date",
                        "5 papers, ")
                .doesNotContain("WARN");
        Folder.write(papers, "paper.bib", "%PDF-1.7");
        assertThat(maven.run(papers, "-o", "hectograph:import", "-Dfile=paper.bib")
                        .log())
                .contains("; -Dformat=NAME reads it as one of them)");
    }

    @Test
    void oneJarIsProgramPluginArchetypeAndLook() throws IOException {
        try (ZipFile jar = new ZipFile(Jar.FILE.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/maven/plugin.xml",
                            "META-INF/maven/archetype-metadata.xml",
                            "archetype-resources/content/site.yaml",
                            "hectograph/look/paper.ftlh",
                            "hectograph/Main.class");
        }
    }

    /** What Maven Central refuses a pom without. */
    @Test
    void thePomSaysWhatMavenCentralAsks() throws IOException {
        Document pom = Jsoup.parse(Files.readString(INSTALLED), "", Parser.xmlParser());
        for (String asked : List.of(
                "name",
                "description",
                "url",
                "licenses > license > url",
                "developers > developer > name",
                "scm > connection",
                "scm > developerConnection",
                "scm > url")) {
            assertThat(pom.select("project > " + asked).text()).as(asked).isNotBlank();
        }
    }

    @Test
    void initByTheJarWritesTheSame() throws Exception {
        init("-Dtitle=A title: with # marks");
        Files.createDirectories(folder.resolve("jar"));
        Jar.Result jar = new Jar(folder.resolve("jar"))
                .run("init", "papers", "--url", "https://papers.example.org/", "--title", "A title: with # marks");

        assertThat(jar.exit()).isZero();
        assertThat(Folder.read(folder.resolve("jar/papers"))).isEqualTo(Folder.read(papers));
    }

    @Test
    void theArchetypeWritesTheSame() throws Exception {
        init("-Dtitle=A \"title\" of $x^2$ \\ ours", "-Dwith=gitlab");
        Path other = Files.createDirectories(folder.resolve("archetype"));
        Maven.Result made = maven.run(
                other,
                "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate",
                "-DarchetypeCatalog=local",
                "-DarchetypeGroupId=io.github.hectograph",
                "-DarchetypeArtifactId=hectograph-maven-plugin",
                "-DarchetypeVersion=" + Version.number(),
                "-DartifactId=papers",
                URL,
                "-Dtitle=A \"title\" of $x^2$ \\ ours",
                "-Dwith=gitlab");
        assumeTrue(
                made.exit() == 0 || !made.log().contains("maven-archetype-plugin:3.4.1 or one of its dependencies"),
                "no maven-archetype-plugin (mvn archetype:help, once, with the network)");
        made.good();

        assertThat(new TreeMap<>(Folder.read(other.resolve("papers")))).isEqualTo(Folder.read(papers));
    }

    /** From the folder above, which is a reactor: paths are the module's, and mistakes are Maven's failures. */
    @Test
    void inAReactorWithAThemeFromAJar() throws Exception {
        init();
        Folder.write(folder, "pom.xml", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>all</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <modules><module>papers</module></modules>
                </project>
                """);
        theme();
        String pom = Files.readString(papers.resolve("pom.xml")).replace("</version>\n      </plugin>", """
                </version>
                        <executions><execution><goals><goal>build</goal><goal>check</goal></goals></execution></executions>
                        <dependencies>
                          <dependency><groupId>org.example</groupId><artifactId>ink</artifactId><version>1</version></dependency>
                        </dependencies>
                      </plugin>""");
        Files.writeString(papers.resolve("pom.xml"), pom);
        Path yaml = papers.resolve("content/site.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "theme: ink\n");

        maven.run(shared, "-f", folder.resolve("pom.xml").toString(), "verify").good();
        assertThat(page("about.html")).contains("Printed by ink");
        assertThat(folder.resolve("site")).doesNotExist();

        Folder.write(papers, "content/papers/wrong.md", "---\ntitle: Of wrong\ntopics: [exampels]\n---\nText.\n");
        Maven.Result failed = maven.run(folder, "package");
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.log())
                .contains(
                        "[ERROR] papers/content/papers/wrong.md:3:10: error: unknown topic \"exampels\"",
                        "hectograph:build found mistakes; each is told above with its place and remedy.");
    }

    private void theme() throws IOException {
        Path jar = folder.resolve("ink.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("hectograph/theme/ink/theme.yaml"));
            zip.putNextEntry(new ZipEntry("hectograph/theme/ink/page.ftlh"));
            zip.write("<!doctype html><title>${heading}</title><p>Printed by ink".getBytes(StandardCharsets.UTF_8));
        }
        maven.install("org.example", "ink", "1", jar, """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example</groupId>
                  <artifactId>ink</artifactId>
                  <version>1</version>
                </project>
                """);
    }
}
