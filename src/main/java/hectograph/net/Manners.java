package hectograph.net;

import java.time.Duration;

/**
 * How long and how often, and how much at most.
 *
 * @param deadline the longest that a request may last, its body included
 * @param run the longest that all of a run may last, waiting included
 * @param gap the shortest time between two requests to one host; arXiv's terms ask for {@link #ARXIV_GAP}
 * @param tries how often a request is made that meets a failing server
 * @param patience the longest {@code Retry-After} that is waited for
 * @param largest the most bytes of a body, as sent and again unzipped
 */
public record Manners(Duration deadline, Duration run, Duration gap, int tries, Duration patience, int largest) {

    /** "No more than one request every three seconds", for all of arXiv's hosts together. */
    public static final Duration ARXIV_GAP = Duration.ofSeconds(3);

    /** The longest {@code Crawl-delay} of a robots.txt that is kept. */
    static final Duration LONGEST_GAP = Duration.ofSeconds(30);

    /** The longest {@code Retry-After} that is believed: a slip must not silence a source for years. */
    static final Duration LONGEST_REST = Duration.ofDays(7);

    /** How many redirects are followed. */
    static final int REDIRECTS = 5;

    private static final int LARGEST = 64 * 1024 * 1024;

    /** For asking sources, unattended. */
    public static final Manners UNATTENDED = new Manners(
            Duration.ofSeconds(60), Duration.ofMinutes(10), Duration.ofSeconds(1), 3, Duration.ofMinutes(2), LARGEST);

    /** For telling a hub that was chosen to be told: at once and once. */
    public static final Manners HUB =
            new Manners(Duration.ofSeconds(20), Duration.ofMinutes(10), Duration.ZERO, 1, Duration.ZERO, 1024 * 1024);

    /** How long to wait after a failed try, the first being 1: 3, 9, 27 seconds. */
    Duration after(int attempt) {
        return Duration.ofSeconds((long) Math.pow(3, attempt));
    }
}
