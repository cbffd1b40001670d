package hectograph.mail;

import hectograph.model.MailAddress;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that came to us, as far as we look at it: strangers wrote it. Texts are never looked at, but for those of a
 * report that a message could not be delivered, up to a bound.
 *
 * @param from who says to have written it; absent where that is no single plain address
 * @param subject its subject on one line
 * @param automatic whether a program wrote it, or it went to many
 * @param date its {@code Date} as servers understand it (RFC 5322); empty where there is none
 * @param returned the Message-ID of the message of ours that could not be delivered, and will never be; empty for none
 */
record IncomingMail(Optional<MailAddress> from, String subject, boolean automatic, String date, String returned) {

    /** The fields of a head that are looked at. */
    static final List<String> HEADERS = List.of(
            "From", "Subject", "Date", "Content-Type", "Auto-Submitted", "Precedence", "List-Id", "Return-Path");

    private static final int MOST = 64_000;
    private static final int LARGEST = 2_000_000;
    private static final int MOST_PARTS = 10;
    private static final int LONGEST_SUBJECT = 2_000;
    private static final Pattern FAILED = Pattern.compile("(?im)^(Action: *failed\\b|Status: *5\\.)");
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID: *(?:\r?\n[ \t]+)?<([^<>\\s]{1,250})>");
    private static final Pattern DATE =
            Pattern.compile("[A-Za-z]{3}, [0-9]{1,2} [A-Za-z]{3} [0-9]{4} [0-9:]{8} [+-][0-9]{4}");

    /** Looks at a message. */
    static IncomingMail of(Message message) throws MessagingException {
        String subject = Mime.decoded(header(message, "Subject")).strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        Matcher date = DATE.matcher(header(message, "Date"));
        return new IncomingMail(
                from(message),
                subject.length() > LONGEST_SUBJECT ? "" : subject,
                isAutomatic(message),
                date.find() ? date.group() : "",
                isReport(message) ? returned(message) : "");
    }

    private static Optional<MailAddress> from(Message message) throws MessagingException {
        try {
            InternetAddress[] from = InternetAddress.parseHeader(header(message, "From"), false);
            return from.length == 1 ? MailAddress.of(String.valueOf(from[0].getAddress())) : Optional.empty();
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    private static boolean isReport(Message message) throws MessagingException {
        String type = header(message, "Content-Type").toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/report") && message.getSize() < LARGEST;
    }

    private static boolean isAutomatic(Message message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted");
        String precedence = header(message, "Precedence").toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.toLowerCase(Locale.ROOT).startsWith("no")
                || precedence.equals("bulk")
                || precedence.equals("junk")
                || precedence.equals("list")
                || !header(message, "List-Id").isEmpty()
                || header(message, "Return-Path").strip().equals("<>");
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null || values.length == 0
                ? ""
                : String.valueOf(values[0]).strip();
    }

    /** RFC 3464: the second part says what became of the message, the third is the message or its head. */
    private static String returned(Message message) throws MessagingException {
        try {
            if (!(message.getContent() instanceof Multipart parts)) {
                return "";
            }
            boolean failed = false;
            String id = "";
            for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("message/delivery-status")) {
                    failed = FAILED.matcher(beginning(part)).find();
                } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                    Matcher found = ID.matcher(beginning(part));
                    id = found.find() ? found.group(1) : "";
                }
            }
            return failed ? id : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String beginning(Part part) throws IOException, MessagingException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
        }
    }
}
