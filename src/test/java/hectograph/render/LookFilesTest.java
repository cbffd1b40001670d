package hectograph.render;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookFilesTest {

    @TempDir
    Path folder;

    @Test
    void folderMayBeALink() throws IOException {
        Path templates = Path.of("templates");
        Path link = Files.createSymbolicLink(folder.resolve("look"), templates.toAbsolutePath());
        Checked<LookFiles> linked = LookFiles.read(link);
        assertThat(linked.problems()).isEmpty();
        assertThat(linked.value().templates())
                .isNotEmpty()
                .isEqualTo(LookFiles.read(templates).value().templates());
        assertThat(linked.value().assets().get(0).origin().file()).startsWith(link + "/assets/");
    }
}
