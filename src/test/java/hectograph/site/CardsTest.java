package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pictures stand beside links, and how pages name them. */
final class CardsTest {

    private static final String SITE = """
            -- content/site.yaml --
            title: T
            description: What it is.
            url: https://t.example/
            """;

    private static final String PAPERS = """
            -- content/papers/a.md --
            ---
            title: A
            added: 2026-11-20
            ---
            Text.
            -- content/papers/b.md --
            ---
            title: 深度学习
            authors: [Ada Rowe]
            added: 2026-11-20
            image: {file: figures/b.svg, alt: A figure.}
            ---
            Text.
            -- static/figures/b.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"></svg>
            """;

    @TempDir
    Path folder;

    @Test
    void everyPageHasThatOfTheSite() {
        TinySite.Built built = TinySite.in(folder, SITE + PAPERS).build();
        assertThat(built.paths()).contains("card.png").doesNotContain("papers/a.png", "papers/b.png");
        for (String page : new String[] {"index.html", "papers/a.html", "papers/index.html"}) {
            assertThat(built.file(page))
                    .contains("<meta property=\"og:image\" content=\"https://t.example/card.png\">")
                    .contains("<meta property=\"og:image:width\" content=\"1200\">")
                    .contains("<meta property=\"og:image:height\" content=\"630\">")
                    .contains("<meta property=\"og:image:alt\" content=\"T\">")
                    .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
        }
        assertThat(built.file("papers/b.html"))
                .contains("content=\"https://t.example/figures/b.svg\"")
                .doesNotContain("card.png");
    }

    @Test
    void aPaperHasOneOfItsOwnWhereTheSiteAsks() {
        String asking = SITE + "exports: {paper-card: true}\n" + PAPERS;
        TinySite.Built built = TinySite.in(folder, asking).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.paths()).contains("papers/a.png").doesNotContain("papers/b.png");
        assertThat(built.file("papers/a.html"))
                .contains("<meta property=\"og:image\" content=\"https://t.example/papers/a.png\">")
                .contains("<meta property=\"og:image:alt\" content=\"A\">")
                .doesNotContain("card.png");
    }

    @Test
    void aTitleThatCannotBeDrawnLeavesThePictureOfTheSite() throws IOException {
        String papers = PAPERS.replace("image: {file: figures/b.svg, alt: A figure.}\n", "");
        TinySite.Built built = TinySite.in(folder, SITE + "exports: {paper-card: true}\n" + papers)
                .build();
        byte[] site = Files.readAllBytes(built.out().resolve("card.png"));
        assertThat(built.out().resolve("papers/b.png")).hasBinaryContent(site);
        assertThat(Files.readAllBytes(built.out().resolve("papers/a.png"))).isNotEqualTo(site);
    }

    @Test
    void aSiteThatRefusesThemHasNone() {
        TinySite.Built built = TinySite.in(folder, SITE + "exports: {site-card: false}\n" + PAPERS)
                .build();
        assertThat(built.paths()).doesNotContain("card.png", "papers/a.png");
        assertThat(built.file("papers/a.html"))
                .doesNotContain("og:image")
                .contains("<meta name=\"twitter:card\" content=\"summary\">");
    }
}
