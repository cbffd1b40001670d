package hectograph.content.importers;

import hectograph.content.Identifiers;
import hectograph.content.Source;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import hectograph.tex.MathSpan;
import hectograph.tex.MathSpans;
import hectograph.tex.TexNote;
import hectograph.tex.TexText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a listing copied from a trending-papers page: the title of a paper on one line, its abstract on the next. The
 * page's own lines are passed over: the banner, the word «Subscribe» that sticks to the first title, bare numbers.
 * A line that is an arXiv identifier or a DOI, alone or as an address, belongs to the paper around it.
 * Titles and abstracts are TeX text and become Unicode and Markdown.
 */
public final class PastedListing {

    /** A line that is longer can't be a title, in UTF-16 code units. */
    private static final int LONGEST_TITLE = 350;

    /** A line that is shorter and ends no sentence can't be an abstract. */
    private static final int SHORTEST_ABSTRACT = 200;

    private static final String BANNER = "get trending papers in your email";
    private static final String BUTTON = "Subscribe";

    private final Source source;
    private final Problems problems = new Problems();
    private final List<Draft> drafts = new ArrayList<>();
    private final KnownPapers<Draft> seen = new KnownPapers<>();

    private PastedListing(Source source) {
        this.source = source;
    }

    /** Reads a listing; an error says which lines don't pair. */
    public static Checked<List<Draft>> read(Source source) {
        return new PastedListing(source).drafts();
    }

    /** A line of the listing. */
    private record Line(int number, String text) {}

    private Checked<List<Draft>> drafts() {
        List<Line> lines = lines();
        int at = 0;
        while (at < lines.size()) {
            Line title = lines.get(at++);
            int identifiers = at;
            while (at < lines.size() && isIdentifier(lines.get(at).text())) {
                at++;
            }
            if (title.text().length() > LONGEST_TITLE) {
                problems.error(origin(title), "an abstract without a title", "write the title on a line above it");
            } else if (isIdentifier(title.text())) {
                problems.error(origin(title), "an identifier without a paper", "write it below the title");
            } else if (at == lines.size() || looksLikeTitle(lines.get(at).text())) {
                problems.error(origin(title), "a title without an abstract", "write the abstract on the line below it");
            } else {
                Line summary = lines.get(at++);
                while (at < lines.size() && isIdentifier(lines.get(at).text())) {
                    at++;
                }
                add(title, summary, lines.subList(identifiers, at));
            }
        }
        if (lines.isEmpty()) {
            problems.error(source.whole(), "no papers", "paste the titles and abstracts, one a line");
        }
        return problems.with(BrokenWords.joined(drafts));
    }

    private static boolean isIdentifier(String line) {
        return !arxiv(line).isEmpty() || !doi(line).isEmpty();
    }

    /** The arXiv identifier that is all of a line, with or without the usual words before it; empty when none is. */
    private static String arxiv(String line) {
        return Identifiers.arxiv(without(line, "https://", "http://", "www.", "arxiv.org/abs/", "arXiv:", "arxiv:"))
                .orElse("");
    }

    private static String doi(String line) {
        return Identifiers.doi(without(line, "https://", "http://", "dx.", "doi.org/", "DOI:", "doi:"))
                .orElse("");
    }

    private static String without(String line, String... prefixes) {
        String rest = line;
        for (String prefix : prefixes) {
            rest = rest.startsWith(prefix) ? rest.substring(prefix.length()).strip() : rest;
        }
        return rest;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String[] all = source.text().split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String text = all[i].strip();
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

    private void add(Line titleLine, Line abstractLine, List<Line> around) {
        Origin origin = origin(titleLine);
        int before = problems.list().size();
        String title = title(titleLine);
        String plain = TexText.plain(titleLine.text(), Macros.NONE).text();
        TexText.Result body = TexText.markdown(abstractLine.text());
        notes(abstractLine, 0, body);
        if (body.text().length() < SHORTEST_ABSTRACT) {
            problems.warning(
                    origin(abstractLine),
                    "an abstract of " + body.text().length() + " characters",
                    "look whether it is whole");
        }
        oddDollar(abstractLine);
        String arxiv = around.stream()
                .map(line -> arxiv(line.text()))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
        String doi = around.stream()
                .map(line -> doi(line.text()))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
        boolean suspicious = problems.list().size() > before;
        Draft draft = new Draft(title, plain, body.text(), arxiv, doi, origin, suspicious);
        Optional<Draft> first = seen.find(arxiv, doi, plain);
        if (first.isEmpty()) {
            seen.add(arxiv, doi, plain, draft);
            drafts.add(draft);
        } else {
            int line = first.get().origin().line();
            problems.warning(origin, "the paper stands twice, first on line " + line, "the first counts");
        }
    }

    private void oddDollar(Line line) {
        int dollars = 0;
        for (int i = 0; i < line.text().length(); i++) {
            boolean escaped = i > 0 && line.text().charAt(i - 1) == '\\';
            dollars += line.text().charAt(i) == '$' && !escaped ? 1 : 0;
        }
        if (dollars % 2 == 1) {
            problems.warning(origin(line), "an odd number of \"$\"", "look whether a formula was cut");
        }
    }

    /** The title in Unicode, its formulas as they are. */
    private String title(Line line) {
        String text = line.text();
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (MathSpan span : MathSpans.find(text)) {
            out.append(unicode(line, done, span.start()));
            out.append('$').append(text, span.bodyStart(), span.bodyEnd()).append('$');
            done = span.end();
        }
        return out.append(unicode(line, done, text.length())).toString().strip();
    }

    private String unicode(Line line, int from, int to) {
        String part = line.text().substring(from, to);
        TexText.Result result = TexText.plain(part, Macros.NONE);
        notes(line, from, result);
        String before = part.startsWith(" ") ? " " : "";
        String after = part.endsWith(" ") && !part.isBlank() ? " " : "";
        return before + result.text() + after;
    }

    private void notes(Line line, int from, TexText.Result result) {
        for (TexNote note : result.notes()) {
            Origin place = new Origin(source.file(), line.number(), from + note.offset() + 1);
            problems.warning(place, note.message(), note.remedy());
        }
    }

    private Origin origin(Line line) {
        return new Origin(source.file(), line.number(), 0);
    }
}
