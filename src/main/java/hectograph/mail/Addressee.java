package hectograph.mail;

import hectograph.model.MailAddress;
import hectograph.model.Mailing;
import hectograph.model.Site;
import java.util.Optional;

/**
 * Who a letter is for.
 *
 * @param address whom; absent in a letter that is only looked at
 * @param id what tells the letter from those to others, letters and digits; empty in a letter to nobody
 * @param leave the address, {@code mailto:}, that ends the subscription
 * @param leaveAtOnce the https address that does so without a question; empty when there is none
 */
record Addressee(Optional<MailAddress> address, String id, String leave, String leaveAtOnce) {

    /** Nobody: who only looks at a letter. */
    static Addressee nobody(Mailing mailing) {
        return new Addressee(Optional.empty(), "", mailing.unsubscribe().mailto("unsubscribe"), "");
    }

    /**
     * Somebody.
     *
     * @param token proves that who unsubscribes is who got the letter
     */
    static Addressee of(MailAddress address, String id, String token, Mailing mailing) {
        return new Addressee(
                Optional.of(address),
                id,
                mailing.unsubscribe().mailto("unsubscribe " + token),
                mailing.unsubscribeUrl().replace(Mailing.TOKEN, token));
    }

    /** Why it came. */
    String why(Site site) {
        String whom = address.map(MailAddress::value).orElse(site.words().say("mail.you"));
        return site.words().say("mail.why", "address", whom, "site", site.title());
    }
}
