package hectograph.site.search;

/** Where in a paper a word stands. */
enum Field {
    /** The abstract. */
    SUMMARY(1),
    /** Topics, venue, category and year: as good as said twice. */
    ABOUT(2),
    /** Other names of its topics, and what it is known by: its identifiers and its citation key. */
    ALIAS(1),
    /** The title. */
    TITLE(0),
    /** The authors. */
    AUTHOR(0);

    /** How many words an abstract has, about. A constant, so that a new paper changes nothing of the older ones. */
    static final int USUAL_LENGTH = 150;

    private final int weight;

    Field(int weight) {
        this.weight = weight;
    }

    /** How often a word there counts as a word of the abstract. */
    int weight() {
        return weight;
    }
}
