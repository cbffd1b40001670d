package hectograph.content;

import com.code_intelligence.jazzer.junit.FuzzTest;
import hectograph.content.markdown.Markdown;
import hectograph.content.match.TopicMatcher;
import hectograph.content.source.Source;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.tex.Macros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes of a content file, its reader gives a value and problems that name the file, and never throws. */
final class ContentFuzzTest {

    private static final Markdown PASSAGE = new Markdown(Markdown.Use.PASSAGE, Macros.NONE, true);
    private static final Markdown PAGE = new Markdown(Markdown.Use.PAGE, Macros.NONE, true);
    private static final PaperReader PAPERS = new PaperReader(
            PASSAGE,
            new TitleReader(Macros.NONE, true),
            new TopicNames(List.of()),
            TopicMatcher.of(List.of()),
            Today.of(LocalDate.of(2026, 11, 23)));

    @FuzzTest(maxDuration = "5m")
    void noContentThrows(byte[] bytes) {
        readAll(bytes);
    }

    private static void readAll(byte[] bytes) {
        check(
                SourceReader.read("site.yaml", bytes),
                source -> SiteReader.read(source).problems());
        check(
                SourceReader.read("2026-11-20.yaml", bytes),
                source -> new ListingReader().read(source).problems());
        check(
                SourceReader.read("t.md", bytes),
                source -> new TopicReader(PASSAGE).read(source).problems());
        check(
                SourceReader.read("p.md", bytes),
                source -> new StandingPageReader(PAGE).read(source).problems());
        check(SourceReader.read("a.md", bytes), source -> PAPERS.read(source).problems());
    }

    private interface Reading {
        List<hectograph.problem.Problem> of(Source source);
    }

    private static void check(Checked<Source> source, Reading reading) {
        reading.of(source.value())
                .forEach(problem -> Assertions.assertThat(problem.origin().file())
                        .isEqualTo(source.value().file()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"\\UFFFFFFFF\"\nadded: 2026-11-20\n---\nB\n",
                "title: \"\\u",
                "---\ntitle: \"\\u\n---\n",
                "title: \"\\x",
                "? [a]\n: b",
                "%YAML 9.9\n---\na",
                "---\n--- x\n---\n",
                "a: &b *b",
                "\t- a",
                "{a: [",
                "---\ntitle: 'a\n---",
                "- - - - - - - - - - - - - - - - - - - - - - -",
            })
    void whatOnceThrewOrCouldIsAProblem(String text) {
        readAll(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Optional<List<hectograph.problem.Problem>> problems =
                Optional.of(SiteReader.read(new Source("site.yaml", text)).problems());
        Assertions.assertThat(problems.orElseThrow()).isNotEmpty();
    }
}
