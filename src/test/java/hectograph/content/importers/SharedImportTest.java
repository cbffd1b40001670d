package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Progress;
import hectograph.Workers;
import hectograph.content.PaperCache;
import hectograph.content.importers.record.Input;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many work at an import, it says and writes the same. */
final class SharedImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    private static String bibliography() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("@article{k").append(i).append(", title = {Of Copies ").append(i % 250);
            text.append(i % 40 == 7 ? "}, year = \n" : "}, author = {Rowe, Ada}, abstract = {A $x$ of it.}}\n");
        }
        return text.toString();
    }

    private String told(String name, Means means) throws IOException {
        Path content = Files.createDirectories(folder.resolve(name));
        Import importing = new Import(content, DAY, Today.of(DAY), false, means);
        Input input = Input.of("in", bibliography());
        Checked<List<Incoming>> records =
                importing.read(input, ImportFormats.of(input).orElseThrow());
        Checked<ImportPlan> plan = importing.plan(records.value());
        importing.write(plan.value());
        return records.problems() + "\n" + plan.problems() + "\n" + plan.value().steps();
    }

    @Test
    void saysAndWritesTheSame() throws IOException {
        String alone = told("alone", Means.NONE);
        SortedMap<String, String> files = Folder.read(folder.resolve("alone"));
        assertThat(files).hasSizeGreaterThan(200);
        assertThat(alone).contains("error", "stands twice");
        try (Workers workers = new Workers(3, Progress.NONE)) {
            assertThat(told("shared", new Means(PaperCache::none, workers))).isEqualTo(alone);
        }
        assertThat(Folder.read(folder.resolve("shared"))).isEqualTo(files);
    }
}
