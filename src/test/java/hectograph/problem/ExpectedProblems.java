package hectograph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the problems of a {@link TinySite} that says itself what is wrong with it. The expected message stands on a
 * line of its own below the guilty one and is taken out before the site is built; its caret points at the column, an
 * exclamation mark means the line as a whole, or, right below the file's name, the file as a whole:
 *
 * <pre>{@code
 * -- content/papers/a.md --
 * ---
 * title: A
 * date: 2015-13
 *       ^ error: "2015-13" is not a date of the calendar (write YYYY, YYYY-MM or YYYY-MM-DD)
 * ---
 * Text.
 * -- content/papers/B.md --
 * ! error: file name "B.md" is not a slug (rename it to "b.md")
 * }</pre>
 *
 * Every line without a mark must be clean.
 */
final class ExpectedProblems {

    private static final Pattern MARK = Pattern.compile("( *)([!^]) ((?:error|warning): .*)");
    private static final Pattern HEADER = Pattern.compile("-- (?:no )?(\\S+) --");

    private ExpectedProblems() {}

    /** Builds a site in a folder and compares its problems with the marks; gives what was built. */
    static TinySite.Built in(Path folder, String marked) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        String file = "";
        int number = 0;
        for (String line : marked.split("(?<=\n)")) {
            Matcher header = HEADER.matcher(line.stripTrailing());
            Matcher mark = MARK.matcher(line.stripTrailing());
            if (mark.matches()) {
                int column = mark.group(2).equals("!") ? 0 : mark.group(1).length() + 1;
                expected.add(new Origin(file, number, column) + ": " + mark.group(3));
                continue;
            }
            if (header.matches()) {
                file = header.group(1);
                number = 0;
            } else {
                number++;
            }
            text.append(line);
        }
        TinySite.Built built = TinySite.in(folder, text.toString()).build();
        assertThat(built.problems()).containsExactlyInAnyOrderElementsOf(expected);
        return built;
    }
}
