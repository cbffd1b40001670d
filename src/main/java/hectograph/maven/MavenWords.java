package hectograph.maven;

import hectograph.maven.Descriptor.Setting;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What verbs print, for those who run goals: {@code --format NAME} becomes {@code -Dformat=NAME}, and
 * {@code fetch blog --check} becomes {@code mvn hectograph:fetch -Dsource=blog -Dcheck}. What a goal has no option for stays.
 * A page of our documentation has its address, since no site of one's own has a folder with it.
 */
final class MavenWords implements UnaryOperator<String> {

    private static final Pattern OPTION =
            Pattern.compile("(?<![\\w-])--([a-z]+(?:-[a-z]+)*)(?![\\w-])(?<value>=| (?=[A-Z0-9]))?");

    private static final Pattern COMMAND = Pattern.compile(
            "(?<![\\w-])(?<verb>[a-z-]+) (?<operand>[\\w.:/-]+)(?<options>(?: --[a-z-]+(?:=[\\w.:/-]+)?)+)");

    private static final Pattern PAGE = Pattern.compile("(?<![\\w/.-])(docs/[a-z-]+\\.md)(?![\\w:])");

    private static final String PAGES = "https://github.com/hectograph/hectograph/blob/main/";

    private final String goal;
    private final Supplier<Descriptor> descriptor;
    private final Map<String, String> operands;

    /**
     * For what a goal prints.
     *
     * @param goal its name
     * @param descriptor is asked when a line names an option
     * @param operands the name of the operand by that of the verb
     */
    MavenWords(String goal, Supplier<Descriptor> descriptor, Map<String, String> operands) {
        this.goal = goal;
        this.descriptor = descriptor;
        this.operands = operands;
    }

    @Override
    public String apply(String line) {
        String said = line.contains("docs/") ? PAGE.matcher(line).replaceAll(PAGES + "$1") : line;
        return said.contains("--") ? options(COMMAND.matcher(said).replaceAll(this::command), goal) : said;
    }

    private String command(MatchResult found) {
        String verb = found.group(1);
        String options = options(found.group(3), verb);
        return Matcher.quoteReplacement(Optional.ofNullable(
                        descriptor.get().of(verb).get(operands.getOrDefault(verb, "")))
                .filter(operand -> !options.contains(" --"))
                .map(operand -> "mvn hectograph:" + verb + " -D" + operand.property() + "=" + found.group(2) + options)
                .orElse(found.group()));
    }

    private String options(String text, String of) {
        Map<String, Setting> settings = descriptor.get().of(of);
        return OPTION.matcher(text).replaceAll(found -> {
            Setting setting = settings.get(found.group(1));
            String value = found.group(2) == null ? "" : found.group(2);
            return Matcher.quoteReplacement(
                    setting == null
                            ? found.group()
                            : "-D" + setting.property() + (setting.flag() || value.isEmpty() ? value : "="));
        });
    }
}
