package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Input;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rome reads the same feeds, where it can. */
final class JudgesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formats/arxiv-api.xml",
                "formats/arxiv-rss.xml",
                "formats/rdf.xml",
                "golden/expected/atom.xml",
                "golden/expected/rss.xml",
                "golden/expected/topics/printing/atom.xml"
            })
    void romeFindsTheSamePapers(String file) throws IOException, FeedException {
        String text = Files.readString(Path.of("src/test/resources").resolve(file));
        List<SyndEntry> entries =
                new SyndFeedInput().build(new StringReader(text)).getEntries();
        List<Draft> drafts = ImportFormats.of(Input.of("in", text))
                .orElseThrow()
                .read(Input.of("in", text))
                .value();
        assertThat(drafts).hasSameSizeAs(entries).isNotEmpty();
        for (int i = 0; i < entries.size(); i++) {
            SyndEntry entry = entries.get(i);
            Draft draft = drafts.get(i);
            assertThat(letters(draft.title())).isEqualTo(letters(entry.getTitle()));
            String content = entry.getContents().isEmpty()
                    ? entry.getDescription().getValue()
                    : entry.getContents().get(0).getValue();
            String shown = Jsoup.parse(content).text();
            String first = letters(draft.body())
                    .substring(0, Math.min(12, letters(draft.body()).length()));
            assertThat(letters(shown)).as(draft.title()).contains(first);
        }
    }

    /** The letters of a text, whatever stands between them. */
    private static String letters(String text) {
        return text.replaceAll("\\$|\\\\[A-Za-z]+|[^\\p{L}]", "");
    }
}
