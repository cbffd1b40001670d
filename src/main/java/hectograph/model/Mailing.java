package hectograph.model;

import java.util.Optional;

/**
 * How the site's mail is addressed; all of it is public.
 *
 * @param name who it is from, in words
 * @param from whom it is from
 * @param replyTo who hears the answers; absent when the sender does
 * @param subscribe where requests to subscribe go
 * @param unsubscribe where requests to unsubscribe go
 * @param unsubscribeUrl where a POST request unsubscribes at once (RFC 8058), with {@value #TOKEN} in the place of the
 *     subscriber's token; empty when there is no such place
 * @param listId the name of the list (RFC 2919), such as {@code papers.example.org}
 */
public record Mailing(
        String name,
        MailAddress from,
        Optional<MailAddress> replyTo,
        MailAddress subscribe,
        MailAddress unsubscribe,
        String unsubscribeUrl,
        String listId) {

    /** What stands for a subscriber's token. */
    public static final String TOKEN = "{token}";
}
