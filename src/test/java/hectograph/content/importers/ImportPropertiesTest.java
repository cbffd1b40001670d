package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.content.importers.record.Input;
import hectograph.properties.Shrunk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any records: twice is once, the order is no matter, and what was exported comes back. */
final class ImportPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private int runs;

    private Map<String, String> imported(String name, List<String> inputs) throws IOException {
        Path content = folder.resolve(name);
        Import importing = new Import(content, DAY, false);
        List<Incoming> records = new ArrayList<>();
        for (String input : inputs) {
            records.addAll(importing
                    .read(Input.of("input", input), Records.format(input))
                    .value());
        }
        importing.write(importing.plan(records).value());
        return files(content);
    }

    private static Map<String, String> files(Path content) {
        SortedMap<String, String> files = new TreeMap<>();
        TinySite.tree(content).forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }

    /** Records of few papers, so that most come several times, each knowing something else. */
    private static List<String> records(long seed) {
        Random random = new Random(seed);
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int paper = random.nextInt(8);
            StringBuilder fields = new StringBuilder("title = {Paper Number " + "ABCDEFGH".charAt(paper / 2 * 2) + "}");
            if (random.nextInt(4) > 0) {
                fields.append(", author = {Ada Author")
                        .append((char) ('a' + paper))
                        .append(" and B. Other")
                        .append(paper)
                        .append('}');
            }
            if (random.nextInt(3) == 0) {
                fields.append(", eprint = {2601.0000").append(paper).append('}');
            }
            if (random.nextInt(3) == 0) {
                fields.append(", doi = {10.1000/").append(paper).append('}');
            }
            if (random.nextBoolean()) {
                fields.append(", year = ").append(2000 + random.nextInt(3));
            }
            if (random.nextBoolean()) {
                fields.append(", abstract = {Abstract ")
                        .append(random.nextInt(3))
                        .append(" of it.}");
            }
            if (random.nextInt(3) == 0) {
                fields.append(", journal = {Journal ").append(random.nextInt(2)).append('}');
            }
            records.add("@article{k" + random.nextInt(5) + ", " + fields + "}\n");
        }
        return records;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderGivesTheSameFilesAndTwiceIsOnce(long seed) throws IOException {
        List<String> records = records(seed);
        assertThat(imported("files", records)).isNotEmpty();
        if (!sameInAnyOrder(records, seed)) {
            List<String> few = Shrunk.of(records, some -> !sameInAnyOrder(some, seed), 200);
            throw new AssertionError("not the same in another order, or twice:\n" + String.join("", few));
        }
    }

    private boolean sameInAnyOrder(List<String> records, long seed) {
        String a = "a" + ++runs;
        List<String> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        try {
            Map<String, String> first = imported(a, records);
            return imported("b" + runs, List.of(String.join("", shuffled))).equals(first)
                    && imported(a, records).equals(first)
                    && imported(a, shuffled).equals(first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void listingKeepsItsOrderWhereverItsPapersAre() throws IOException {
        String listing =
                "Paper Number C\nIt says this. It says that. It says no more.\nPaper Number A\nIt says. It says.\n";
        Map<String, String> files = imported("a", List.of(String.join("", records(1)), listing));
        assertThat(files.get("listings/2026-11-20.yaml")).endsWith("papers:\n  - paper-number-c\n  - paper-number-a\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers.bib", "papers.jsonl", "ris", "json"})
    void whatWasExportedComesBack(String export) throws IOException {
        TinySite.Built first = TinySite.in(folder.resolve("one"), """
                -- content/papers/nine.md --
                ---
                title: "Nine Ways, and $O(n_1)$ More"
                authors: [Ada Lovelace, {family: Ortega y Gasset, given: José}, {literal: ATLAS Collaboration}, Luc Van Gool]
                date: 2026-10
                added: 2026-11-20
                arxiv: "2610.01234"
                doi: 10.1000/182
                venue: {name: Network Letters, kind: journal, volume: 9, number: 2, pages: 101-119, publisher: Press}
                category: cs.LG
                ---
                A table of *nine* ways.
                -- content/papers/plain.md --
                ---
                title: "Plain & Simple: 100%"
                authors: [Grace Hopper]
                date: 2024
                added: 2026-11-20
                venue: Workshop on Plain Things
                links: {pdf: "https://x.example/plain.pdf"}
                ---
                Words.
                -- content/papers/gone.md --
                ---
                title: Gone
                authors: [Alan Turing]
                date: 2023-01
                added: 2026-11-20
                doi: 10.1000/gone
                withdrawn: true
                ---
                Words.
                """).build();
        assertThat(first.problems()).isEmpty();
        List<String> inputs = new ArrayList<>();
        for (String path : first.paths()) {
            if (path.equals(export) || path.startsWith("papers/") && path.endsWith("." + export)) {
                inputs.add(first.file(path));
            }
        }
        TinySite again = TinySite.in(folder.resolve("two"), "-- no content/papers/any.md --\n");
        for (Map.Entry<String, String> file : imported("c", inputs).entrySet()) {
            again = again.with("content/" + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        TinySite.Built second = again.build();
        assertThat(second.problems()).isEmpty();
        for (String same : List.of("papers.bib", "papers/gone.ris", "papers/plain-and-simple-100.json")) {
            String name = first.paths().contains(same) ? same : same.replace("plain-and-simple-100", "plain");
            String other = second.paths().contains(same) ? same : "papers/plain-simple-100.json";
            boolean plain = export.equals("ris") || export.equals("json"); // which have no formulas and no category
            assertThat(facts(second.file(other), plain)).as(same).isEqualTo(facts(first.file(name), plain));
        }
        assertThat(Files.exists(folder.resolve("c/papers"))).isTrue();
    }

    private static String facts(String text, boolean plain) {
        return plain ? text.replaceAll("(?m)^  (?:primaryClass .*|title .*More.*)\\n", "") : text;
    }
}
