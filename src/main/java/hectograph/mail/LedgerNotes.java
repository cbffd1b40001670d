package hectograph.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the lines of a ledger say, read one after the other. Lines of no known kind say nothing. */
final class LedgerNotes {

    /** An address that refused so many of the last digests is not written to any more. */
    static final int GONE = 3;

    /** How many digests are the last ones: a letter that comes back may do so after the next was sent. */
    private static final int LAST = 5;

    private final Map<String, List<String>> opened = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> sent = new HashMap<>();
    private final Map<String, Set<String>> gone = new HashMap<>();
    private final Map<String, LocalDate> known = new HashMap<>();
    private final Map<String, LocalDate> asked = new HashMap<>();
    private final Map<String, Long> read = new HashMap<>();

    /** Takes a line. */
    void add(String line) {
        String[] words = line.split(" ");
        if (words.length < 2) {
            return;
        }
        String last = words[words.length - 1];
        switch (words[0]) {
            case "open" -> opened.put(words[1], List.of(words).subList(2, words.length));
            case "sent" -> {
                if (words.length > 2) {
                    sent.computeIfAbsent(words[2], key -> new LinkedHashMap<>())
                            .put(words[1], words.length > 3 ? words[3] : Positions.ALL);
                }
            }
            case "gone" -> {
                if (words.length > 2) {
                    gone.computeIfAbsent(words[2], key -> new HashSet<>()).add(words[1]);
                }
            }
            case "back" -> gone.remove(last);
            case "new" -> day(last).ifPresent(day -> known.putIfAbsent(words[1], day));
            case "asked" -> day(last).ifPresent(day -> asked.put(words[1], day));
            case "read" -> {
                if (last.length() < 19 && last.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    read.merge(words[1], Long.valueOf(last), Math::max);
                }
            }
            default -> {
                // "try", and what later versions may write
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The ids of the papers of a digest, once a letter of it was begun: from then on they are these. */
    Optional<List<String>> opened(String period) {
        return Optional.ofNullable(opened.get(period));
    }

    /** The ids of all papers of the digests of a kind. */
    Set<String> told(Frequency frequency) {
        Set<String> told = new HashSet<>();
        opened.forEach((period, ids) -> {
            if (period.startsWith(frequency.word())) {
                told.addAll(ids);
            }
        });
        return told;
    }

    /** Whether an address has had the letter of a digest, or refused it. */
    boolean isDone(String period, String name) {
        return sent.getOrDefault(name, Map.of()).containsKey(period)
                || gone.getOrDefault(name, Set.of()).contains(period);
    }

    /** The ids of all papers an address was told of. */
    Set<String> toldTo(String name) {
        Set<String> told = new HashSet<>();
        sent.getOrDefault(name, Map.of()).forEach((period, positions) -> {
            List<String> ids = opened.getOrDefault(period, List.of());
            Positions.read(positions, ids.size()).stream().forEach(at -> told.add(ids.get(at)));
        });
        return told;
    }

    /** Whether an address has refused so many digests that it is not written to any more. */
    boolean isGone(String name) {
        Set<String> refused = gone.getOrDefault(name, Set.of());
        List<String> periods = new ArrayList<>(sent.getOrDefault(name, Map.of()).keySet());
        refused.stream().filter(period -> !periods.contains(period)).forEach(periods::add);
        periods.sort(Comparator.comparing(LedgerNotes::told));
        return periods.subList(Math.max(0, periods.size() - LAST), periods.size()).stream()
                        .filter(refused::contains)
                        .count()
                >= GONE;
    }

    /** The day on which an address was first among the subscribers. */
    Optional<LocalDate> known(String name) {
        return Optional.ofNullable(known.get(name));
    }

    /** The day on which an address was last asked for a confirmation. */
    Optional<LocalDate> asked(String name) {
        return Optional.ofNullable(asked.get(name));
    }

    /** The number of the last message that was read in a mailbox; 0 for none. */
    long read(String mailbox) {
        return read.getOrDefault(mailbox, 0L);
    }

    private static LocalDate told(String period) {
        return Digest.Period.named(period).map(Digest.Period::told).orElse(LocalDate.MIN);
    }

    /** Whether a line may be forgotten: one of a digest so old that nobody asks for it. */
    boolean isOld(String line, LocalDate before) {
        String[] words = line.split(" ");
        boolean kind = words.length > 1
                && Set.of("open", "try", "sent", "late", "gone").contains(words[0]);
        boolean kept = words.length > 2 && words[0].equals("gone") && isGone(words[2]);
        return kind && !kept && told(words[1]).isBefore(before);
    }
}
