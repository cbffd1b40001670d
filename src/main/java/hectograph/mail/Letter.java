package hectograph.mail;

import hectograph.model.MailAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A digest in the form in which it is sent, rendered once for all who get it: for each reader only the head and the last
 * lines are made. The same digest gives the same bytes, whoever makes them, when and where.
 */
final class Letter {

    /** Gmail cuts a message at about 102 KB. */
    static final int MOST = 102_000;

    /** What head, last lines and boundaries take at most; the longest address is there three times. */
    private static final int AROUND = 4_000;

    /** How long the sentence on a paper may be, tried in this order: rather short sentences than none. */
    private static final int[] GISTS = {240, 180, 140, 110, 80};

    /** How long it may be where only the first papers have one. */
    private static final int GIST = 140;

    /** Stands in no text in quoted-printable, where {@code =} is followed by digits or the end of the line. */
    private static final String BOUNDARY = "=_hectograph";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH);

    private final Letterhead head;
    private final Excerpt shown;
    private final byte[] text;
    private final byte[] html;

    private Letter(Letterhead head, Excerpt shown) {
        this.head = head;
        this.shown = shown;
        this.text = Mime.quotedPrintable(PlainLetter.of(head, shown));
        this.html = Mime.quotedPrintable(HtmlLetter.of(head, shown));
    }

    /**
     * The letter of a digest. Of one that is too long for mail programs sentences are shortened first, then those on the last
     * papers left out, then the last papers.
     */
    static Letter of(Letterhead head, Digest digest) {
        int all = digest.size();
        for (int gist : GISTS) {
            Letter whole = new Letter(head, Excerpt.of(head.site().words(), digest, all, all, gist));
            if (whole.fits()) {
                return whole;
            }
        }
        if (new Letter(head, Excerpt.of(head.site().words(), digest, all, 0, GIST)).fits()) {
            return new Letter(
                    head, most(all, sentences -> Excerpt.of(head.site().words(), digest, all, sentences, GIST), head));
        }
        return new Letter(head, most(all, papers -> Excerpt.of(head.site().words(), digest, papers, 0, GIST), head));
    }

    /** The most that fits of what grows with a number. */
    private static Excerpt most(int tooMany, IntFunction<Excerpt> grown, Letterhead head) {
        int fit = 0;
        int over = tooMany;
        while (over - fit > 1) {
            int middle = (fit + over) / 2;
            boolean fits = new Letter(head, grown.apply(middle)).fits();
            fit = fits ? middle : fit;
            over = fits ? over : middle;
        }
        return grown.apply(fit);
    }

    private boolean fits() {
        return text.length + html.length + AROUND <= MOST;
    }

    /** Its text to somebody, as a program without HTML shows it. */
    String text(Addressee reader) {
        return PlainLetter.of(head, shown) + PlainLetter.foot(head, reader);
    }

    /** Its HTML to somebody. */
    String html(Addressee reader) {
        return HtmlLetter.of(head, shown) + HtmlLetter.foot(head, reader);
    }

    /** The whole message to somebody (RFC 5322), lines ended by CRLF. */
    byte[] to(Addressee reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + html.length + AROUND);
        write(out, headers(reader));
        write(out, "\r\n--" + BOUNDARY + "\r\n" + part("plain"));
        out.writeBytes(text);
        out.writeBytes(Mime.quotedPrintable(PlainLetter.foot(head, reader)));
        write(out, "\r\n--" + BOUNDARY + "\r\n" + part("html"));
        out.writeBytes(html);
        out.writeBytes(Mime.quotedPrintable(HtmlLetter.foot(head, reader)));
        write(out, "\r\n--" + BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private static String part(String type) {
        return "Content-Type: text/" + type + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";
    }

    private String headers(Addressee reader) {
        Headers headers = new Headers();
        LocalDateTime hour = shown.digest().period().told().atTime(head.site().digestHour(), 0);
        headers.add("Date", DATE.format(hour));
        headers.add("From", Mime.mailbox(head.mailing().name(), head.mailing().from()));
        head.mailing().replyTo().ifPresent(address -> headers.add("Reply-To", address.value()));
        headers.add("To", reader.address().map(MailAddress::value).orElse("undisclosed-recipients:;"));
        headers.add("Subject", Mime.words("Subject", shown.title()));
        headers.add("Message-ID", "<" + messageId(reader) + ">");
        headers.add(
                "List-Id",
                Mime.phrase(head.site().title()) + " <" + head.mailing().listId() + ">");
        boolean atOnce = !reader.leaveAtOnce().isEmpty();
        headers.add(
                "List-Unsubscribe",
                "<" + reader.leave() + ">" + (atOnce ? ",\r\n <" + reader.leaveAtOnce() + ">" : ""));
        if (atOnce) {
            headers.add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        headers.add("Archived-At", "<" + head.page(shown.digest().period()) + ">");
        headers.add("Auto-Submitted", "auto-generated");
        headers.add("Precedence", "bulk");
        headers.add("MIME-Version", "1.0");
        headers.add("Content-Type", "multipart/alternative; boundary=\"" + BOUNDARY + "\"");
        return headers.text();
    }

    private String messageId(Addressee reader) {
        return shown.digest().period().name() + (reader.id().isEmpty() ? "" : "." + reader.id()) + "@" + head.domain();
    }
}
