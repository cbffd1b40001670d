package hectograph.mail;

import java.util.Optional;

/** How often somebody is written to. */
public enum Frequency {
    /** On each day that brought papers. */
    DAILY("daily"),
    /** When a week that brought papers is over. */
    WEEKLY("weekly");

    private final String word;

    Frequency(String word) {
        this.word = word;
    }

    /** The word that files and options have for it. */
    public String word() {
        return word;
    }

    /** The frequency of that word. */
    public static Optional<Frequency> of(String word) {
        for (Frequency frequency : values()) {
            if (frequency.word.equals(word)) {
                return Optional.of(frequency);
            }
        }
        return Optional.empty();
    }
}
