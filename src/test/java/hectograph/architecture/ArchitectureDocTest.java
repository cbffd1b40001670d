package hectograph.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md names is there: a class that was renamed must not stay in the map. */
final class ArchitectureDocTest {

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS = Pattern.compile("(?<![A-Za-z.@-])[A-Z][a-z]+(?:[A-Z]+[a-z]*)*(?![A-Za-z-])");

    /** Names in code that are no classes of ours: a header of mails. */
    private static final Set<String> NO_CLASSES = Set.of("From");

    private static Set<String> classes() throws IOException {
        Set<String> classes = new HashSet<>();
        Pattern declared = Pattern.compile("(?:class|record|enum|interface) ([A-Z]\\w*)");
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = declared.matcher(Files.readString(file));
                while (found.find()) {
                    classes.add(found.group(1));
                }
            }
        }
        return classes;
    }

    @Test
    void everyClassThatItNamesIsThere() throws IOException {
        Set<String> classes = classes();
        List<String> named = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Matcher code = CODE.matcher(Files.readString(Path.of("ARCHITECTURE.md")));
        while (code.find()) {
            Matcher name = CLASS.matcher(code.group(1));
            while (name.find()) {
                named.add(name.group());
                if (!classes.contains(name.group()) && !NO_CLASSES.contains(name.group())) {
                    unknown.add(name.group());
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(200);
        assertThat(unknown).isEmpty();
    }
}
