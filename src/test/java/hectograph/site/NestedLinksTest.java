package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTML has no link within a link: a browser would end the outer one, and what follows would lead elsewhere. */
@org.junit.jupiter.api.Tag("slow")
final class NestedLinksTest {

    private static final Pattern TAG = Pattern.compile("<(/?)a[ >]");

    private static final String BODY = """
            [![badge](https://b.example/i.png)](https://a.example/) and ![see [this](https://c.example/)](https://d.example/i.png)
            and [two ![one ![three](https://e.example/)](https://f.example/)](https://g.example/)
            and [to $\\href{https://h.example/}{x}$](https://i.example/)
            and ![$\\url{https://j.example/}$](https://k.example/) and [https://l.example/x](https://m.example/)
            and [<https://n.example/>](https://o.example/) and [![](https://p.example/)](https://q.example/).

            | a | b |
            |---|---|
            | [![badge](https://b.example/i.png)](https://a.example/) | [$\\href{https://h.example/}{x}$](https://r.example/) |

            $$\\href{https://s.example/}{y}$$
            """;

    @TempDir
    Path folder;

    @Test
    void noLinkStandsWithinALink() {
        TinySite.Built built = TinySite.in(folder, """
                -- content/pages/about.md --
                ---
                title: About
                ---
                # [![badge](https://b.example/i.png)](https://a.example/)

                %1$s
                -- content/topics/t.md --
                ---
                title: T
                ---
                %1$s
                -- content/papers/a.md --
                ---
                title: 'See $\\href{https://t.example/}{x}$ and \\href{https://u.example/}{here} or https://v.example/'
                authors: ['A $\\href{https://w.example/}{x}$ B']
                added: 2026-11-20
                topics: [t]
                ---
                %1$s
                """.formatted(BODY)).build();
        assertThat(built.outcome().report().hasErrors()).isFalse();
        int feeds = 0;
        for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            if (file.getKey().endsWith(".html")) {
                assertFlat(file.getKey(), text);
            } else if (file.getKey().endsWith(".xml")) {
                Document feed = Jsoup.parse(text, "", Parser.xmlParser());
                feed.select("content, summary, title, description, content|encoded")
                        .forEach(element -> assertFlat(file.getKey(), element.wholeText()));
                feeds++;
            } else if (file.getKey().endsWith("feed.json")) {
                assertFlat(file.getKey(), text);
                feeds++;
            }
        }
        assertThat(feeds).isGreaterThan(5);
        assertThat(built.file("papers/a.html")).contains("https://a.example/", "https://g.example/");
    }

    private static void assertFlat(String file, String markup) {
        Matcher tag = TAG.matcher(markup);
        boolean open = false;
        while (tag.find()) {
            boolean begins = tag.group(1).isEmpty();
            assertThat(begins)
                    .as(file + ": " + markup.substring(Math.max(0, tag.start() - 120), tag.end()))
                    .isNotEqualTo(open);
            open = begins;
        }
        assertThat(open).as(file).isFalse();
    }
}
