package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.tex.prose.MathSpan;
import hectograph.tex.prose.MathSpans;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that the end of a line broke before they were copied from a PDF: "per- formed". No rule of spelling tells
 * them from "pixel- and object-wise", the papers beside them do: the joined word stands somewhere in the same listing,
 * and neither half does.
 */
final class BrokenWords {

    /** Two halves behind a blank, a bracket or a quotation mark: nothing within an address, a formula or a compound. */
    private static final Pattern BROKEN =
            Pattern.compile("(?<![^\\s(\\[\"'“‘])(\\p{L}{2,}+)- (\\p{Ll}{2,}+)(?![\\p{L}\\p{M}\\p{N}/_-])");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Set<String> words;

    private BrokenWords(Set<String> words) {
        this.words = words;
    }

    /** The papers of one listing, their broken words joined. */
    static List<Draft> joined(List<Draft> drafts) {
        if (drafts.stream().noneMatch(BrokenWords::mayHoldSome)) {
            return List.copyOf(drafts);
        }
        Set<String> words = new HashSet<>();
        for (Draft draft : drafts) {
            for (String text : List.of(draft.plainTitle(), draft.body())) {
                WORD.matcher(BROKEN.matcher(text).replaceAll(" "))
                        .results()
                        .forEach(word -> words.add(lower(word.group())));
            }
        }
        BrokenWords broken = new BrokenWords(words);
        return drafts.stream().map(broken::joined).toList();
    }

    private static boolean mayHoldSome(Draft draft) {
        return draft.title().contains("- ") || draft.body().contains("- ");
    }

    private Draft joined(Draft draft) {
        return draft.saying(joined(draft.title()), joined(draft.plainTitle()), joined(draft.body()));
    }

    private String joined(String text) {
        if (!text.contains("- ")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (MathSpan span : MathSpans.find(text)) {
            out.append(outside(text.substring(done, span.start()))).append(text, span.start(), span.end());
            done = span.end();
        }
        return out.append(outside(text.substring(done))).toString();
    }

    private String outside(String text) {
        return BROKEN.matcher(text)
                .replaceAll(halves -> Matcher.quoteReplacement(
                        isOneWord(halves) ? halves.group(1) + halves.group(2) : halves.group()));
    }

    private boolean isOneWord(MatchResult halves) {
        String first = lower(halves.group(1));
        String second = lower(halves.group(2));
        return words.contains(first + second) && !words.contains(first) && !words.contains(second);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
