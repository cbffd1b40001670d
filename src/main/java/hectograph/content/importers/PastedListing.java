package hectograph.content.importers;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.Gathered;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.content.source.Source;
import hectograph.model.ArxivId;
import hectograph.model.Doi;
import hectograph.model.Parallel;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a listing copied from a trending-papers page: the title of a paper on one line, its abstract on the next. The
 * page's own lines are passed over: the banner, the word «Subscribe» that sticks to the first title, bare numbers.
 * A line that is an arXiv identifier or a DOI, alone or as an address, belongs to the paper around it.
 * Titles and abstracts are TeX text and become Unicode and Markdown.
 */
public final class PastedListing implements ImportFormat {

    /** A line that is longer can't be a title, in UTF-16 code units. */
    private static final int LONGEST_TITLE = 350;

    /** A line that is shorter and ends no sentence can't be an abstract. */
    private static final int SHORTEST_ABSTRACT = 200;

    /** Fewer words are no abstract, if it is to tell a listing from other texts. */
    private static final int FEWEST_WORDS = 4;

    /** With these begin lines of other formats. */
    private static final String MARKS = "<{[@%#\\";

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]*:(?:\\s|$)");

    private static final String BANNER = "get trending papers in your email";
    private static final String BUTTON = "Subscribe";

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public boolean isListing() {
        return true;
    }

    /** Titles and abstracts in turn, for the most part; or nothing but what is passed over. */
    @Override
    public boolean recognizes(String head) {
        List<Line> lines = lines(head.lines().toList());
        int pairs = 0;
        int stray = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean pair = i + 1 < lines.size()
                    && isTitle(text)
                    && isProse(lines.get(i + 1).text());
            pairs += pair ? 1 : 0;
            stray += !pair && isProse(text) ? 1 : 0;
            i += pair ? 1 : 0;
        }
        if (lines.isEmpty()) {
            return head.isBlank() || head.chars().anyMatch(Character::isLetter);
        }
        return pairs * 4 >= lines.size() && pairs > 2 * stray && !isFields(lines) && !head.startsWith("---");
    }

    /** Lines of which most are a name, a colon and a value: a file of settings, or front matter. */
    private static boolean isFields(List<Line> lines) {
        long fields = lines.stream()
                .filter(line -> FIELD.matcher(line.text()).lookingAt())
                .count();
        return fields * 2 > lines.size();
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && MARKS.indexOf(text.charAt(0)) < 0
                && ",;{".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isProse(String text) {
        long letters =
                text.codePoints().filter(c -> Character.isLetter(c) || c == ' ').count();
        boolean words = text.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1 || isEastAsian(text);
        return !looksLikeTitle(text) && words && letters * 10 > text.length() * 6L && MARKS.indexOf(text.charAt(0)) < 0;
    }

    private static boolean isEastAsian(String text) {
        return text.length() >= FEWEST_WORDS && text.codePoints().anyMatch(Character::isIdeographic);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Checked<Source> source = input.source();
        source.problems().forEach(sink::problem);
        Gathered all = new Gathered(Parallel.ALONE);
        new Reading(source.value(), all).all();
        all.all().problems().forEach(sink::problem);
        BrokenWords.joined(all.all().value()).forEach(sink::record);
    }

    /** A line of the listing. */
    private record Line(int number, String text) {}

    private static boolean isIdentifier(String line) {
        return ArxivId.find(line).isKnown() || Doi.find(line).isKnown();
    }

    private static List<Line> lines(List<String> all) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).strip();
            boolean first = lines.isEmpty();
            if (first && text.startsWith(BUTTON) && text.length() > BUTTON.length()) {
                char next = text.charAt(BUTTON.length());
                // Stuck to the title without a blank: the label of the button before it.
                text = next == ' ' || Character.isLowerCase(next) ? text : text.substring(BUTTON.length());
            }
            if (!isNoise(text)) {
                lines.add(new Line(i + 1, text));
            }
        }
        return lines;
    }

    private static boolean isNoise(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(BANNER)
                || text.equals(BUTTON)
                || text.chars().noneMatch(Character::isLetter) && !isIdentifier(text);
    }

    private static boolean looksLikeTitle(String text) {
        boolean sentence = text.endsWith(".") || text.endsWith("!") || text.endsWith("?") || text.contains(". ");
        return text.length() < SHORTEST_ABSTRACT && !sentence;
    }

    /** One listing being read. */
    private static final class Reading {

        private final Source source;
        private final Sink sink;

        Reading(Source source, Sink sink) {
            this.source = source;
            this.sink = sink;
        }

        void all() {
            List<Line> lines = lines(source.text().lines().toList());
            int at = 0;
            while (at < lines.size()) {
                Line title = lines.get(at++);
                int identifiers = at;
                at = behindIdentifiers(lines, at);
                if (title.text().length() > LONGEST_TITLE) {
                    sink.error(origin(title), "an abstract without a title", "write the title on a line above it");
                } else if (isIdentifier(title.text())) {
                    sink.error(origin(title), "an identifier without a paper", "write it below the title");
                } else if (at == lines.size() || looksLikeTitle(lines.get(at).text())) {
                    sink.error(origin(title), "a title without an abstract", "write the abstract on the line below it");
                } else {
                    Line summary = lines.get(at);
                    at = behindIdentifiers(lines, at + 1);
                    paper(title, summary, lines.subList(identifiers, at));
                }
            }
            if (lines.isEmpty()) {
                sink.error(
                        source.whole(), "no papers", "export it once more, or paste titles and abstracts, one a line");
            }
        }

        private static int behindIdentifiers(List<Line> lines, int from) {
            int at = from;
            while (at < lines.size() && isIdentifier(lines.get(at).text())) {
                at++;
            }
            return at;
        }

        private void paper(Line title, Line summary, List<Line> around) {
            DraftBuilder draft = new DraftBuilder(origin(title), sink)
                    .title(title.text())
                    .summary(summary.text(), offset -> new Origin(source.file(), summary.number(), offset + 1));
            if (summary.text().length() < SHORTEST_ABSTRACT) {
                draft.doubt(
                        origin(summary),
                        "an abstract of " + summary.text().length() + " characters",
                        "look whether it is whole");
            }
            if (hasOddDollar(summary.text())) {
                draft.doubt(origin(summary), "an odd number of \"$\"", "look whether a formula was cut");
            }
            around.forEach(line -> draft.arxiv(line.text()).doi(line.text()));
            draft.emit();
        }

        private static boolean hasOddDollar(String text) {
            int dollars = 0;
            for (int i = 0; i < text.length(); i++) {
                boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
                dollars += text.charAt(i) == '$' && !escaped ? 1 : 0;
            }
            return dollars % 2 == 1;
        }

        private Origin origin(Line line) {
            return new Origin(source.file(), line.number(), 0);
        }
    }
}
