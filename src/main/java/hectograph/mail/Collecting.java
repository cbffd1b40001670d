package hectograph.mail;

import hectograph.model.Catalog;
import hectograph.model.MailAddress;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a mailbox and does what the messages ask for. How far it has read is in the ledger; a message that was dealt with
 * when a run was killed is dealt with once more, which changes nothing.
 */
final class Collecting {

    /** How many wishes a run deals with; the others wait for the next. */
    private static final int WISHES = 100;

    private static final int MESSAGES = 2_000;

    private final PrivateFiles files;
    private final Ledger ledger;
    private final Key key;
    private final Letterhead head;
    private final Postman postman;
    private final Interests interests;

    private int asked;
    private int added;
    private int removed;
    private int returned;

    /**
     * A reader of requests.
     *
     * @param catalog knows the topics
     */
    Collecting(PrivateFiles files, Ledger ledger, Letterhead head, Postman postman, Catalog catalog)
            throws IOException {
        this.files = files;
        this.ledger = ledger;
        this.key = ledger.key(files.key());
        this.head = head;
        this.postman = postman;
        this.interests = new Interests(catalog, List.of());
    }

    /** Reads what came, and deals with it; a line that says what was done. */
    String collect(Mailbox mailbox, LocalDate today) throws Trouble, IOException, MessagingException {
        AutomaticReplies answers = new AutomaticReplies(head, key, today);
        Requests requests = new Requests(key, ledger.notes(), today, ours(), interests::isTopic);
        String name = mailbox.name();
        String text = files.read();
        int wishes = 0;
        for (Mailbox.Numbered numbered : mailbox.after(ledger.notes().read(name), MESSAGES)) {
            if (wishes >= WISHES) {
                break;
            }
            Optional<IncomingMail> message = mailbox.look(numbered);
            List<MailAddress> subscribers = addresses(text);
            Request request =
                    message.map(known -> requests.of(known, subscribers)).orElse(new Request.Nothing());
            String changed =
                    deal(request, answers, message.map(IncomingMail::date).orElse(""), text);
            if (!changed.equals(text)) {
                files.write(changed);
                text = changed;
            }
            wishes += request instanceof Request.Nothing ? 0 : 1;
            ledger.note("read", name, Long.toString(numbered.uid()));
        }
        return summary();
    }

    private Set<String> ours() {
        return Stream.of(
                        head.mailing().from(),
                        head.mailing().subscribe(),
                        head.mailing().unsubscribe())
                .map(MailAddress::folded)
                .collect(Collectors.toSet());
    }

    private static List<MailAddress> addresses(String text) {
        List<MailAddress> addresses = new ArrayList<>();
        text.lines().forEach(line -> SubscribersFile.address(line).ifPresent(addresses::add));
        return addresses;
    }

    /** The subscribers' text after it. */
    private String deal(Request request, AutomaticReplies answers, String date, String text) throws Trouble {
        if (request instanceof Request.Ask ask) {
            answer(ask.address(), answers.question(ask, date), answers.today());
        } else if (request instanceof Request.Explain explain) {
            answer(explain.address(), answers.explanation(explain, date), answers.today());
        } else if (request instanceof Request.Returned gone) {
            ledger.note("gone", gone.period(), key.name(gone.address()));
            returned++;
        } else if (request instanceof Request.Remove remove) {
            removed++;
            return SubscribersFile.without(text, remove.address());
        } else if (request instanceof Request.Add add) {
            ledger.note("back", key.name(add.address()));
            added++;
            return SubscribersFile.with(text, add.address(), add.subscription());
        }
        return text;
    }

    private void answer(MailAddress to, byte[] message, LocalDate today) throws Trouble {
        if (!postman.isConnected()) {
            postman.connect();
        }
        ServerReply answer = postman.send(message, to);
        boolean passing =
                List.of(ServerReply.Kind.SLOWER, ServerReply.Kind.LOST).contains(answer.kind());
        if (passing || answer.kind() == ServerReply.Kind.REFUSED) {
            throw new Trouble("a question was not sent:" + answer.text(), "run it again later", passing);
        }
        ledger.note("asked", key.name(to), today.toString());
        asked++;
    }

    private String summary() {
        return String.format(
                Locale.ROOT, "Mailbox: %d asked, %d added, %d removed, %d returned.", asked, added, removed, returned);
    }
}
