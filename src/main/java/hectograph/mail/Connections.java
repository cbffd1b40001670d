package hectograph.mail;

import jakarta.mail.MessagingException;
import java.net.UnknownHostException;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/** How servers are connected to, and what it means when that fails. */
final class Connections {

    private Connections() {}

    /** Says how to connect: within TLS, or changing to it, or in the clear; with bounds for everything that waits. */
    static void prepare(
            Properties properties, String protocol, MailServer server, SSLSocketFactory tls, String patience) {
        String start = "mail." + protocol + ".";
        properties.put(start + "connectiontimeout", patience);
        properties.put(start + "timeout", patience);
        properties.put(start + "writetimeout", patience);
        properties.put(start + "ssl.checkserveridentity", "true");
        properties.put(start + "socketFactory", PromptSockets.plain());
        properties.put(start + "socketFactory.fallback", "false");
        properties.put(start + "ssl.socketFactory", PromptSockets.safe(tls));
        properties.put(start + "ssl.protocols", "TLSv1.2 TLSv1.3");
        boolean change = !server.kind().isTls() && !server.kind().isPlain();
        properties.put(start + "starttls.enable", Boolean.toString(change));
        properties.put(start + "starttls.required", Boolean.toString(change));
        properties.put(start + "auth", Boolean.toString(!server.user().isEmpty()));
    }

    /** Of a server that does not take the password. */
    static Trouble notLoggedIn(MailServer server, MessagingException e) {
        String said = said(e);
        boolean passing = said.startsWith("4");
        return new Trouble(
                server.place() + " does not take this user and password" + (said.isEmpty() ? "" : ": " + said),
                passing
                        ? "run it again later"
                        : "an app password? Many providers want one here, and the whole address as the user",
                passing);
    }

    /** Of a server that can't be reached, or not safely. */
    static Trouble notConnected(MailServer server, MessagingException e) {
        String said = said(e);
        if (said.contains("STARTTLS is required")) {
            return new Trouble(
                    server.place() + " offers no STARTTLS, and no password goes over an open line",
                    server.kind().isMailbox()
                            ? "write imaps://, mostly with port 993"
                            : "write smtps://, mostly with port 465",
                    false);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                boolean noTls = said(cause).contains("Unsupported or unrecognized SSL message");
                return new Trouble(
                        noTls
                                ? server.place() + " does not speak TLS from the start"
                                : server.place() + " is not who it should be: " + said(cause),
                        noTls
                                ? "write " + (server.kind().isMailbox() ? "imap://" : "smtp://, mostly with port 587")
                                : "name the server as its certificate does; there is no way around it",
                        false);
            }
            if (cause instanceof UnknownHostException) {
                return new Trouble(
                        server.host() + " is not known", "is it the right name? else run it again later", true);
            }
        }
        return new Trouble(server.place() + " can't be reached: " + said, "run it again later", true);
    }

    private static String said(Throwable e) {
        return String.valueOf(e.getMessage())
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("; nested exception is:? ?.*", "");
    }
}
