package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of a format in docs/sources.md is of that format, and a paper with all that people look for. */
final class SourcesDocTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^### `([a-z-]+)`$(?:(?!^### ).)*?^```\\w*\\n(.*?)^```$");

    record Example(String format, String text) {}

    static Stream<Example> examples() {
        try {
            String doc = Files.readString(Path.of("docs/sources.md"));
            List<Example> examples = new ArrayList<>();
            for (Matcher matcher = EXAMPLE.matcher(doc); matcher.find(); ) {
                examples.add(new Example(matcher.group(1), matcher.group(2)));
            }
            return examples.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGivesAWholePaper(Example example) throws IOException {
        Input input = Input.of("example", example.text());
        ImportFormat format = ImportFormats.of(input).orElseThrow();
        assertThat(format.name()).isEqualTo(example.format());
        Checked<List<Draft>> read = format.read(input);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isNotEmpty().allSatisfy(draft -> {
            assertThat(draft.title()).isNotEmpty();
            assertThat(draft.body()).isNotEmpty();
        });
    }

    @Test
    void everyFormatHasAnExample() {
        assertThat(examples().map(Example::format))
                .containsAll(
                        ImportFormats.all().stream().map(ImportFormat::name).toList());
    }
}
