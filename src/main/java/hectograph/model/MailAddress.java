package hectograph.model;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail address of the plain kind: letters, digits and a few marks, an {@code @}, a domain (RFC 5321, section 4.1.2,
 * without quoted names and address literals). So it holds nothing that ends a line, a header or a command.
 *
 * @param value as it was written, its domain in ASCII
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_LABEL = 63;
    private static final String MARKS = "!#$%&'*+/=?^_`{|}~-";

    /** Reads an address; empty when it is none, or one of the rare kinds. */
    public static Optional<MailAddress> of(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_NAME || text.length() > LONGEST || !isName(text.substring(0, at))) {
            return Optional.empty();
        }
        return domain(text.substring(at + 1)).map(domain -> new MailAddress(text.substring(0, at) + "@" + domain));
    }

    private static boolean isName(String name) {
        boolean plain = name.chars()
                .allMatch(c -> c == '.' || c < 128 && Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
        return plain && !name.startsWith(".") && !name.endsWith(".") && !name.contains("..");
    }

    /** A name of the DNS with at least one dot, or this machine's own. */
    private static Optional<String> domain(String text) {
        try {
            String ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES);
            String[] labels = ascii.split("\\.", -1);
            for (String label : labels) {
                if (label.isEmpty() || label.length() > LONGEST_LABEL) {
                    return Optional.empty();
                }
            }
            return labels.length > 1 || ascii.equals("localhost") ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The form in which two spellings of one address are equal. */
    public String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What is behind the {@code @}. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    /**
     * A link that begins a message to it (RFC 6068).
     *
     * @param subject the message's subject
     */
    public String mailto(String subject) {
        return "mailto:" + encoded(value, "!$'*+,;:@-._~") + "?subject=" + encoded(subject, "-._~=,");
    }

    private static String encoded(String text, String plain) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c < 128 && Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0;
            out.append(kept ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    /** Enough for its owner to know it, and for nobody else to write to it: {@code a...@example.org}. */
    public String shortened() {
        return value.charAt(0) + "...@" + domain();
    }

    @Override
    public String toString() {
        return shortened();
    }
}
