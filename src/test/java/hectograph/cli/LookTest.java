package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Problem;
import hectograph.properties.Folder;
import hectograph.render.Layer;
import hectograph.render.LookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the look that a site makes its own, and what becomes of them when the originals change. */
final class LookTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aSiteWithATheme() throws IOException {
        Folder.write(folder, "content/site.yaml", "title: T\nurl: https://t.example/\ntheme: ink\n");
        theme("<#-- Prints PaperView. -->\nfirst\nsecond\nthird\n");
    }

    private void theme(String paper) throws IOException {
        Folder.write(folder, "ink/paper.ftlh", paper);
    }

    private Ran look(String... words) {
        List<String> all = new ArrayList<>(List.of("look"));
        all.addAll(List.of("--content", folder.resolve("content").toString()));
        all.addAll(List.of("--templates", folder.resolve("templates").toString()));
        all.addAll(List.of(words));
        Ran ran = Ran.of(all.toArray(new String[0]));
        return new Ran(
                ran.code(), ran.out().replace(folder + "/", ""), ran.err().replace(folder + "/", ""));
    }

    private List<String> problems() throws IOException {
        return LookFiles.read(List.of(
                        Layer.builtIn(Path.of("target/classes")),
                        Layer.folder(folder.resolve("ink")),
                        Layer.folder(folder.resolve("templates"))))
                .problems()
                .stream()
                .map(Problem::toString)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    @Test
    void everyFileIsListedWithItsLayer() throws IOException {
        Folder.write(folder, "templates/assets/site.css", "a {}");
        Folder.write(folder, "templates/day.ftlh", "mine");

        assertThat(look("list").out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "assets/site.css templates",
                        "assets/style.css built-in look",
                        "day.ftlh templates, in the place of the built-in look",
                        "paper.ftlh ink");
        assertThat(look()).isEqualTo(look("list"));
    }

    @Test
    void aCopyCarriesTheFingerprintOfItsOriginalAndPrintsTheSame() throws IOException {
        assertThat(look("eject", "paper.ftlh", "assets/style.css", "assets/icon.svg"))
                .isEqualTo(new Ran(0, """
                        templates/paper.ftlh: copied from ink; what you change in it counts
                        templates/assets/style.css: copied from the built-in look; what you change in it counts
                        templates/assets/icon.svg: copied from the built-in look; what you change in it counts
                        """, ""));

        assertThat(folder.resolve("templates/paper.ftlh"))
                .content()
                .matches("(?s)<#-- from Hectograph [0-9.]+, paper.ftlh [0-9a-f]{8} -->\n<#-- Prints.*third\n");
        assertThat(folder.resolve("templates/assets/style.css")).content().startsWith("/* from Hectograph ");
        assertThat(folder.resolve("templates/assets/icon.svg")).content().startsWith("<!-- from Hectograph ");
        assertThat(problems()).isEmpty();
        assertThat(look("diff", "paper.ftlh").out()).isEqualTo("templates/paper.ftlh says the same as ink.\n");
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Folder.write(folder, "templates/paper.ftlh", "mine");

        assertThat(look("eject", "paper.ftlh"))
                .isEqualTo(new Ran(
                        1, "", "look: templates/paper.ftlh is there already (edit it, or delete it to begin anew)\n"));
        assertThat(folder.resolve("templates/paper.ftlh")).hasContent("mine");
        assertThat(look("eject", "papr.ftlh").err())
                .isEqualTo("look: no file \"papr.ftlh\" in the look (did you mean \"paper.ftlh\"?)\n");
    }

    @Test
    void aChangedOriginalIsWarnedOfUntilItIsAccepted() throws IOException {
        look("eject", "paper.ftlh");
        Path copy = folder.resolve("templates/paper.ftlh");
        Files.writeString(copy, Files.readString(copy).replace("third", "THIRD"));
        assertThat(look("diff", "paper.ftlh").out()).contains("\n-third\n+THIRD\n");

        theme("<#-- Prints PaperView. -->\nfirst\nsecond and a half\nthird\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .matches("templates/paper.ftlh: warning: its original in ink has changed since [0-9.]+"
                        + " \\(\"look diff paper.ftlh\" shows how, \"look accept paper.ftlh\" ends this warning\\)");
        assertThat(look("list").out()).contains("in the place of ink, which has changed since ");
        assertThat(look("diff", "paper.ftlh").out()).contains("""
                --- templates/.originals/paper.ftlh
                +++ ink/paper.ftlh
                @@ -1,4 +1,4 @@
                 <#-- Prints PaperView. -->
                 first
                -second
                +second and a half
                 third
                """);

        assertThat(look("accept", "paper.ftlh").code()).isZero();

        assertThat(problems()).isEmpty();
        assertThat(copy).content().contains("THIRD").contains("first\nsecond\n");
    }

    @Test
    void anOriginalThatIsGoneIsTold() throws IOException {
        Folder.write(folder, "ink/extra.ftlh", "more");
        look("eject", "extra.ftlh");
        Files.delete(folder.resolve("ink/extra.ftlh"));

        assertThat(problems())
                .containsExactly("templates/extra.ftlh: warning: no layer below has its original any more"
                        + " (delete it, unless a template of yours uses it)");
        assertThat(look("list").out()).contains("templates, its original is gone\n");
    }

    /** Line ends that git changed on its way are no change. */
    @Test
    void lineEndsDoNotCount() throws IOException {
        look("eject", "paper.ftlh");
        theme("<#-- Prints PaperView. -->\r\nfirst\r\nsecond\r\nthird\r\n");
        assertThat(problems()).isEmpty();
    }

    @Test
    void wordsMayComeAsOneTextAsMavenHandsThemOn() {
        assertThat(look("eject paper.ftlh,assets/style.css").code()).isZero();
        assertThat(folder.resolve("templates/assets/style.css")).exists();
    }
}
