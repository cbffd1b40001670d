package hectograph.content.importers;

import hectograph.content.PaperFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The listing of a day when another one comes for the same day: what stands there stays, in its order, and papers that it
 * does not have follow in theirs. So nothing is dropped, and the same listing twice is the listing once.
 */
final class DayListing {

    /** A paper on a line of its own, with what stands before its hyphen. */
    private static final Pattern ITEM =
            Pattern.compile("(?m)^([ \\t]*)-[ \\t]+['\"]?([a-z0-9-]+)['\"]?[ \\t]*(?:#.*)?$");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private DayListing() {}

    /**
     * A paper of a listing.
     *
     * @param slug its slug
     * @param names its slug and its former ones, by any of which a listing can have it
     */
    record Item(String slug, List<String> names) {}

    /**
     * The listing of the day.
     *
     * @param before what stands there; empty when there is none yet
     * @param papers what comes
     */
    static String with(String before, List<Item> papers) {
        if (before.isBlank()) {
            return PaperFile.listing(papers.stream().map(Item::slug).toList());
        }
        Matcher matcher = ITEM.matcher(before);
        List<String> listed = new ArrayList<>();
        String indent = "  ";
        while (matcher.find()) {
            indent = matcher.group(1);
            listed.add(matcher.group(2));
        }
        boolean byLine = !listed.isEmpty() || before.stripTrailing().endsWith("papers:");
        if (!byLine) {
            inBrackets(before, listed);
        }
        Set<String> seen = new HashSet<>(listed);
        List<String> added = papers.stream()
                .filter(paper -> paper.names().stream().noneMatch(seen::contains))
                .map(Item::slug)
                .toList();
        if (added.isEmpty()) {
            return before;
        }
        if (!byLine) {
            listed.addAll(added);
            return PaperFile.listing(listed);
        }
        StringBuilder out = new StringBuilder(before.stripTrailing()).append('\n');
        for (String slug : added) {
            out.append(indent).append("- ").append(slug).append('\n');
        }
        return out.toString();
    }

    private static void inBrackets(String text, List<String> listed) {
        int open = text.indexOf('[');
        int close = text.indexOf(']', open + 1);
        if (open >= 0 && close > open) {
            Matcher words = WORD.matcher(text.substring(open, close));
            while (words.find()) {
                listed.add(words.group());
            }
        }
    }
}
