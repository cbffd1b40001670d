package hectograph.related;

import hectograph.model.Paper;
import hectograph.text.Tokens;
import hectograph.text.WordNumbers;

/**
 * The words of a paper, by their numbers.
 *
 * @param title those of its title
 * @param summary those of its abstract
 */
public record Wording(Tokens title, Tokens summary) {

    /** Of a paper that nobody has read for its words. */
    public static final Wording NONE = new Wording(Tokens.NONE, Tokens.NONE);

    /** Reads a paper's plain texts. */
    public static Wording of(Paper paper, WordNumbers numbers) {
        return new Wording(
                Tokens.of(paper.title().plain(), numbers),
                Tokens.of(paper.summary().plain(), numbers));
    }
}
