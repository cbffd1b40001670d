package hectograph.mail;

import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/**
 * How letters are sent.
 *
 * @param server the server that takes them
 * @param mailbox the mailbox that is read for requests before; absent for none
 * @param tls makes the connections that are to be safe
 * @param rate how many letters a minute, at least 1
 * @param waiting lets time pass between them
 */
public record Delivery(
        MailServer server, Optional<MailServer> mailbox, SSLSocketFactory tls, int rate, Waiting waiting) {

    /** A text without any form of a password. */
    String hiding(String text) {
        String hidden = server.hiding(text);
        return mailbox.map(box -> box.hiding(hidden)).orElse(hidden);
    }
}
