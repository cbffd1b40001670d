package hectograph.net;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** When each host may be asked again. All hosts of arXiv are one: its terms count "as a whole". */
final class Hosts {

    private static final String ARXIV = "arxiv.org";

    private final Map<String, Instant> free = new HashMap<>();
    private final Map<String, Duration> gaps = new HashMap<>();
    private final SortedMap<String, Instant> resting;

    /**
     * Hosts.
     *
     * @param resting the hosts that asked earlier runs to be left alone, and until when
     */
    Hosts(Map<String, Instant> resting) {
        this.resting = new TreeMap<>(resting);
    }

    /** The name under which a host is remembered. */
    static String name(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean arxiv = host.equals(ARXIV) || host.endsWith("." + ARXIV);
        return arxiv ? ARXIV : address.getPort() < 0 ? host : host + ":" + address.getPort();
    }

    /** Until when a host wants to be left alone; the beginning of time when it does not. */
    Instant restingUntil(URI address) {
        return resting.getOrDefault(name(address), Instant.MIN);
    }

    void rest(URI address, Instant until) {
        resting.put(name(address), until);
    }

    /** The hosts that want to be left alone after a time. */
    SortedMap<String, Instant> restingAfter(Instant now) {
        SortedMap<String, Instant> later = new TreeMap<>(resting);
        later.values().removeIf(until -> !until.isAfter(now));
        return later;
    }

    /** When a host may be asked next. */
    Instant freeAt(URI address) {
        return free.getOrDefault(name(address), Instant.MIN);
    }

    /** Notes that a host was asked. */
    void asked(URI address, Instant now, Duration usual) {
        String host = name(address);
        Duration gap = gaps.getOrDefault(host, usual);
        free.put(host, now.plus(host.equals(ARXIV) ? longer(gap, Manners.ARXIV_GAP) : gap));
    }

    /** Keeps a gap that a host asks for. */
    void keepGap(URI address, Duration gap) {
        gaps.merge(name(address), gap, Hosts::longer);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
