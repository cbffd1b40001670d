package hectograph.related;

import hectograph.model.Paper;
import hectograph.model.Prose;
import hectograph.model.Slug;
import hectograph.model.Title;
import hectograph.text.WordNumbers;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of papers, split once for all that ask for them. Those of a paper that was changed since are read when they are
 * asked for. Once all are added it serves any number of threads.
 */
public final class Wordings {

    private final WordNumbers numbers;
    private final Map<Slug, Known> known = new HashMap<>();

    /** The words, and the texts they are those of. */
    private record Known(Title title, Prose summary, Wording wording) {

        boolean isOf(Paper paper) {
            return title == paper.title() && summary == paper.summary();
        }
    }

    /** The words of no papers yet. */
    public Wordings() {
        this(new WordNumbers());
    }

    /**
     * The words of no papers yet.
     *
     * @param numbers by which papers are read
     */
    public Wordings(WordNumbers numbers) {
        this.numbers = numbers;
    }

    /** Adds a paper. */
    public void add(Paper paper, Wording wording) {
        known.put(paper.slug(), new Known(paper.title(), paper.summary(), wording));
    }

    /** The words of a paper. */
    public Wording of(Paper paper) {
        Known words = known.get(paper.slug());
        return words != null && words.isOf(paper) ? words.wording() : Wording.of(paper, numbers);
    }

    /** What the numbers in it mean. */
    public WordNumbers numbers() {
        return numbers;
    }
}
