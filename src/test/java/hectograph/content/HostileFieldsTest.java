package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.content.source.Characters;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No field forges a line of another format, and no character that pages can't hold comes in by a back door. */
final class HostileFieldsTest {

    private static final List<String> FIELDS = List.of(
            "authors: [\"%s\"]",
            "authors: [{name: N, affiliation: \"%s\"}]",
            "venue: \"%s\"",
            "venue: {name: \"%s\", publisher: \"%s\", volume: \"%s\", number: \"%s\", pages: \"%s\"}",
            "category: \"%s\"",
            "license: \"%s\"",
            "withdrawn: \"%s\"",
            "source: {name: \"%s\", version: \"%s\"}");

    @TempDir
    Path folder;

    private int sites;

    private TinySite.Built built(String field, String body) {
        return TinySite.in(folder.resolve(Integer.toString(sites++)), """
                -- content/topics/t.md --
                ---
                title: T
                ---
                -- content/papers/a.md --
                ---
                title: R
                added: 2026-11-20
                topics: [t]
                %s
                ---
                %s
                """.formatted(field, body))
                .build();
    }

    /** A paper for each field, which holds a text. */
    private static String papers(String text) {
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < FIELDS.size(); i++) {
            files.append("-- content/papers/p%d.md --\n---\ntitle: R%d\nadded: 2026-11-20\n%s\n---\nBody.\n"
                    .formatted(i, i, FIELDS.get(i).replace("%s", text)));
        }
        return files.toString();
    }

    /** Every file of a site is named by a problem, and no problem does harm to a terminal. */
    private void everyFileIsNamed(String files, String sort) {
        List<String> problems = TinySite.in(folder.resolve(Integer.toString(sites++)), files)
                .build()
                .problems();
        files.lines().filter(line -> line.startsWith("-- ")).forEach(line -> {
            String file = line.split(" ")[1];
            assertThat(problems).as(files).anyMatch(problem -> problem.startsWith(file) && problem.contains(sort));
        });
        assertThat(problems)
                .as("on a terminal")
                .allMatch(problem -> Characters.illegal(problem).isEmpty());
    }

    @Test
    void lineBreaksInFieldsForgeNoLines() {
        TinySite.Built built = TinySite.in(folder, papers("One\\nTY  - JOUR\\r\\nDO  - 10.1/evil\\nER  - "))
                .build();
        assertThat(built.problems()).isEmpty();
        for (int i = 0; i < FIELDS.size(); i++) {
            String ris = built.file("papers/p" + i + ".ris");
            assertThat(ris.lines().filter(line -> line.startsWith("TY  - ")))
                    .as(ris)
                    .hasSize(1);
            assertThat(ris.lines().filter(line -> line.startsWith("ER  - ")))
                    .as(ris)
                    .hasSize(1);
            assertThat(ris.lines()).as(ris).noneMatch(line -> line.startsWith("DO  - "));
        }
    }

    @Test
    void charactersThatPagesCanNotHoldComeInByNoWay() {
        for (String escape :
                List.of("\\x07", "\\u202e", "\\u2066", "\\ud83d", "\\x7f", "\\x9b", "\\ufdd0", "\\uffff")) {
            everyFileIsNamed(papers("a" + escape + "b"), ": error: ");
        }
        for (String body : List.of(
                "```a&#1;b\ncode\n```",
                "[a](https://a.example/&#7;x)",
                "[a](https://a.example/ \"t&#x202e;t\")",
                "&#x9b;",
                "![a&#xfdd0;](https://a.example/i.png)")) {
            TinySite.Built built = built("license: x", body);
            boolean refused = built.outcome().report().hasErrors();
            assertThat(refused
                            || built.files().entrySet().stream()
                                    .allMatch(file -> IllegalCharacters.in(file.getKey(), file.getValue())
                                            .isEmpty()))
                    .as(body)
                    .isTrue();
        }
    }

    /** TinySite looks at every file of every site; here are the ways in besides a paper's own fields. */
    @Test
    @Tag("slow")
    void norByTheSiteATopicAPageOrAListing() {
        String site = "-- content/site.yaml --\ntitle: T\nurl: https://t.example/\n%s\n";
        String topic = "-- content/topics/t.md --\n---\ntitle: T\n%s\n---\n";
        String page = "-- content/pages/p.md --\n---\ntitle: P\n%s\n---\n";
        String paper = "-- content/papers/a.md --\n---\ntitle: %s\nadded: 2026-11-20\n---\nBody.\n";
        String plain = paper.formatted("R");
        for (String escape : List.of("\\x07", "\\u202e", "\\x9b", "\\ufffe")) {
            String value = "\"a" + escape + "b\"";
            for (String files : List.of(
                    site.formatted("description: " + value),
                    site.formatted("publisher: " + value),
                    site.formatted("macros: {'\\evil': " + value + "}"),
                    topic.formatted("aliases: [" + value + "]")
                            + topic.formatted("also: [" + value + "]").replace("t.md", "also.md")
                            + topic.formatted("match: " + value).replace("t.md", "match.md")
                            + page.formatted("summary: " + value)
                            + paper.formatted(value).replace("a.md", "title.md")
                            + plain.replace("a.md", "links.md")
                                    .replace("added:", "links: {code: " + value + "}\nadded:")
                            + plain.replace("a.md", "aliases.md").replace("added:", "aliases: [" + value + "]\nadded:")
                            + "-- content/listings/2026-11-20.yaml --\ntitle: " + value + "\npapers: [a]\n")) {
                everyFileIsNamed(files, ": ");
            }
        }
        for (String text : List.of(
                "a&#7;b",
                "a&#x202e;b",
                "$\\char7$",
                "\\char" + "7 x",
                "a&#xd83d;b",
                "[x](https://a.example/%07&#7;)")) {
            TinySite.in(
                            folder.resolve(Integer.toString(sites++)),
                            paper.formatted("'" + text + "'").replace("Body.", text) + topic.formatted("description: x")
                                    + text + "\n" + page.formatted("summary: x") + text + "\n")
                    .build();
        }
    }

    @Test
    void markupInNamesIsInertForReadersThatTakeDescriptionsAsHtml() {
        String bad = "<img src=x onerror=alert(1)> & more";
        TinySite.Built built = TinySite.in(folder, """
                -- content/site.yaml --
                title: S
                description: '%1$s'
                url: https://tiny.example/
                -- content/topics/t.md --
                ---
                title: '%1$s'
                ---
                -- content/papers/a.md --
                ---
                title: R
                authors: ['%1$s']
                added: 2026-11-20
                topics: [t]
                ---
                Body.
                """.formatted(bad)).build();
        for (String feed : List.of("rss.xml", "topics/t/rss.xml")) {
            String description = Jsoup.parse(built.file(feed), "", Parser.xmlParser())
                    .selectFirst("channel > description")
                    .text();
            assertThat(Jsoup.parse(description).select("img")).as(feed).isEmpty();
            assertThat(Jsoup.parse(description).text()).as(feed).contains(bad);
        }
    }
}
