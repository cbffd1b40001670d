package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of a pasted listing get their facts back: those that are surely their own. */
final class EnrichTest {

    private static final Today TODAY = Today.of(LocalDate.of(2026, 11, 23));

    private static final String ABSTRACT =
            "We grow small networks into large ones by copying each unit, and then let them"
                    + " learn on. Nothing has to be learnt twice, and the copies part from each other within a few steps.";

    @TempDir
    Path content;

    private void write(String name, String text) throws IOException {
        Files.createDirectories(content.resolve("papers"));
        Files.writeString(content.resolve("papers").resolve(name), text);
    }

    private String file(String name) throws IOException {
        return Files.readString(content.resolve("papers").resolve(name));
    }

    private List<String> run(String records) throws IOException {
        Enrich enrich = Enrich.in(content, TODAY, Means.NONE);
        Records.read(records).value().forEach(enrich::offer);
        Enrich.Found found = enrich.found();
        enrich.write(found);
        return found.findings().stream()
                .map(finding -> finding.file() + ": " + finding.words())
                .toList();
    }

    private static String entry(String title, String more) {
        return "@misc{k, title = {" + title + "}, author = {Ada Lovelace}, year = 2020, eprint = {2001.00001}" + more
                + "}\n";
    }

    @Test
    void aRecordOfTheTitleAndTheAbstractIsThePapersOwnAndNoOtherByteChanges() throws IOException {
        write(
                "a.md",
                "---\r\ntitle: Growing  networks # mine\r\nadded: 2026-11-20\r\nauthors: []  # later\r\n---\r\n"
                        + ABSTRACT + "\r\n");
        assertThat(run(entry("GROWING {N}etworks", ", abstract = {" + ABSTRACT.replace("copying", "doubling") + "}")))
                .containsExactly(
                        "papers/a.md: arXiv:2001.00001 (input:1:1, sharing 97 % of the abstract): authors, date,"
                                + " arxiv, id");
        assertThat(file("a.md"))
                .isEqualTo("---\r\ntitle: Growing  networks # mine\r\nadded: 2026-11-20\r\nauthors:  # later\r\n"
                        + "  - 'Ada Lovelace'\r\ndate: 2020\r\narxiv: '2001.00001'\r\nid: 'a'\r\n---\r\n" + ABSTRACT
                        + "\r\n");
        assertThat(run(entry("Growing Networks", ""))).isEmpty();
    }

    @Test
    void lessIsToldAndNotTaken() throws IOException {
        String text = "---\ntitle: Growing Networks\nadded: 2026-11-20\n---\n" + ABSTRACT + "\n";
        write("a.md", text);
        assertThat(run(entry("Growing Networks", "")))
                .containsExactly(
                        "papers/a.md: a record of this title has no abstract to compare (input:1:1): not taken");
        assertThat(run(entry("Growing Networks", ", abstract = {A table of nine ways to begin, and of no other.}")))
                .containsExactly(
                        "papers/a.md: a record of this title shares 17 % of the abstract (input:1:1): not taken");
        assertThat(run(entry("Growing Nets", ", abstract = {" + ABSTRACT + "}")))
                .containsExactly("papers/a.md: nothing found");
        String two = entry("Growing Networks", ", abstract = {" + ABSTRACT + "}");
        assertThat(run(two + two.replace("2001.00001", "2001.00002")))
                .containsExactly("papers/a.md: 2 different records fit: not taken");
        assertThat(file("a.md")).isEqualTo(text);
    }

    @Test
    void anIdentifierIsEnoughAndOtherFieldsStay() throws IOException {
        write(
                "a.md",
                "---\ntitle: Growing\nadded: 2026-11-20\narxiv: 2001.00001\ndate: 2019-05\n---\n" + ABSTRACT + "\n");
        assertThat(run(entry("Growing Networks", "")))
                .containsExactly("papers/a.md: arXiv:2001.00001 (input:1:1): authors");
        assertThat(file("a.md")).contains("date: 2019-05\nauthors:\n  - 'Ada Lovelace'\n---\n");
    }

    @Test
    void frontMatterInBracesIsLeftAlone() throws IOException {
        String text = "---\n{title: Growing Networks, added: 2026-11-20}\n---\n" + ABSTRACT + "\n";
        write("a.md", text);
        run(entry("Growing Networks", ", abstract = {" + ABSTRACT + "}"));
        assertThat(file("a.md")).isEqualTo(text);
    }
}
