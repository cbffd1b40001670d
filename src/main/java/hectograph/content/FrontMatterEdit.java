package hectograph.content;

import hectograph.content.source.Source;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds fields to the front matter of somebody's file, and leaves every other byte of it as it is. A field that stands there
 * without a value, as in a draft made by {@code new}, gets its value in its place; any other is added at the end.
 */
public final class FrontMatterEdit {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");

    /** A field without a value, and the comment behind it. */
    private static final Pattern EMPTY = Pattern.compile(
            "([A-Za-z-]+:)[ \\t]*(?:\\[[ \\t]*]|\\{[ \\t]*}|\"\"|''|~)?([ \\t]*|[ \\t]+#[^\\r\\n]*)(\\r\\n|\\r|\\n)");

    private final List<String> lines = new ArrayList<>();
    private final String lineEnd;

    private FrontMatterEdit(String text) {
        Matcher matcher = LINE.matcher(text);
        while (matcher.find() && !matcher.group().isEmpty()) {
            lines.add(matcher.group());
        }
        String first = lines.isEmpty() ? "" : lines.get(0);
        lineEnd = first.endsWith("\r\n") ? "\r\n" : first.endsWith("\r") ? "\r" : "\n";
    }

    /**
     * A file with further fields.
     *
     * @param bytes the file
     * @param fields names of fields that say nothing yet, each with its YAML as it stands behind the colon: with a blank
     *     before it, or on lines of their own, which end in {@code \n}
     * @return empty when the front matter is written in a way in which nothing can be added for sure
     */
    public static Optional<byte[]> with(byte[] bytes, Map<String, String> fields) {
        return withBody(bytes, fields, "");
    }

    /**
     * A file with further fields, and with an abstract where it had none.
     *
     * @param body the abstract; empty when it stays as it is. A file that says {@code abstract: none} says so no longer
     */
    public static Optional<byte[]> withBody(byte[] bytes, Map<String, String> fields, String body) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        Map<String, YamlNode> before = read(bytes);
        FrontMatterEdit edit = new FrontMatterEdit(text);
        int close = edit.close();
        if (close < 0 || before.isEmpty()) {
            return Optional.empty();
        }
        edit.add(fields, close, !body.isEmpty());
        String ending = body.isEmpty() ? "" : body.replace("\n", edit.lineEnd) + edit.lineEnd;
        byte[] after = (String.join("", edit.lines) + ending).getBytes(StandardCharsets.UTF_8);
        return isMore(before, read(after), fields.keySet()) ? Optional.of(after) : Optional.empty();
    }

    /** The line that closes the front matter; -1 when none does. */
    private int close() {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                return i;
            }
        }
        return -1;
    }

    private void add(Map<String, String> fields, int close, boolean replacesNone) {
        Map<String, String> rest = new LinkedHashMap<>(fields);
        for (int i = 1; i < close; i++) {
            Matcher empty = EMPTY.matcher(lines.get(i));
            String name =
                    empty.matches() ? empty.group(1).substring(0, empty.group(1).length() - 1) : "";
            boolean followed = i + 1 < lines.size() && lines.get(i + 1).matches("(?s)[ \\t-].*") && i + 1 < close;
            if (rest.containsKey(name) && !followed) {
                lines.set(i, placed(empty.group(1), rest.getOrDefault(name, ""), empty.group(2), empty.group(3)));
                rest.remove(name);
            } else if (replacesNone && lines.get(i).strip().equals("abstract: none")) {
                lines.set(i, "");
            }
        }
        StringBuilder added = new StringBuilder();
        rest.forEach((name, value) -> added.append(placed(name + ":", value, "", lineEnd)));
        String last = lines.get(close);
        boolean ended = last.endsWith("\n") || last.endsWith("\r");
        lines.set(close, added + last + (ended || !replacesNone ? "" : lineEnd));
    }

    private String placed(String name, String value, String comment, String end) {
        return value.startsWith("\n")
                ? name + comment + end + value.substring(1).replace("\n", lineEnd)
                : name + value + comment + end;
    }

    private static Map<String, YamlNode> read(byte[] bytes) {
        Source source = SourceReader.read("", bytes).value();
        Problems problems = new Problems();
        FrontMatter front = FrontMatter.read(source, problems);
        Map<String, YamlNode> fields = new HashMap<>();
        if (!problems.hasErrors()) {
            front.fields().entries().forEach(entry -> fields.put(entry.name(), placeless(entry.value())));
        }
        return fields;
    }

    /** Whether all is said that was said before, and the new fields beside it: else the edit hit something else. */
    private static boolean isMore(Map<String, YamlNode> before, Map<String, YamlNode> after, Set<String> added) {
        Map<String, YamlNode> rest = new HashMap<>(after);
        rest.keySet().removeAll(added);
        Map<String, YamlNode> kept = new HashMap<>(before);
        kept.keySet().removeAll(added);
        if (!rest.containsKey("abstract")) {
            kept.remove("abstract");
        }
        return after.keySet().containsAll(added) && rest.equals(kept);
    }

    private static YamlNode placeless(YamlNode node) {
        Origin nowhere = Origin.of("");
        if (node instanceof YamlNode.Sequence sequence) {
            return new YamlNode.Sequence(
                    sequence.items().stream().map(FrontMatterEdit::placeless).toList(), nowhere);
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return new YamlNode.Mapping(
                    mapping.entries().stream()
                            .map(entry -> new YamlNode.Entry(entry.name(), nowhere, placeless(entry.value())))
                            .toList(),
                    nowhere);
        }
        return new YamlNode.Scalar(((YamlNode.Scalar) node).text(), nowhere);
    }
}
