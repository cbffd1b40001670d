package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.importers.record.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several records, or several dates of one, say of a paper ends up in its file. */
final class FactsOfSeveralTest {

    private static final String PREPRINT = """
            {"title":"Copying by Gelatin","authors":["Ada Rowe"],"date":"2024-11-03","arxiv":"2411.00001","abstract":"Ink."}
            """;

    private static final String ARTICLE = """
            @article{a, title = {Copying by Gelatin}, author = {Rowe, Ada}, journal = {Letters}, volume = 9, year = 2025}
            """;

    @TempDir
    private Path content;

    @BeforeEach
    void site() throws IOException {
        Files.writeString(content.resolve("site.yaml"), "title: T\nurl: https://t.example/\n");
    }

    private ImportPlan bring(String... inputs) throws IOException {
        Import importing = new Import(content, LocalDate.of(2026, 11, 23), false);
        List<Incoming> records = new ArrayList<>();
        for (String text : inputs) {
            Input input = Input.of("in", text);
            records.addAll(
                    importing.read(input, ImportFormats.of(input).orElseThrow()).value());
        }
        ImportPlan plan = importing.plan(records).value();
        importing.write(plan);
        return plan;
    }

    private String paper() throws IOException {
        return Files.readString(content.resolve("papers/copying-by-gelatin.md"));
    }

    private void bothYearsAreKept() throws IOException {
        assertThat(paper()).contains("date: 2024-11-03\n", "year: 2025, volume: '9'");
        assertThat(bring(PREPRINT, ARTICLE).files()).isEmpty();
    }

    @Test
    void aRecordWithTwoDatesKeepsBoth() throws IOException {
        bring("""
                @article{a, title = {Copying by Gelatin}, author = {Rowe, Ada}, date = {2024-11-03}, year = 2025,
                  journal = {Letters}, volume = 9}
                """);
        assertThat(paper()).contains("date: 2024-11-03\n", "year: 2025, volume: '9'");
    }

    @Test
    void aTaggedRecordWithTwoDatesKeepsBoth() throws IOException {
        bring("TY  - JOUR\nTI  - Copying by Gelatin\nAU  - Rowe, Ada\nDA  - 2024/11/03\nPY  - 2025\nJO  - Letters\n"
                + "VL  - 9\nER  -\n");
        assertThat(paper()).contains("date: 2024-11-03\n", "year: 2025, volume: '9'");
    }

    @Test
    void theVenueOfAnotherRecordBringsItsYear() throws IOException {
        bring(PREPRINT, ARTICLE);
        bothYearsAreKept();
    }

    @Test
    void theVenueThatAFileGetsBringsItsYear() throws IOException {
        bring(PREPRINT);
        bring(ARTICLE);
        bothYearsAreKept();
    }

    /** They have nothing in common but the file, which names both identifiers. */
    @Test
    void twoRecordsOfOneFileAreBothWritten() throws IOException {
        Path file = content.resolve("papers/copies.md");
        Files.createDirectories(content.resolve("papers"));
        Files.writeString(
                file, "---\ntitle: Copies\nadded: 2026-11-01\narxiv: '2411.00001'\ndoi: 10.1234/x\n---\nInk.\n");
        String one = "{\"title\":\"A\",\"authors\":[\"Ada Rowe\"],\"arxiv\":\"2411.00001\",\"abstract\":\"Ink.\"}\n";
        String other = "@article{a, title = {B}, journal = {Letters}, doi = {10.1234/x}}\n";
        bring(one, other);
        assertThat(Files.readString(file)).contains("Ada Rowe", "name: 'Letters'");
        assertThat(bring(one, other).files()).isEmpty();
    }

    /** Control characters and non-characters, which no page can hold and XML and JSON let through in references. */
    @Test
    void whatNoPageCanHoldIsLeftOutWhereverItStands() throws IOException {
        String bad = "\\u0014\\uFFFF";
        bring("""
                [{"id": "a", "type": "book", "title": "Copying by@ Gelatin", "author": [{"family": "Ro@we", "given": "A@da"}],
                  "URL": "https://example.org/co@pies", "publisher": "Copy@ House", "volume": "@9", "note": "@"}]
                """.replace("@", bad));
        assertThat(paper()).contains("Ada Rowe", "https://example.org/copies").doesNotContain("\u0014", "\uFFFF");
    }
}
