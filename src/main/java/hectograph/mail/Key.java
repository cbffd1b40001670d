package hectograph.mail;

import hectograph.model.MailAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only we can make: names for addresses that say nothing to others, and tokens that nobody else can make up (HMAC,
 * RFC 2104, with SHA-256). The key is a secret; nothing prints it.
 */
final class Key {

    private static final int NAME = 16;
    private static final int TOKEN = 20;

    private final byte[] key;

    Key(String secret) {
        this.key = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** What the ledger calls an address. */
    String name(MailAddress address) {
        return hex("address", address.folded()).substring(0, NAME);
    }

    /** What tells the letter of a period to an address from all others. */
    String letter(String period, MailAddress address) {
        return hex("letter", period + " " + address.folded()).substring(0, NAME);
    }

    /** What proves that somebody got a letter at that address. */
    String leaving(MailAddress address) {
        return hex("leave", address.folded()).substring(0, TOKEN);
    }

    /** What proves that somebody was asked at that address whether they want something. */
    String asking(String request, MailAddress address) {
        return hex("ask", request + " " + address.folded()).substring(0, TOKEN);
    }

    private String hex(String use, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((use + ":" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HmacSHA256", e);
        }
    }
}
