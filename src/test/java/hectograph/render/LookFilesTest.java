package hectograph.render;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Checked;
import hectograph.site.SitePlan.Asset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookFilesTest {

    @TempDir
    Path folder;

    @Test
    void folderMayBeALink() throws IOException {
        Path templates = Path.of("templates");
        Path link = Files.createSymbolicLink(folder.resolve("look"), templates.toAbsolutePath());
        Checked<LookFiles> linked = LookFiles.read(List.of(Layer.folder(link)));
        assertThat(linked.problems()).isEmpty();
        assertThat(linked.value().templateText())
                .isNotEmpty()
                .isEqualTo(
                        LookFiles.read(List.of(Layer.folder(templates))).value().templateText());
        assertThat(linked.value().assets().get(0).origin().file()).startsWith(link + "/assets/");
    }

    @Test
    void fileByFileTheHighestLayerWins() throws IOException {
        Layer low = Layer.folder(folder.resolve("low"));
        write("low/a.ftlh", "low a");
        write("low/b.ftlh", "low b");
        write("low/assets/style.css", "low");
        write("low/assets/icon.svg", "low");
        write("low/LICENSE", "A theme may have one.");
        Layer middle = jar(
                "middle.jar",
                "hectograph/theme/ink/a.ftlh",
                "middle a",
                "hectograph/theme/ink/assets/style.css",
                "middle");
        Layer high = Layer.folder(folder.resolve("high"));
        write("high/a.ftlh", "high a");
        Checked<LookFiles> read = LookFiles.read(List.of(low, middle, high));
        assertThat(read.problems()).isEmpty();
        LookFiles look = read.value();
        assertThat(look.templates().get("a.ftlh").text()).isEqualTo("high a");
        assertThat(look.templates().get("b.ftlh").text()).isEqualTo("low b");
        assertThat(look.templates().get("b.ftlh").origin().file()).endsWith("low/b.ftlh");
        assertThat(look.assets()).extracting(Asset::name).containsExactly("icon.svg", "style.css");
        assertThat(text(look.assets().get(1))).isEqualTo("middle");
        assertThat(look.assets().get(1).origin().file()).endsWith("middle.jar/assets/style.css");
    }

    @Test
    void layersMayBeMissing() throws IOException {
        Layer there = Layer.folder(Path.of("templates"));
        Layer missing = Layer.folder(folder.resolve("none"));
        LookFiles look = LookFiles.read(List.of(missing, there, missing)).value();
        assertThat(look.templates()).containsKey("frame.ftlh");
        assertThat(look.layer()).endsWith("none");
    }

    @Test
    void theProgramHoldsTheWholeLook() throws IOException {
        Layer builtIn = Layer.builtIn(Path.of("target/classes"));
        LookFiles own =
                LookFiles.read(List.of(Layer.folder(Path.of("templates")))).value();
        Checked<LookFiles> read = LookFiles.read(List.of(builtIn));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().templateText()).isEqualTo(own.templateText());
        assertThat(read.value().templates().get("paper.ftlh").origin().file()).isEqualTo("built-in look/paper.ftlh");
    }

    @Test
    void aJarHoldsOneThemeOrNone() throws IOException {
        assertThat(Layer.themeOf(write("no.jar", "not a jar"))).isEmpty();
        jar("two.jar", "hectograph/theme/a/a.ftlh", "a", "hectograph/theme/b/a.ftlh", "b");
        assertThat(Layer.themeOf(folder.resolve("two.jar"))).isEmpty();
    }

    private static String text(Asset asset) {
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Layer jar(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return Layer.themeOf(file).orElse(Layer.folder(file));
    }
}
