package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Needs;
import hectograph.cite.PersonName;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Input;
import hectograph.model.Author;
import hectograph.tex.Macros;
import hectograph.tex.prose.TexText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Biber, which typesetters of LaTeX rely on, understands the same bibliography in the same way. */
@Tag("slow")
final class BiberTest {

    private static final Path BIBLIOGRAPHY = Path.of("src/test/resources/biber/judged.bib");

    @Test
    void readsTheSameAsBiber(@TempDir Path folder) throws IOException, InterruptedException {
        List<Draft> drafts = ImportFormats.named("bibtex")
                .orElseThrow()
                .read(Input.of("judged.bib", BIBLIOGRAPHY))
                .value();
        Map<String, String> ours = new LinkedHashMap<>();
        drafts.forEach(draft -> ours.put(draft.key(), ours(draft)));
        Map<String, String> theirs = new LinkedHashMap<>();
        for (Element entry : judged(folder).select("bltx|entry")) {
            if (!entry.attr("entrytype").equals("proceedings")) {
                theirs.put(entry.attr("id"), theirs(entry));
            }
        }
        assertThat(ours).isNotEmpty().isEqualTo(theirs);
    }

    private static Element judged(Path folder) throws IOException, InterruptedException {
        Optional<Path> biber = Needs.find("biber");
        Needs.BIBER.found(biber.isPresent());
        Path out = folder.resolve("out.xml");
        Process process = new ProcessBuilder(
                        biber.orElseThrow().toString(),
                        "--tool",
                        "--quiet",
                        "--output-format=biblatexml",
                        "--no-bltxml-schema",
                        "--output-resolve",
                        "--output-resolve-crossrefs",
                        "--logfile=" + folder.resolve("log"),
                        "--output-file=" + out,
                        BIBLIOGRAPHY.toAbsolutePath().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out).as(said).exists();
        return Jsoup.parse(Files.readString(out), "", Parser.xmlParser());
    }

    private static String ours(Draft draft) {
        return said(
                draft.authors().stream().map(BiberTest::ours).collect(Collectors.joining("; ")),
                draft.plainTitle(),
                draft.date().iso(),
                draft.venue(),
                draft.publication().volume(),
                draft.publication().number(),
                draft.publication().pages(),
                draft.publication().publisher(),
                draft.doi().text(),
                draft.body());
    }

    private static String ours(Author author) {
        PersonName name = PersonName.of(author);
        return String.join("|", name.particle(), name.family(), name.given(), name.suffix());
    }

    private static String theirs(Element entry) {
        String pages = entry.select("bltx|pages bltx|item").stream()
                .map(range -> text(range, "bltx|start") + "-" + text(range, "bltx|end"))
                .collect(Collectors.joining(", "));
        String journal = text(entry, "bltx|journaltitle");
        return said(
                entry.select("bltx|names[type=author] > bltx|name").stream()
                        .map(BiberTest::name)
                        .collect(Collectors.joining("; ")),
                plain(text(entry, "bltx|title")),
                text(entry, "bltx|date"),
                plain(journal.isEmpty() ? text(entry, "bltx|booktitle") : journal),
                text(entry, "bltx|volume"),
                text(entry, "bltx|number"),
                pages,
                text(entry, "bltx|publisher bltx|item"),
                text(entry, "bltx|doi"),
                TexText.markdown(text(entry, "bltx|abstract")).text());
    }

    private static String said(String... facts) {
        return String.join("\n", facts).replaceAll("[ \\t]+", " ");
    }

    private static String name(Element name) {
        return List.of("prefix", "family", "given", "suffix").stream()
                .map(part -> plain(text(name, "bltx|namepart[type=" + part + "]")))
                .collect(Collectors.joining("|"));
    }

    private static String plain(String tex) {
        return TexText.plain(tex, Macros.NONE).text();
    }

    /** The text of the first that is found, its parts joined by blanks. */
    private static String text(Element element, String query) {
        Element found = element.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }
}
