package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code static/} is copied as it is, and content may name it. */
final class StaticFilesTest {

    /** A picture of 3 by 2 pixels. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAC0lEQVR4nGNgwAoAABEAAUcvYCoAAAAASUVORK5CYII=");

    @TempDir
    Path folder;

    private TinySite site(String text) {
        return TinySite.in(folder, text).with("static/figures/a.png", PNG);
    }

    @Test
    void filesAreCopiedAsTheyAreAndTakenAwayAgain() {
        TinySite.Built built = site("""
                -- static/CNAME --
                papers.example.org
                -- static/.well-known/security.txt --
                Contact: mailto:a@example.org
                -- static/.DS_Store --
                secret
                -- static/.git/config --
                secret
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.files().get("figures/a.png")).isEqualTo(PNG);
        assertThat(built.file("CNAME")).isEqualTo("papers.example.org\n");
        assertThat(built.paths()).contains(".well-known/security.txt").doesNotContain(".DS_Store", ".git/config");
        assertThat(built.file("sitemap.xml")).doesNotContain("CNAME");
        TinySite.Built without = TinySite.in(folder, "").build();
        assertThat(without.paths()).doesNotContain("CNAME", "figures/a.png");
        assertThat(without.out().resolve("figures")).doesNotExist();
    }

    @Test
    void nothingIsCopiedOverAPage() {
        assertThat(site("""
                                -- static/index.html --
                                mine
                                -- static/papers --
                                A file where a folder is.
                                -- static/404.html/x.txt --
                                A folder where a file is.
                                -- static/Sitemap.XML --
                                mine
                                -- static/assets/style.css --
                                mine
                                """).build().problems())
                .containsExactlyInAnyOrder(
                        "static/index.html: error: it would stand in the place of a page of the site (rename the file, or delete it)",
                        "static/assets/style.css: error: it would stand in the place of a page of the site (rename the file, or delete it)",
                        "static/papers: error: a folder of the site has this name (rename it)",
                        "static/404.html/x.txt: error: a file of the site has the name of its folder (rename it)",
                        "static/Sitemap.XML: error: only capitals tell it from \"sitemap.xml\", and to many hosts they are one (rename the file)");
    }

    @Test
    void linksOfThePaperLeadThere() {
        TinySite.Built built = site("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                links: {pdf: pdf/a.pdf, slides: pdf/talk.pdf}
                ---
                Text.
                -- static/pdf/a.pdf --
                %PDF
                -- static/pdf/talk.pdf --
                %PDF
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html"))
                .contains("<a href=\"../pdf/a.pdf\">PDF</a>", "<a href=\"../pdf/talk.pdf\">Slides</a>")
                .contains("content=\"https://tiny.example/pdf/a.pdf\"");
        assertThat(built.file("atom.xml")).contains("href=\"https://tiny.example/pdf/talk.pdf\"");
        assertThat(built.file("papers/a.bib")).contains("https://tiny.example/pdf/a.pdf");
    }

    @Test
    void linksThatLeadNowhereAreErrors() {
        assertThat(site("""
                                -- content/papers/a.md --
                                ---
                                title: A
                                added: 2026-11-20
                                links:
                                  pdf: figures/b.png
                                  slides: ../secret.pdf
                                ---
                                Text.
                                """).build().problems())
                .containsExactly(
                        "content/papers/a.md:5:8: error: \"figures/b.png\" is neither a web address nor a file in static/ (did you mean \"figures/a.png\"?)",
                        "content/papers/a.md:6:11: error: \"../secret.pdf\" is not a web address (write https:// and what follows, in full)");
    }

    @Test
    void picturesStandInTextsWithTheirSize() {
        TinySite.Built built = site("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                topics: [t]
                ---
                See ![a "loss" curve](figures/a.png) here.
                -- content/topics/t.md --
                ---
                title: T
                ---
                ![Topic](figures/a.png)
                -- content/pages/about.md --
                ---
                title: About
                ---
                ![Us](figures/a.png)
                """).build();
        String size = "width=\"3\" height=\"2\" loading=\"lazy\">";
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html"))
                .contains("See <img src=\"../figures/a.png\" alt=\"a &quot;loss&quot; curve\" " + size + " here.");
        assertThat(built.file("topics/t/index.html"))
                .contains("<img src=\"../../figures/a.png\" alt=\"Topic\" " + size);
        assertThat(built.file("about.html")).contains("<img src=\"figures/a.png\" alt=\"Us\" " + size);
        assertThat(built.file("atom.xml")).contains("https://tiny.example/figures/a.png");
        assertThat(built.file("feed.json")).contains("https://tiny.example/figures/a.png");
        built.files()
                .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("static:figures"));
    }

    @Test
    void pictureThatIsMissingIsItsWords() {
        TinySite.Built built = site("""
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                ---
                See ![the curve](figures/b.png) and ![<b>](figures/no.svg), ![x](../../a.png), ![y](a.exe).
                -- content/pages/about.md --
                ---
                title: About
                ---
                ![Us](fake.png)

                ![Me](static/figures/a.png)
                -- static/fake.png --
                <script>alert(1)</script>
                """).build();
        assertThat(built.problems())
                .containsExactly(
                        "content/pages/about.md:4:7: warning: \"fake.png\" is no picture whose width and height can be read (use PNG, JPEG, GIF, WebP, AVIF, or SVG with a viewBox)",
                        "content/pages/about.md:6:7: warning: no picture \"static/figures/a.png\" in static/ (write figures/a.png, without static/)",
                        "content/papers/a.md:5:18: warning: no picture \"figures/b.png\" in static/ (did you mean \"figures/a.png\"?)",
                        "content/papers/a.md:5:44: warning: no picture \"figures/no.svg\" in static/ (did you mean \"figures/a.png\"?)");
        assertThat(built.file("papers/a.html")).contains("<p>See the curve and &lt;b&gt;, x, y.</p>");
        assertThat(built.file("about.html")).contains("<p>Us</p>");
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        TinySite site = site("");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        site.build();
        Files.createSymbolicLink(site.folder().resolve("static/leak.txt"), secret);
        Files.createSymbolicLink(site.folder().resolve("static/folder"), folder);
        var settings = TinySite.settings(
                site.folder().resolve("content"), site.folder().resolve("templates"), folder.resolve("out"));
        var outcome = new hectograph.Build(settings, hectograph.Progress.NONE).run();
        assertThat(outcome.report().problems().toString())
                .contains(
                        "static/leak.txt: warning: a link, not followed",
                        "static/folder: warning: a link, not followed");
        assertThat(folder.resolve("out/leak.txt")).doesNotExist();
        assertThat(folder.resolve("out/folder")).doesNotExist();
    }

    @Test
    void namesThatAreNoAddressesAreErrors() {
        assertThat(TinySite.in(folder, "")
                        .with("static/my paper.pdf", PNG)
                        .build()
                        .problems())
                .containsExactly(
                        "static/my paper.pdf: error: file name \"my paper.pdf\" can't be an address (use letters, digits, - _ and .)");
    }
}
