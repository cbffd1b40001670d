package hectograph.related;

import hectograph.model.Paper;
import hectograph.model.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Papers nobody wrote: words by Zipf's law, and in each paper some of a subject's own. */
final class SomePapers {

    private static final String[] SYLLABLES = {"ba", "co", "di", "fu", "ge", "ha", "ki", "lo", "mu", "ne", "po", "ra"};
    private static final int WORDS = 1_500;
    private static final int SUBJECTS = 25;

    private SomePapers() {}

    /** So many papers, the newest first. */
    static List<Paper> of(int count, Random random) {
        List<Paper> papers = new ArrayList<>();
        for (int i = count - 1; i >= 0; i--) {
            int subject = random.nextInt(SUBJECTS);
            String day = "20" + (10 + i / 336) + "-" + two(1 + i / 28 % 12) + "-" + two(1 + i % 28);
            papers.add(Papers.saying("p" + i, day, words(6, subject, random), words(60, subject, random)));
        }
        return papers;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String words(int count, int subject, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean own = random.nextInt(4) == 0;
            int word = own
                    ? WORDS + subject * 30 + random.nextInt(30)
                    : (int) Math.exp(random.nextDouble() * Math.log(WORDS));
            text.append(i == 0 ? "" : random.nextInt(9) == 0 ? ". " : " ").append(word(word));
        }
        return text.append('.').toString();
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 12; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.append('n').toString();
    }
}
