package hectograph.content;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up abstracts as they come from databases and preprint servers: sentences full of TeX that strayed into them. */
final class DebrisPapers {

    /**
     * A piece of debris, or a whole text of them.
     *
     * @param written how it stands in the source
     * @param shown what a reader must see, formulas as they are spelled on pages
     */
    record Debris(String written, String shown) {}

    /**
     * One paper.
     *
     * @param title its title
     * @param sentences its abstract
     * @param wrapped whether the lines of the abstract are short
     */
    record Paper(Debris title, List<Debris> sentences, boolean wrapped) {

        /** The abstract as it stands in the source. */
        String body() {
            String body =
                    String.join(" ", sentences().stream().map(Debris::written).toList());
            return wrapped ? wrap(body) : body;
        }

        private static String wrap(String body) {
            StringBuilder out = new StringBuilder();
            int column = 0;
            for (String word : body.split(" ")) {
                boolean full = column + word.length() > 60 && !word.startsWith("-"); // no list, no rule
                out.append(column == 0 ? "" : full ? "\n" : " ").append(word);
                column = full ? word.length() : column + word.length() + 1;
            }
            return out.toString();
        }
    }

    /** What stands in place of a word or two, in titles as in abstracts. */
    private static final List<Debris> WORDS = List.of(
            of("\\emph{slow growth}", "slow growth"),
            of("\\textbf{GrowNet}", "GrowNet"),
            of("\\textit{in vitro} rules", "in vitro rules"),
            of("{\\em quiet} layers", "quiet layers"),
            of("{\\it lazy} updates", "lazy updates"),
            of("{\\bf every} seed", "every seed"),
            of("\\textsc{Plough}", "Plough"),
            of("\\emph{a \\textbf{bold} field}", "a bold field"),
            of("\\underline{rainy} weeks", "rainy weeks"),
            of("``fertile'' soils", "“fertile” soils"),
            of("``\\emph{truly} dry'' plots", "“truly dry” plots"),
            of("words `near' and `between' rows", "words ‘near’ and ‘between’ rows"),
            of("`tall' stalks", "‘tall’ stalks"),
            of("Schr\\\"odinger bridges", "Schrödinger bridges"),
            of("Fr\\'echet means", "Fréchet means"),
            of("Poincar\\'{e} maps", "Poincaré maps"),
            of("the Erd{\\H{o}}s graph", "the Erdős graph"),
            of("Erd\\H{o}s numbers", "Erdős numbers"),
            of("G{\\\"o}del codes", "Gödel codes"),
            of("na\\\"ive and na{\\\"\\i}ve sowing", "naïve and naïve sowing"),
            of("\\v{C}ech covers", "Čech covers"),
            of("fa\\c{c}ades", "façades"),
            of("\\L{}ukasz trees", "Łukasz trees"),
            of("{\\O}rsted coils", "Ørsted coils"),
            of("H\\\"older and H\\\"{o}lder norms", "Hölder and Hölder norms"),
            of("CO\\textsubscript{2} uptake", "CO₂ uptake"),
            of("10\\textsuperscript{3} seeds", "10³ seeds"),
            of("Navier--Stokes flows", "Navier–Stokes flows"),
            of("pages 3--5", "pages 3–5"),
            of("crops --- all of them --- in spring", "crops — all of them — in spring"),
            of("rows---not columns", "rows—not columns"),
            of("Fig.~1 of Lee~et~al.", "Fig. 1 of Lee et al."),
            of("Lee et al.\\ in 2016", "Lee et al. in 2016"),
            of("5\\% of yields", "5% of yields"),
            of("\\$100 per plot", "$100 per plot"),
            of("R\\&D on farms", "R&D on farms"),
            of("AT&amp;T fields", "AT&T fields"),
            of("inks &ndash; dyes", "inks – dyes"),
            of("the &eacute;tude by M&uuml;ller", "the étude by Müller"),
            of("&ldquo;ripe&rdquo; fruit", "“ripe” fruit"),
            of("3\\texttimes{} more rain", "3× more rain"),
            of("oats\\ldots{} and rye", "oats… and rye"),
            of("a hy\\-phen\\-ated harvest", "a hyphenated harvest"),
            of("10\\,km of hedges", "10 km of hedges"),
            of("\\mbox{one-shot} reaping", "one-shot reaping"),
            of("the e\ufb03cient \ufb01eld", "the efficient field"),
            of("a soft\u00ADened soil", "a softened soil"),
            of("$\\sim$70% of barns", "∼70% of barns"),
            of("$\\sim$100k sheaves", "∼100k sheaves"),
            of("$\\pm$2 points", "±2 points"));

    /** What stands in abstracts alone. */
    private static final List<Debris> LONGER = List.of(
            of("a cost of $45 billion", "a cost of $45 billion"),
            of("the norm $ O(x_a+y_a) $ of loss", "O("),
            of("the law \\begin{equation} a = b \\end{equation} of rain", "of rain"),
            of("the laws \\begin{align*} a &= b \\\\ c &= d \\end{align*} of hail", "of hail"),
            of("\\href{https://farm.example/x_y}{our farm}", "our farm"),
            of("\\url{https://farm.example/~ann/x--y}", "https://farm.example/~ann/x--y"),
            of("code at https://farm.example/ann/growing_code", "code at https://farm.example/ann/growing_code"),
            of("the tool \\texttt{grow}", "the tool grow"),
            of("3$\\times$ faster mowing", "3× faster mowing"),
            of("a set $\\mathcal{X}_{\\text{wheat}}$ of ears", "of ears"));

    private static final List<String> FRAMES = List.of(
            "We study @ under drought.",
            "It is known that @ (see @) decides the harvest.",
            "Our way, called @, beats all others.",
            "Here (@) we ask what farmers want.",
            "@, however, has never been measured.",
            "In short: @; and no more than @!",
            "Nobody's barn holds @ and @.",
            "What do @ mean for the farmers' market?",
            "This extends @ by a simple plough, and it isn't costly.",
            "Before @, yields fell; after it, they rose to @.");

    private static final List<String> TITLES =
            List.of("@", "On @", "@ and @", "Towards @: What {BERT} Knows", "{A} Note on @ (and @)", "@? Yes!");

    private DebrisPapers() {}

    private static Debris of(String written, String shown) {
        return new Debris(written, shown);
    }

    /** Always the same papers. */
    static List<Paper> papers(int count) {
        Random random = new Random(12);
        List<Debris> all = Stream.concat(WORDS.stream(), LONGER.stream()).toList();
        return IntStream.range(0, count)
                .mapToObj(number -> new Paper(
                        filled(one(TITLES, random), WORDS, random),
                        IntStream.range(0, 4 + random.nextInt(4))
                                .mapToObj(i -> filled(one(FRAMES, random), all, random))
                                .toList(),
                        random.nextBoolean()))
                .toList();
    }

    /** A frame with debris in its gaps. */
    private static Debris filled(String frame, List<Debris> debris, Random random) {
        StringBuilder written = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        for (String piece : frame.replace("@", "\n@\n").split("\n")) {
            Debris next = piece.equals("@") ? one(debris, random) : of(piece, piece);
            written.append(next.written());
            shown.append(piece.equals("@") ? next.shown() : piece.replaceAll("[{}]", ""))
                    .append('\n');
        }
        return of(written.toString(), shown.toString());
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
