package hectograph.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rules in docs/feeds.md names, for every rule, the tests that have its tag. */
final class FeedDocsTest {

    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (must|should) \\| [^|]+ \\| ([^|]*) \\|");
    private static final Pattern TAG = Pattern.compile("Tag\\(\"rule-(\\d+)\"\\)");

    @Test
    void everyRuleHasItsTest() throws IOException {
        Map<Integer, Set<String>> told = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/feeds.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                told.put(Integer.valueOf(row.group(1)), names(row.group(3)));
            }
        }
        Map<Integer, Set<String>> tagged = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/hectograph"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                TAG.matcher(Files.readString(file))
                        .results()
                        .forEach(tag -> tagged.computeIfAbsent(Integer.valueOf(tag.group(1)), key -> new TreeSet<>())
                                .add(name));
            }
        }
        assertThat(told).isEqualTo(tagged).hasSizeGreaterThan(60);
    }

    private static Set<String> names(String cell) {
        return new TreeSet<>(List.of(cell.replace("`", "").split(", ")));
    }
}
