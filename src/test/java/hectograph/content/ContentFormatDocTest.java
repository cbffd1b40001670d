package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/content-format.md shows works, and what can be written is described there. */
final class ContentFormatDocTest {

    private static final Pattern BLOCK =
            Pattern.compile("^```(yaml|markdown|svg)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME =
            Pattern.compile("^(?:# (content/\\S+)|<!-- (static/\\S+) -->)$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    /** An example and the file it stands for. */
    private record Example(String file, String text) {}

    private static String doc() throws IOException {
        return Files.readString(Path.of("docs/content-format.md"));
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(doc());
        while (block.find()) {
            String text = block.group(2);
            Matcher name = NAME.matcher(text);
            assertThat(name.find()).as("file of the example\n" + text).isTrue();
            assertThat(text.substring(0, name.start()))
                    .as("what stands above the file's name")
                    .isIn("", "---\n");
            examples.add(new Example(name.group(1) == null ? name.group(2) : name.group(1), text));
        }
        return examples;
    }

    @Test
    void examplesBuildTogetherWithoutAProblem() throws IOException {
        TinySite site = TinySite.in(folder, "-- no content/papers/any.md --\n");
        for (Example example : examples()) {
            site = site.with("-- " + example.file() + " --\n" + example.text());
        }
        TinySite.Built built = site.build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.outcome().counts().papers()).isEqualTo(6);
        assertThat(built.outcome().counts().drafts()).isEqualTo(1);
        assertThat(built.paths())
                .contains(
                        "papers/growing-networks.html",
                        "papers/nine-ways-to-begin.html",
                        "papers/ten-ways-to-begin.html",
                        "topics/weight-initialization/index.html",
                        "days/2026-11-20.html",
                        "about.html")
                .doesNotContain("papers/networks-of-networks.html");
        assertThat(built.file("papers/shrinking-networks.html")).contains("This paper was withdrawn.");
        assertThat(built.file("papers/growing-networks.html")).contains("Growth"); // claimed by its match
        assertThat(built.file("papers/drawn-networks.html"))
                .contains("<a href=\"../pdf/drawn.svg\">PDF</a>", "<img src=\"../figures/growth.svg\"");
    }

    @Test
    void twoFieldsOfASiteAreEnough() throws IOException {
        List<Example> sites = examples().stream()
                .filter(example -> example.file().equals("content/site.yaml"))
                .toList();
        assertThat(sites).hasSize(2);
        for (Example site : sites) {
            TinySite.Built built = TinySite.in(
                            folder.resolve("site" + sites.indexOf(site)), "-- content/site.yaml --\n" + site.text())
                    .build();
            assertThat(built.problems()).isEmpty();
        }
    }

    @Test
    void everyFieldOfAPaperIsDescribedAndShown() throws IOException {
        String doc = doc();
        assertThat(PaperReader.FIELDS)
                .allSatisfy(field -> assertThat(doc).contains("\n| `" + field + "` |", "\n" + field + ":"));
    }

    @Test
    void everyLimitIsTheRealOne() throws IOException {
        assertThat(doc())
                .contains("| a file | " + String.format(java.util.Locale.ROOT, "%,d", SourceReader.MAX_BYTES)
                        + " bytes |")
                .contains("| a line | " + String.format(java.util.Locale.ROOT, "%,d", SourceReader.MAX_LINE)
                        + " characters |")
                .contains("| lists and fields in YAML in each other | " + Yaml.MAX_DEPTH + " levels |")
                .contains("| " + hectograph.content.markdown.Markdown.MAX_DEPTH + " levels |");
    }
}
