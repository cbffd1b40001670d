package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.TinySite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two thousand abstracts as they are scraped, with every kind of debris that such texts carry, build into pages that show
 * none of it.
 */
@Tag("slow")
final class DebrisTest {

    private static final int PAPERS = 2_000;

    /** What must be read as something else. */
    private static final List<String> DEBRIS = List.of(
            "We present \\emph{slow copying}, a method that keeps the ink wet.",
            "Our \\textbf{Gelatin} sheets are \\textit{thin} and \\underline{cheap}.",
            "{\\em Every} copy is {\\bf paler} than {\\it the last}.",
            "They are ``as good as new'' and `nearly violet' to the eye.",
            "See Fig.~3 of Rowe et~al.\\ (2019), pages 12--19 --- a short read.",
            "The bound of Schr\\\"odinger, Erd\\H{o}s, Fr\\'{e}chet and \\L{}ukasiewicz is na\\\"ive.",
            "It costs 5\\% less, i.e.\\ \\$3 a sheet, at 20\\,g of ink.",
            "We use about $\\sim$70% of $\\approx$100k sheets, or $ O(\\sqrt{d_\\phi+1}) $ in all.",
            "So \\begin{equation} c = \\frac{a}{b} \\end{equation} and \\begin{align} a &= b \\end{align} hold.",
            "CO\\textsubscript{2} fell by 10\\textsuperscript{3} in 3$\\times$ the time.",
            "Code is at https://copies.example/ink_and_paper/main--branch and \\url{https://a.example/~rowe}.",
            "A \\href{https://b.example/x_y}{long report} has the \\textsc{Facts} \\ldots{} and more.",
            "The e\uFB03cient o\uFB03ce re\uFB02ects co\u00ADoperation in the \uFB01eld.",
            "It is the maker\u00E2\u20AC\u2122s choice \u00E2\u0080\u0094 a caf\u00C3\u00A9.",
            "Smart \u0093quotes\u0094 and a dash \u0096 came from a word processor.",
            "\\noindent We \\label{first} note \\mbox{one} thing, \\textrm{plainly}.");

    private static final List<String> TITLES = List.of(
            "Schr\\\"odinger Copies for \\$100",
            "{BERT} on {G}elatin &ndash; a Study",
            "``Quoted'' Inks --- Part~2 of $\\ell_1$ Copying",
            "Inks &amp; Papers: \\emph{Which} Fades First?",
            "E\uFB03cient Masters \u00E2\u0080\u0094 na\\\"ive and not");

    private static final List<String> PLAIN = List.of(
            "Copies grow faint as the master dries.",
            "Nobody has measured this before in a damp room.",
            "We compare nine inks on four papers.",
            "The first sheet is the best one.");

    private static final Pattern SHOWN = Pattern.compile(
            "\\\\|``|''|\\$|~|\\{\\\\|\\{|\\}|&ndash;|&amp;|---| -- |[\uFB00-\uFB06]|\u00AD|\u00E2\u20AC|[\u0080-\u009F]");

    @TempDir
    Path folder;

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void debrisShowsOnNoPage() throws IOException {
        write(
                "site.yaml",
                "title: Debris\nurl: https://debris.example/\nexports: {paper-bib: false, paper-ris: false,"
                        + " paper-json: false, paper-md: false, author-bib: false}\npages: {author-feeds: false}\n");
        Random random = new Random(12);
        for (int i = 0; i < PAPERS; i++) {
            StringBuilder text = new StringBuilder("---\ntitle: '");
            text.append(pick(TITLES, random).replace("'", "''"))
                    .append(" No ")
                    .append(i)
                    .append("'\nadded: 2026-10-");
            text.append(10 + random.nextInt(20)).append("\nauthors: [Ada Rowe]\n---\n");
            text.append(pick(PLAIN, random))
                    .append(' ')
                    .append(DEBRIS.get(i % DEBRIS.size()))
                    .append(' ');
            text.append(pick(DEBRIS, random))
                    .append(random.nextBoolean() ? "\n\n" : " ")
                    .append(pick(PLAIN, random));
            text.append(' ').append(pick(DEBRIS, random)).append('\n');
            write("papers/p" + i + ".md", text.toString());
        }
        Path out = folder.resolve("site");
        Outcome outcome =
                new Build(TinySite.settings(folder.resolve("content"), Path.of("templates"), out), Progress.NONE).run();
        assertThat(outcome.report().problems())
                .as("but for the encodings, nothing is odd")
                .allMatch(problem -> problem.message().contains("in a wrong encoding"));
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            Document page = Jsoup.parse(Files.readString(out.resolve("papers/p" + i + ".html")));
            page.select("math, code, pre, script, style, .cite").remove();
            String text = page.selectFirst("main").text().replaceAll("https://\\S+", "");
            var found = SHOWN.matcher(text.replace("$3 a sheet", "").replace("$100", ""));
            if (found.find()) {
                shown.add("p" + i + ": "
                        + text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 40)));
            }
        }
        assertThat(shown).isEmpty();
    }
}
