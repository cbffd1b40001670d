package hectograph.mail;

import hectograph.model.MailAddress;
import hectograph.model.Slug;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what a message wants. Anybody can write anybody's name into {@code From}, so nothing is done for an address before
 * its owner has shown to read its mail: by the token of a letter, or by an answer to a question.
 */
final class Requests {

    /** How long a question may be answered, in days. */
    private static final int OPEN = 14;

    private static final Pattern CONFIRMED = Pattern.compile(
            "\\bconfirm ([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9a-f]{20}): ((?:un)?subscribe\\b.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("unsubscribe +([0-9a-f]{20})\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("((?:daily|weekly)-[0-9W-]{8,10})\\.([0-9a-f]{16})@.*");

    private final Key key;
    private final LedgerNotes notes;
    private final LocalDate today;
    private final Set<String> ours;
    private final Predicate<Slug> isTopic;

    /**
     * Decides.
     *
     * @param ours our own addresses, folded
     * @param isTopic whether there is a topic of that name
     */
    Requests(Key key, LedgerNotes notes, LocalDate today, Set<String> ours, Predicate<Slug> isTopic) {
        this.key = key;
        this.notes = notes;
        this.today = today;
        this.ours = Set.copyOf(ours);
        this.isTopic = isTopic;
    }

    /**
     * What to do about a message.
     *
     * @param subscribers the addresses that subscribe
     */
    Request of(IncomingMail message, List<MailAddress> subscribers) {
        Matcher returned = LETTER.matcher(message.returned());
        if (returned.matches()) {
            return subscribers.stream()
                    .filter(address -> key.letter(returned.group(1), address).equals(returned.group(2)))
                    .findFirst()
                    .<Request>map(address -> new Request.Returned(returned.group(1), address))
                    .orElse(new Request.Nothing());
        }
        Matcher token = TOKEN.matcher(message.subject());
        if (token.matches()) { // a mail program's button may send this, and call it automatic
            String said = token.group(1).toLowerCase(Locale.ROOT);
            Optional<MailAddress> owner = subscribers.stream()
                    .filter(address -> key.leaving(address).equals(said))
                    .findFirst();
            if (owner.isPresent()) {
                return new Request.Remove(owner.get());
            }
        }
        if (message.automatic()
                || message.from().isEmpty()
                || ours.contains(message.from().get().folded())) {
            return new Request.Nothing();
        }
        MailAddress from = message.from().get();
        Matcher confirmed = CONFIRMED.matcher(message.subject());
        if (confirmed.find()) {
            return confirmed(
                    from,
                    confirmed.group(1),
                    confirmed.group(2),
                    confirmed.group(3).strip());
        }
        boolean isSubscriber =
                subscribers.stream().anyMatch(address -> address.folded().equals(from.folded()));
        return asked(from, message.subject(), isSubscriber);
    }

    private Request asked(MailAddress from, String subject, boolean isSubscriber) {
        String word = subject.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean askedToday =
                notes.asked(key.name(from)).map(day -> !day.isBefore(today)).orElse(false);
        if (askedToday) {
            return new Request.Nothing();
        }
        if (word.equals("unsubscribe") && isSubscriber) {
            return new Request.Ask(from, "unsubscribe");
        }
        if (!word.equals("subscribe")) {
            return new Request.Nothing();
        }
        Problems problems = new Problems();
        Optional<Subscription> wish = subscription(subject, problems);
        return wish.isPresent()
                ? new Request.Ask(from, "subscribe" + wish.get().words())
                : new Request.Explain(from, fault(problems));
    }

    private Request confirmed(MailAddress from, String day, String token, String wish) {
        boolean open;
        try {
            LocalDate asked = LocalDate.parse(day);
            open = !asked.isBefore(today.minusDays(OPEN)) && !asked.isAfter(today.plusDays(1));
        } catch (DateTimeException e) {
            open = false;
        }
        if (!open || !key.asking(day + " " + wish, from).equals(token.toLowerCase(Locale.ROOT))) {
            return new Request.Nothing();
        }
        if (wish.equals("unsubscribe")) {
            return new Request.Remove(from);
        }
        return subscription(wish, new Problems())
                .<Request>map(subscription -> new Request.Add(from, subscription))
                .orElse(new Request.Nothing());
    }

    private Optional<Subscription> subscription(String subject, Problems problems) {
        String rest = subject.substring("subscribe".length()).strip();
        Optional<Subscription> read = Subscription.read(rest, Origin.of("subject"), problems);
        for (Slug topic : read.map(known -> known.question().topics()).orElse(List.of())) {
            if (!isTopic.test(topic)) {
                problems.error(Origin.of("subject"), "there is no topic \"" + topic + "\"", "");
                return Optional.empty();
            }
        }
        return read;
    }

    private static String fault(Problems problems) {
        return problems.list().stream().map(Problem::message).findFirst().orElse("not understood");
    }
}
