package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.markdown.Markdown;
import hectograph.content.source.Source;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stray TeX in any order, side by side and across the ends of lines, is shown as it was meant, word for word. */
@Tag("slow")
final class DebrisWordsTest {

    private static final Pattern RAW =
            Pattern.compile("\\\\|`|''|\\{|\\}|&[a-zA-Z]+;|(?<!/)~|(?<![\\w/])--|\\$(?!\\d)|[\\uFB00-\\uFB06\\u00AD]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u2009\\u00A0\\u2060\\u200B]+");

    private static final Pattern LINKS =
            Pattern.compile("our farm|https://farm\\.example/(~ann/x--y|ann/growing_code)");

    private final Markdown markdown = new Markdown(Markdown.Use.PASSAGE, Macros.NONE, true);
    private final TitleReader titles = new TitleReader(Macros.NONE, true);
    private final Problems problems = new Problems();
    private final List<String> faults = new ArrayList<>();

    @Test
    void isShownAsMeant() {
        for (DebrisPapers.Paper paper : DebrisPapers.papers(2000)) {
            String title = titles.read(source(paper.title().written()).text(), Origin.of("a.md"), problems)
                    .plain();
            compare(title, List.of(paper.title()));
            Document page = Jsoup.parseBodyFragment(
                    markdown.read(source(paper.body()), 0, problems).html().markup());
            compare(page.text(), paper.sentences());
            page.select("a").stream()
                    .filter(link -> !LINKS.matcher(link.text()).matches())
                    .forEach(link -> faults.add("not this link: " + link));
        }
        assertThat(problems.list()).isEmpty();
        assertThat(faults).isEmpty();
    }

    private static Source source(String text) {
        return SourceReader.read("a.md", text.getBytes(StandardCharsets.UTF_8)).value();
    }

    private void compare(String text, List<DebrisPapers.Debris> meant) {
        if (RAW.matcher(text).find()) {
            faults.add("raw: " + text);
        }
        String shown = BLANKS.matcher(text).replaceAll("");
        for (DebrisPapers.Debris debris : meant) {
            debris.shown()
                    .lines()
                    .filter(piece -> !shown.contains(BLANKS.matcher(piece).replaceAll("")))
                    .forEach(piece -> faults.add("not shown: " + piece + " of " + debris.written() + " in " + text));
        }
    }
}
