package hectograph.mail;

import hectograph.model.MailAddress;
import hectograph.model.Phrasebook;
import hectograph.model.Site;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What we answer to those who want to subscribe or unsubscribe: short messages of text. */
final class AutomaticReplies {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH);

    private final Letterhead head;
    private final Key key;
    private final LocalDate today;

    AutomaticReplies(Letterhead head, Key key, LocalDate today) {
        this.head = head;
        this.key = key;
        this.today = today;
    }

    /** The day. */
    LocalDate today() {
        return today;
    }

    /**
     * The question whether somebody wants what a message of theirs says.
     *
     * @param date the date of that message; empty when not known
     */
    byte[] question(Request.Ask ask, String date) {
        Site site = head.site();
        String token = key.asking(today + " " + ask.wish(), ask.address());
        boolean joins = ask.wish().startsWith("subscribe");
        Phrasebook words = site.words();
        String text = words.say(joins ? "mail.ask-join" : "mail.ask-leave", "site", site.title()) + "\n" + site.url()
                + "\n\n" + words.say("mail.ask-yes") + "\n" + words.say("mail.ask-no") + "\n";
        return message(ask.address(), "confirm " + today + "." + token + ": " + ask.wish(), text, date);
    }

    /** What of a wish is not understood, and how to put it. */
    byte[] explanation(Request.Explain explain, String date) {
        Phrasebook words = head.site().words();
        String subscribe = head.mailing().subscribe().value();
        String text = words.say("mail.not-understood", "site", head.site().title(), "fault", explain.fault()) + "\n\n"
                + words.say("mail.write", "address", subscribe) + "\n\n"
                + "    subscribe\n    subscribe weekly\n    subscribe topics=one,two\n    subscribe match=\"some words\"\n\n"
                + words.say("mail.topics", "address", head.site().url() + "topics/") + "\n";
        return message(explain.address(), words.say("mail.not-understood-subject"), text, date);
    }

    private byte[] message(MailAddress to, String subject, String text, String date) {
        Headers headers = new Headers();
        LocalDateTime hour = today.atTime(head.site().digestHour(), 0);
        headers.add("Date", date.isEmpty() ? DATE.format(hour) : date);
        headers.add("From", Mime.mailbox(head.mailing().name(), head.mailing().from()));
        headers.add("Reply-To", head.mailing().subscribe().value());
        headers.add("To", to.value());
        headers.add("Subject", Mime.words("Subject", subject));
        headers.add("Message-ID", "<answer-" + today + "." + key.letter(subject, to) + "@" + head.domain() + ">");
        headers.add("Auto-Submitted", "auto-replied");
        headers.add("MIME-Version", "1.0");
        headers.add("Content-Type", "text/plain; charset=utf-8");
        headers.add("Content-Transfer-Encoding", "quoted-printable");
        return Bytes.joined(headers.text() + "\r\n", Mime.quotedPrintable(text));
    }
}
