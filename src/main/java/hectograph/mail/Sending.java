package hectograph.mail;

import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which letters a run sends, and what it says of it. */
final class Sending {

    private static final int NAMED = 20;

    private final Mail.Settings settings;
    private final Contents contents;
    private final List<Subscriber> subscribers;
    private final Ledger ledger;
    private final Key key;
    private final Interests interests;
    private final Map<Frequency, List<Digest>> due = new EnumMap<>(Frequency.class);

    Sending(Mail.Settings settings, Contents contents, List<Subscriber> subscribers, Ledger ledger, Key key) {
        this.settings = settings;
        this.contents = contents;
        this.subscribers = subscribers.stream()
                .filter(subscriber -> settings.frequencies().contains(subscriber.frequency()))
                .toList();
        this.ledger = ledger;
        this.key = key;
        this.interests = new Interests(contents.catalog(), this.subscribers);
        Rota rota = rota();
        for (Frequency frequency : settings.frequencies()) {
            due.put(frequency, rota.due(frequency, settings.maxAge(), settings.date()));
        }
    }

    private Rota rota() {
        return new Rota(new Arrivals(contents.catalog(), contents::isPublished), ledger.notes(), settings.today());
    }

    /** Reports what is wrong with subscribers, and what is not published. */
    void check(Problems problems) {
        interests.check(subscribers, problems);
        for (Subscriber subscriber : subscribers) {
            if (ledger.notes().isGone(key.name(subscriber.address()))) {
                problems.warning(
                        subscriber.origin(),
                        subscriber.address().shortened() + " refused " + LedgerNotes.GONE
                                + " digests, and gets no more",
                        "delete the line");
            }
        }
        long unpublished = contents.catalog().papers().stream()
                .filter(paper -> !contents.isPublished(paper))
                .count();
        if (unpublished > 0) {
            problems.warning(
                    Origin.of("mail"),
                    Days.count((int) unpublished, "paper") + " not built yet, and not told of",
                    "build and publish the site, then mail");
        }
        settings.date().ifPresent(day -> {
            for (Frequency frequency : settings.frequencies()) {
                Digest.Period period = Digest.Period.of(frequency, day);
                if (period.told().isBefore(settings.today().minusDays(settings.maxAge()))) {
                    problems.error(
                            Origin.of("mail"),
                            "the " + frequency.word() + " digest of " + period.title(contents.words())
                                    + " is more than " + Days.count(settings.maxAge(), "day") + " old, and is not sent",
                            "--eml writes it to a folder, --to sends it to one address");
                }
            }
        });
    }

    /**
     * The letters that are due, those of one digest after the other.
     *
     * @param write whether it is noted who is new and which digests are begun
     */
    List<Parcel> parcels(boolean write) {
        if (write) {
            ledger.notes(subscribers.stream()
                    .map(subscriber -> key.name(subscriber.address()))
                    .distinct()
                    .filter(name -> ledger.notes().known(name).isEmpty())
                    .map(name -> "new " + name + " " + settings.today())
                    .toList());
        }
        Rota rota = rota();
        Map<String, List<Parcel>> byDigest = new LinkedHashMap<>();
        due.values()
                .forEach(digests ->
                        digests.forEach(digest -> byDigest.put(digest.period().name(), new ArrayList<>())));
        for (Subscriber subscriber : subscribers) {
            String name = key.name(subscriber.address());
            List<Digest> digests = due.getOrDefault(subscriber.frequency(), List.of());
            if (!ledger.notes().isGone(name)) {
                rota.of(subscriber, name, digests, interests.of(subscriber))
                        .forEach(parcel -> byDigest.computeIfAbsent(parcel.period(), period -> new ArrayList<>())
                                .add(parcel));
            }
        }
        List<Parcel> parcels = byDigest.values().stream().flatMap(List::stream).toList();
        if (write) {
            open(parcels);
        }
        return parcels;
    }

    private void open(List<Parcel> parcels) {
        Map<String, Digest> digests = new LinkedHashMap<>();
        parcels.forEach(parcel -> digests.put(parcel.period(), parcel.digest()));
        digests.forEach((name, digest) -> {
            if (ledger.notes().opened(name).isEmpty()) {
                ledger.note("open", name, String.join(" ", digest.ids()));
            }
        });
    }

    /** Why nothing is sent. */
    String nothing() {
        if (subscribers.isEmpty()) {
            return "Nothing to send: no subscribers.";
        }
        boolean none = due.values().stream().allMatch(List::isEmpty);
        String days = Days.count(settings.maxAge(), "day");
        return none
                ? "Nothing to send: no papers came in the last " + days + ", and older digests are not sent."
                : "Nothing to send: everybody has had what is due.";
    }

    /** What would be sent. */
    List<String> announced(List<Parcel> parcels, String server) {
        List<String> lines = new ArrayList<>();
        lines.add(server + " lets us in. " + (parcels.isEmpty() ? nothing() : "To be sent: " + letters(parcels) + "."));
        parcels.stream()
                .limit(NAMED)
                .forEach(parcel -> lines.add("  " + parcel.address().shortened() + ": "
                        + parcel.digest().period().title(contents.words()) + ", "
                        + Days.count(parcel.positions().cardinality(), "paper")));
        if (parcels.size() > NAMED) {
            lines.add("  and " + (parcels.size() - NAMED) + " more");
        }
        return lines;
    }

    /** What was sent. */
    String summary(List<Parcel> parcels, Round.Tally tally) {
        return "Sent " + tally.sent() + " of " + letters(parcels)
                + (tally.refused() > 0 ? "; " + Days.count(tally.refused(), "address") + " refused" : "")
                + (tally.left() > 0 ? "; " + tally.left() + " left, run it again" : "") + ".";
    }

    private String letters(List<Parcel> parcels) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        parcels.forEach(parcel -> counts.merge(parcel.digest().period().title(contents.words()), 1, Integer::sum));
        return Days.count(parcels.size(), "letter") + " ("
                + counts.entrySet().stream()
                        .map(count -> counts.size() == 1 ? count.getKey() : count.getKey() + ": " + count.getValue())
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
