package hectograph.content;

import hectograph.content.source.Source;
import hectograph.problem.Problems;
import java.util.List;

/**
 * The fields at the head of a Markdown file, between two lines {@code ---}, and where the text behind them begins.
 *
 * @param fields the fields; none when the front matter is missing or broken
 * @param present whether there was a readable front matter
 * @param bodyOffset index of the first character of the text
 */
public record FrontMatter(YamlNode.Mapping fields, boolean present, int bodyOffset) {

    private static final String FENCE = "---";

    /** Cuts a file into its fields and its text. */
    public static FrontMatter read(Source source, Problems problems) {
        String text = source.text();
        YamlNode.Mapping none = new YamlNode.Mapping(List.of(), source.at(0));
        if (!text.startsWith(FENCE + "\n")) {
            problems.error(
                    source.at(0),
                    "no front matter",
                    "begin the file with a line \"---\", then the fields such as title:, then a line \"---\"");
            return new FrontMatter(none, false, 0);
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        while (end >= 0 && !endsLine(text, end + 1 + FENCE.length())) {
            end = text.indexOf("\n" + FENCE, end + 1);
        }
        if (end < 0) {
            problems.error(source.at(0), "front matter without an end", "write a line \"---\" after the last field");
            return new FrontMatter(none, false, text.length());
        }
        int lineEnd = text.indexOf('\n', end + 1);
        int body = lineEnd < 0 ? text.length() : lineEnd + 1;
        String yaml = text.substring(FENCE.length() + 1, end + 1);
        Problems broken = new Problems();
        YamlNode root = Yaml.read(source, yaml, 2, broken).orElse(none);
        problems.addAll(broken.list());
        if (root instanceof YamlNode.Mapping mapping) {
            return new FrontMatter(mapping, !broken.hasErrors(), body);
        }
        problems.error(root.origin(), root.kind() + " where fields belong", "write name: value, one a line");
        return new FrontMatter(none, false, body);
    }

    private static boolean endsLine(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }
}
