package hectograph.site;

import hectograph.cite.Citation;
import hectograph.cite.PersonName;
import hectograph.model.Author;
import hectograph.model.Derived;
import hectograph.model.Paper;
import java.util.function.Function;

/** A paper as it is cited, worked out when somebody asks. */
final class Cited implements Derived {

    private final Paper paper;
    private final String key;
    private final Function<Author, PersonName> names;

    /**
     * A paper with its citation key.
     *
     * @param names {@link PersonName#of(Author)}, or what remembers its results
     */
    Cited(Paper paper, String key, Function<Author, PersonName> names) {
        this.paper = paper;
        this.key = key;
        this.names = names;
    }

    /** Another form of the paper, with the same key. */
    Cited of(Paper other) {
        return new Cited(other, key, names);
    }

    Paper paper() {
        return paper;
    }

    String key() {
        return key;
    }

    Citation citation() {
        return Citation.of(paper, key, names);
    }

    private record Basis(Paper paper, String key) {}

    @Override
    public Record basis() {
        return new Basis(paper, key);
    }
}
