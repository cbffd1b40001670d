package hectograph.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.SiteReader;
import hectograph.content.source.Source;
import hectograph.model.Author;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Papers;
import hectograph.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class HostLimitsTest {

    private static final int PAPERS = 500;

    /** A site of papers with an author each, whose files have a given length. */
    private static List<String> problems(String host, int files, long size) {
        Source source = new Source("content/site.yaml", "title: T\nurl: https://t.example/\nhost: " + host + "\n");
        List<Paper> papers = new ArrayList<>();
        TreeMap<String, FileList.Entry> list = new TreeMap<>();
        FileList.Entry entry = new FileList.Entry("0".repeat(32), size);
        for (int i = 0; i < PAPERS; i++) {
            papers.add(Papers.by("p" + i, Author.named("Author " + Integer.toString(i + 36, 36))));
            list.put("authors/author-" + Integer.toString(i + 36, 36) + ".html", entry);
        }
        for (int i = list.size(); i < files; i++) {
            list.put("papers/p" + i + (i % 3 == 0 ? ".bib" : ".html"), entry);
        }
        Catalog catalog = new Catalog(SiteReader.read(source).value(), papers, List.of(), List.of(), List.of());
        return HostLimits.of(catalog, new FileList(list)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void tooManyFilesAreSaidWithWhatSavesMost() {
        assertThat(problems("cloudflare", 20_001, 1))
                .containsExactly("content/site.yaml:3:7: warning: the site has 20001 files, and Cloudflare Pages takes"
                        + " 20000 (exports: {paper-bib: false} saves 6500 files;"
                        + " pages: {authors: false} saves 500 files;"
                        + " pages: {authors: {at-least: 2}} saves 500 files)");
    }

    @Test
    void aSiteThatComesNearIsWarnedEarly() {
        assertThat(problems("cloudflare", 18_000, 1)).isEmpty();
        assertThat(problems("cloudflare", 18_001, 1)).hasSize(1);
        assertThat(problems("gitlab", 18_001, 1)).isEmpty();
    }

    @Test
    void sizesCountWhereTheHostCountsThem() {
        assertThat(problems("github", 1_100, 1 << 20))
                .containsExactly("content/site.yaml:3:7: warning: the site has 1100 MB, and GitHub Pages takes 1024 MB"
                        + " (pages: {authors: false} saves 500 MB; pages: {authors: {at-least: 2}} saves 500 MB;"
                        + " exports: {paper-bib: false} saves 200 MB)");
        assertThat(problems("netlify", 1_100, 1 << 20)).isEmpty();
        assertThat(problems("own", 1_100, 1 << 20)).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNamed() {
        assertThat(problems("cloudflare", PAPERS + 1, 26 << 20))
                .contains(
                        "content/site.yaml:3:7: warning: \"authors/author-10.html\" has 26 MB, and Cloudflare Pages takes 25 MB a"
                                + " file (pages: {authors: false} leaves it out)");
    }
}
