package hectograph.mail;

import hectograph.model.MailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** Texts in the forms of mail. */
final class Mime {

    private Mime() {}

    /** A text as quoted-printable (RFC 2045, section 6.7), its lines ended by CRLF. Lines are encoded each by itself. */
    static byte[] quotedPrintable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + text.length() / 8);
        try (OutputStream out = MimeUtility.encode(bytes, "quoted-printable")) {
            out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (MessagingException e) {
            throw new IllegalStateException("quoted-printable is not known", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A text as the value of a header field, in encoded words where needed (RFC 2047), folded. */
    static String words(String field, String text) {
        try {
            return MimeUtility.fold(field.length() + 2, MimeUtility.encodeText(text, "UTF-8", null));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("no UTF-8", e);
        }
    }

    /** What the value of a header field says. */
    static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }

    /** A name before an address in angle brackets. */
    static String phrase(String name) {
        return mailbox(name, new MailAddress("a@b.c")).replace(" <a@b.c>", "");
    }

    /** A name and an address (RFC 5322, section 3.4). */
    static String mailbox(String name, MailAddress address) {
        try {
            return MimeUtility.fold(6, new InternetAddress(address.value(), name, "UTF-8").toString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("no UTF-8", e);
        }
    }
}
