package hectograph.mail;

import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a mail server, with what it takes to log in. It is a secret: nothing here prints it.
 *
 * @param kind how it is spoken to
 * @param host its name
 * @param port its port
 * @param user who logs in; empty where nobody does
 * @param password the password
 * @param folder the folder of a mailbox; {@code INBOX} where none is named
 */
public record MailServer(Kind kind, String host, int port, String user, String password, String folder) {

    private static final int LARGEST_PORT = 65_535;
    private static final int SHORTEST = 4;

    /** How a server is spoken to. */
    public enum Kind {
        /** SMTP within TLS. */
        SMTPS("smtps", 465),
        /** SMTP that changes to TLS before anything is said. */
        SMTP("smtp", 587),
        /** SMTP in the clear, on this machine alone. */
        SMTP_PLAIN("smtp+plain", 25),
        /** IMAP within TLS. */
        IMAPS("imaps", 993),
        /** IMAP that changes to TLS before anything is said. */
        IMAP("imap", 143),
        /** IMAP in the clear, on this machine alone. */
        IMAP_PLAIN("imap+plain", 143);

        private final String scheme;
        private final int port;

        Kind(String scheme, int port) {
            this.scheme = scheme;
            this.port = port;
        }

        boolean isTls() {
            return this == SMTPS || this == IMAPS;
        }

        boolean isPlain() {
            return this == SMTP_PLAIN || this == IMAP_PLAIN;
        }

        boolean isMailbox() {
            return this == IMAPS || this == IMAP || this == IMAP_PLAIN;
        }
    }

    /**
     * Reads an address such as {@code smtps://user:p%40ss@mail.example.org:465}.
     *
     * @param variable where it stands, for problems, which never quote it
     * @param mailbox whether it is that of a mailbox
     */
    public static Checked<Optional<MailServer>> of(String text, String variable, boolean mailbox) {
        Problems problems = new Problems();
        Origin origin = Origin.of(variable);
        String example = mailbox ? "imaps://user:password@host:993" : "smtps://user:password@host:465";
        if (text.isBlank()) {
            problems.error(
                    origin, "not set, so there is no mail server", "set it to " + example + ", in the environment");
            return problems.with(Optional.empty());
        }
        Optional<MailServer> server = parsed(text.strip(), mailbox);
        if (server.isEmpty()) {
            problems.error(
                    origin,
                    "no address of a mail server",
                    "write " + example + ", in user and password %40 for @, %3A for :, %2F for /, %25 for %");
        } else if (server.get().kind().isPlain() && !isHere(server.get().host())) {
            problems.error(
                    origin,
                    "mail in the clear to another machine, \"" + server.get().host() + "\"",
                    mailbox ? "write imaps:// or imap://" : "write smtps:// or smtp://");
            return problems.with(Optional.empty());
        }
        return problems.with(server);
    }

    private static boolean isHere(String host) {
        return List.of("localhost", "127.0.0.1", "::1").contains(host);
    }

    private static Optional<MailServer> parsed(String text, boolean mailbox) {
        int colon = text.indexOf("://");
        Optional<Kind> kind = colon < 0 ? Optional.empty() : kind(text.substring(0, colon), mailbox);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.substring(colon + 3);
        int at = rest.lastIndexOf('@');
        String login = at < 0 ? "" : rest.substring(0, at);
        String place = rest.substring(at + 1);
        int slash = place.indexOf('/');
        String hostAndPort = slash < 0 ? place : place.substring(0, slash);
        int portAt = hostAndPort.endsWith("]") ? -1 : hostAndPort.lastIndexOf(':');
        String host = portAt < 0 ? hostAndPort : hostAndPort.substring(0, portAt);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        int port = portAt < 0 ? kind.get().port : port(hostAndPort.substring(portAt + 1));
        int end = login.indexOf(':');
        Optional<String> user = decoded(end < 0 ? login : login.substring(0, end));
        Optional<String> password = decoded(end < 0 ? "" : login.substring(end + 1));
        Optional<String> folder = decoded(slash < 0 ? "" : place.substring(slash + 1));
        boolean fits = port > 0
                && !host.isEmpty()
                && host.chars().allMatch(c -> c > ' ' && c < 127 && "/?#@%\\\"".indexOf(c) < 0)
                && user.isPresent()
                && password.isPresent()
                && folder.isPresent()
                && (mailbox || folder.get().isEmpty());
        return fits
                ? Optional.of(new MailServer(
                        kind.get(),
                        host.toLowerCase(Locale.ROOT),
                        port,
                        user.get(),
                        password.get(),
                        folder.get().isEmpty() ? "INBOX" : folder.get()))
                : Optional.empty();
    }

    private static Optional<Kind> kind(String scheme, boolean mailbox) {
        for (Kind kind : Kind.values()) {
            if (kind.scheme.equalsIgnoreCase(scheme) && kind.isMailbox() == mailbox) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static int port(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = number ? Integer.parseInt(digits) : 0;
        return port <= LARGEST_PORT ? port : 0;
    }

    /** Resolves {@code %40}; empty where a percent sign is no such. */
    private static Optional<String> decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i];
            if (c == '%') {
                boolean whole = i + 2 < bytes.length;
                int high = whole ? Character.digit(bytes[i + 1], 16) : -1;
                int low = whole ? Character.digit(bytes[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                c = high * 16 + low;
                i += 2;
            }
            out[length++] = (byte) c;
        }
        String plain = new String(out, 0, length, StandardCharsets.UTF_8);
        return plain.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(plain);
    }

    /** Where it is, for messages. */
    String place() {
        return host + ":" + port;
    }

    /** A text without any form of the password, whoever wrote it. */
    String hiding(String text) {
        String hidden = text;
        for (String secret : secrets()) {
            hidden = hidden.replace(secret, "***");
        }
        return hidden;
    }

    private List<String> secrets() {
        if (password.length() < SHORTEST) {
            return List.of();
        }
        List<String> secrets = new ArrayList<>(List.of(password));
        for (String login : List.of(password, "\0" + user + "\0" + password, user + "\0" + user + "\0" + password)) {
            secrets.add(Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        Map<String, String> codes = Map.of("@", "%40", ":", "%3A", "/", "%2F");
        String coded = password.replace("%", "%25");
        for (Map.Entry<String, String> code : codes.entrySet()) {
            coded = coded.replace(code.getKey(), code.getValue());
        }
        secrets.add(coded);
        return secrets;
    }

    @Override
    public String toString() {
        return "a mail server";
    }
}
