package hectograph.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes up papers, the same ones for the same size. A paper is about one to four topics and one of many problems: it
 * shares its problem's rare words with about a dozen others, so that looking for related papers has something to find.
 */
final class MadeUpPapers {

    private static final int PAPERS_OF_A_PROBLEM = 12;
    private static final int PAPERS_OF_A_DAY = 40;
    private static final int MOST_DAYS = 2_500;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 23);
    private static final String[] CATEGORIES = {"cs.LG", "cs.CL", "cs.CV", "stat.ML", "cs.AI", "cs.RO", "math.OC"};
    private static final String[] VENUES = {"ICLR", "NeurIPS", "ICML", "ACL", "CVPR", "COLT", "AISTATS"};
    private static final String[] FORMULAS = {
        "$O(\\sqrt{n \\log d})$",
        "$\\ell_2$",
        "$\\epsilon > 0$",
        "$f: \\mathbb{R}^d \\to \\mathbb{R}$",
        "$10^{8}$",
        "$\\mathcal{N}(0, \\sigma^2 I)$",
        "\\(x_{t+1} = x_t - \\eta \\nabla f(x_t)\\)",
        "$\\frac{1}{n}\\sum_{i=1}^n a_i$",
        "$\\widetilde{O}(T^{2/3})$",
        "$\\|A\\|_F \\le k$",
        "$p(y \\mid x)$",
        "$$\\min_\\theta \\; \\mathbb{E}\\left[ L(\\theta) \\right] + \\lambda \\|\\theta\\|_1$$"
    };

    private final int size;
    private final Vocabulary words = new Vocabulary();
    private final Topics topics = new Topics(words);
    private final Zipf ranks = new Zipf(Vocabulary.SIZE, 2.7, 1.3);
    private final Names names;
    private final Set<String> taken = new HashSet<>();

    /**
     * A collection.
     *
     * @param size how many papers
     */
    MadeUpPapers(int size) {
        this.size = size;
        this.names = new Names(size);
    }

    Topics topics() {
        return topics;
    }

    /**
     * The next paper. Those of one collection are asked for in order, since two can't have one title.
     *
     * @param number from 0, the oldest; the size and more give papers of the last day
     */
    MadeUpPaper paper(int number) {
        SplittableRandom random = random(2L * number);
        int problem = random.nextInt(Math.max(1, size / PAPERS_OF_A_PROBLEM));
        SplittableRandom ofProblem = random(2L * problem + 1);
        Set<Integer> about = new LinkedHashSet<>();
        about.add(topics.draw(ofProblem));
        for (int more = random.nextInt(4); more > 0; more--) {
            about.add(topics.draw(random));
        }
        List<Integer> topicsOf = List.copyOf(about);
        String[] rare = new String[10];
        for (int i = 0; i < rare.length; i++) {
            rare[i] = words.word(2_000 + ofProblem.nextInt(Vocabulary.SIZE - 2_000));
        }
        String title = title(topicsOf, rare, random);
        String slug = slug(title);
        while (!taken.add(slug)) {
            title = title(topicsOf, rare, random);
            slug = slug(title);
        }
        LocalDate added = added(number);
        LocalDate date = added.minusDays(random.nextInt(700));
        List<String> authors =
                new ArrayList<>(new LinkedHashSet<>(java.util.stream.IntStream.range(0, 2 + random.nextInt(5))
                        .mapToObj(i -> names.draw(random))
                        .toList()));
        String month = date.toString().substring(0, 7);
        String digits = String.format(Locale.ROOT, "%05d", number % 100_000);
        boolean preprint = random.nextInt(100) < 85 && number < 100_000;
        return new MadeUpPaper(
                slug,
                title,
                authors,
                month,
                added.toString(),
                preprint ? month.substring(2, 4) + month.substring(5) + "." + digits : "",
                random.nextInt(10) == 0 ? "10.5555/bench." + number : "",
                CATEGORIES[random.nextInt(CATEGORIES.length)],
                random.nextInt(3) == 0 ? VENUES[random.nextInt(VENUES.length)] + " " + date.getYear() : "",
                random.nextInt(4) == 0 ? "https://code.example/" + slug : "",
                topicsOf,
                random.nextInt(4) == 0,
                summary(topicsOf, rare, random));
    }

    /** Seeds far apart: near ones of this generator give the same numbers, shifted. */
    private static SplittableRandom random(long number) {
        return new SplittableRandom((number + 1) * 0xBF58476D1CE4E5B9L).split();
    }

    private LocalDate added(int number) {
        int days = Math.max(1, Math.min(MOST_DAYS, size / PAPERS_OF_A_DAY));
        int day = (int) Math.min(days - 1, (long) number * days / size);
        int back = days - 1 - day;
        return LAST_DAY.minusDays(back + back / 5 * 2L); // five days a week
    }

    private String title(List<Integer> about, String[] rare, SplittableRandom random) {
        List<String> all = new ArrayList<>();
        int length = 5 + random.nextInt(7);
        while (all.size() < length) {
            all.add(word(about, rare, random));
        }
        String text = String.join(" ", all);
        String name = random.nextInt(3) == 0 ? capital(rare[random.nextInt(rare.length)]) + ": " : "";
        return name + capital(text) + (random.nextInt(30) == 0 ? "?" : "");
    }

    private String summary(List<Integer> about, String[] rare, SplittableRandom random) {
        int wanted = 900 + random.nextInt(360);
        boolean math = random.nextInt(25) == 0;
        StringBuilder out = new StringBuilder(wanted + 200);
        while (out.length() < wanted) {
            int length = Math.min(12 + random.nextInt(18), 2 + (wanted - out.length()) / 7);
            out.append(out.length() == 0 ? "" : " ").append(capital(word(about, rare, random)));
            for (int i = 1; i < length; i++) {
                out.append(random.nextInt(11) == 0 && i > 1 ? ", " : " ");
                int kind = random.nextInt(200);
                if (kind == 0) {
                    out.append(1 + random.nextInt(98))
                            .append('.')
                            .append(random.nextInt(10))
                            .append('%');
                } else if (kind == 1) {
                    out.append('*').append(word(about, rare, random)).append('*');
                } else if (math && kind < 10) {
                    out.append(FORMULAS[random.nextInt(FORMULAS.length)]);
                } else {
                    out.append(word(about, rare, random));
                }
            }
            out.append('.');
        }
        if (math) {
            out.append(" Here ")
                    .append(FORMULAS[random.nextInt(FORMULAS.length - 1)])
                    .append(" suffices.");
        }
        return out.toString();
    }

    private String word(List<Integer> about, String[] rare, SplittableRandom random) {
        int kind = random.nextInt(20);
        if (kind < 3) {
            return topics.word(about.get(random.nextInt(about.size())), random);
        }
        return kind == 3 ? rare[random.nextInt(rare.length)] : words.word(ranks.draw(random));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String slug(String title) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < title.length() && out.length() < 64; i++) {
            char c = Character.toLowerCase(title.charAt(i));
            if (c >= 'a' && c <= 'z') {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
    }
}
