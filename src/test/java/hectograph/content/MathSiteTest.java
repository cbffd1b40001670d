package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Outcome;
import hectograph.properties.Builds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty made-up abstracts full of formulas of every kind are read without a word of complaint. */
final class MathSiteTest {

    private static final Path CONTENT = Path.of("src/test/resources/math-site/content");

    /** What was read and found right by eye; {@code -Dgolden.update=true} writes it anew. */
    private static final Path WORDS = Path.of("src/test/resources/math-site/words.txt");

    @TempDir
    Path out;

    @Test
    void everyFormulaIsShownAsMeant() throws IOException {
        Outcome outcome = Builds.build(CONTENT, out);
        assertThat(outcome.report().problems()).isEmpty();

        List<Path> papers = files(out.resolve("papers"));
        assertThat(files(CONTENT.resolve("papers"))).hasSize(40);
        List<String> formulas = new ArrayList<>();
        for (Path paper : papers) {
            Document page = Jsoup.parse(Files.readString(paper));
            assertThat(page.select(".math-source")).as(paper.toString()).isEmpty();
            for (Element math : page.select("math")) {
                formulas.add(math.attr("alttext"));
                assertThat(math.attr("alttext")).as(paper + ": " + math).isNotBlank();
                assertThat(math.text()).as(paper + ": " + math).isNotBlank();
            }
        }
        assertThat(formulas).hasSizeGreaterThan(300);
    }

    /** As a feed reader that knows no tags shows them: each title, and below it the abstract. */
    @Test
    void everyAbstractReadsRightWithAllTagsTakenAway() throws IOException {
        Builds.build(CONTENT, out);
        StringBuilder read = new StringBuilder();
        for (Element entry : Jsoup.parse(Files.readString(out.resolve("atom.xml")), Parser.xmlParser())
                .select("entry")) {
            Document content = Jsoup.parse(entry.select("content").text());
            read.append("# ").append(entry.select("title").text()).append('\n');
            content.select("p").stream().limit(1).forEach(p -> read.append(p.text()));
            read.append("\n\n");
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(WORDS, read);
        }
        assertThat(read.toString().lines()).containsExactlyElementsOf(Files.readAllLines(WORDS));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|md)"))
                    .filter(file -> !file.endsWith("index.html"))
                    .sorted()
                    .toList();
        }
    }
}
