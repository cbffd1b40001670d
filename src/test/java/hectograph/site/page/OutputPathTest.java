package hectograph.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages stand, and the way from one to another. */
final class OutputPathTest {

    @ParameterizedTest
    @CsvSource({
        "index.html,              papers/b.html,           papers/b.html",
        "papers/a.html,           papers/b.html,           b.html",
        "papers/a.html,           papers/a.html,           a.html",
        "papers/a.html,           topics/index.html,       ../topics/index.html",
        "papers/a.html,           index.html,              ../index.html",
        "topics/x/index.html,     topics/x/page-1.html,    page-1.html",
        "topics/x/index.html,     topics/xy/index.html,    ../xy/index.html",
        "topics/x/index.html,     topics/index.html,       ../index.html",
        "topics/x/index.html,     assets/style.css,        ../../assets/style.css",
        "authors/m/mi/index.html, authors/m/index.html,    ../index.html",
        "404.html,                .nojekyll,               .nojekyll",
    })
    void wayIsRelativeAndExplicit(String from, String to, String way) {
        assertThat(new OutputPath(from).to(new OutputPath(to))).isEqualTo(way);
        URI base = URI.create("https://tiny.example/sub/");
        assertThat(base.resolve(from).resolve(way)).isEqualTo(base.resolve(to));
    }

    @ParameterizedTest
    @CsvSource({"index.html,''", "papers/a.html,../", "topics/x/index.html,../../"})
    void wayToTheRootClimbsEveryFolder(String path, String way) {
        assertThat(new OutputPath(path).toRoot()).isEqualTo(way);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.html",
                "papers/",
                "papers//a.html",
                "..",
                "../a.html",
                "papers/../../a.html",
                "papers/..",
                "a b.html",
                "a\\b.html",
                "C:/a.html",
                "a?b",
                "a#b",
                "a%2e%2e",
                "é.html",
                "a\u0000.html"
            })
    void pathThatLeavesTheFolderOrNeedsEscapingIsRefused(String path) {
        assertThatThrownBy(() -> new OutputPath(path)).isInstanceOf(IllegalArgumentException.class);
    }
}
