package hectograph.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.FetchSources;
import hectograph.content.source.Source;
import hectograph.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What sources.yaml can say, and what is said of its mistakes. */
final class FetchSourcesTest {

    /** Of the site of which that folder is the content: it has the topic "printing" and others. */
    private static String problems(String text) throws IOException {
        Path content = Path.of("src/test/resources/golden/content");
        return FetchSources.read(new Source("content/sources.yaml", text), content).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void saysAllMistakesAtOnce() throws IOException {
        assertThat(problems("""
                contact: us@group.example
                sources:
                  - {name: lg, kind: arxiv, categories: [cs.LG], topics: [bounds, printng]}
                """)).isEqualTo("""
                content/sources.yaml:3:67: error: unknown topic "printng" (did you mean "printing"?)
                """);
        assertThat(problems("""
                contact: us@group.example
                sources:
                  - {name: lg, kind: arxiv, categories: [math, hep-th, cond-mat.mes-hall, LG]}
                """)).isEqualTo("""
                content/sources.yaml:3:75: error: "LG" is not a category of arXiv (write it with its archive, such as cs.LG)
                """);
        assertThat(problems("""
                contact: nobody
                sources:
                  - {name: Group, kind: file, url: 'https://a.example/x.bib', path: ../x.bib}
                  - {name: lg, kind: arxif, categories: [cs.LG]}
                  - {name: lg, kind: arxiv, categorys: [cs.LG]}
                  - {name: lg, kind: oai, url: 'https://a.example/oai', format: marc, only: knew}
                  - {kind: feed, limit: 0, match: ['(']}
                  - nothing
                """)).isEqualTo("""
                content/sources.yaml:1:10: error: "nobody" is not a mail address (write contact: and an address to which \
                those can write who are asked)
                content/sources.yaml:3:12: error: "Group" is not a name for a source (write lower-case letters, digits and \
                hyphens, such as name: our-group)
                content/sources.yaml:3:69: error: "../x.bib" leaves the folder around the content (copy the file there, and \
                write path: group.bib)
                content/sources.yaml:3:5: error: both "url" and "path" (a source of kind file needs one of the two)
                content/sources.yaml:4:22: error: unknown kind "arxif" (did you mean "arxiv"?)
                content/sources.yaml:5:29: error: unknown field "categorys" (did you mean "categories"?)
                content/sources.yaml:5:5: error: no "categories" (a source of kind arxiv needs it)
                content/sources.yaml:6:65: error: "marc" where "format" takes a word (write one of oai_dc, arXiv, arXivRaw, \
                oai_datacite, datacite)
                content/sources.yaml:6:77: error: "knew" where "only" takes a word (did you mean "new"?)
                content/sources.yaml:6:5: error: source "lg" stands twice (rename one of the two)
                content/sources.yaml:7:25: error: "0" where "limit" takes a number (from 1 to 50000)
                content/sources.yaml:7:5: error: a source without "name" (write lower-case letters, digits and hyphens, such \
                as name: our-group)
                content/sources.yaml:7:36: error: no words in "(" (write the query as in a topic's match:)
                content/sources.yaml:7:5: error: no "url" (a source of kind feed needs it)
                content/sources.yaml:8:5: error: a text where a source belongs (write - {name: blog, kind: feed, url: ...})
                """);
    }
}
