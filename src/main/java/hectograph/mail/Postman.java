package hectograph.mail;

import hectograph.model.MailAddress;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Speaks SMTP: one connection for many messages. */
final class Postman implements AutoCloseable {

    private static final String PATIENCE = "60000"; // milliseconds

    private final MailServer server;
    private final Session session;
    private final Transport transport;

    /**
     * A postman, who has not set out yet.
     *
     * @param from to whom servers return what they can't deliver
     * @param tls makes the connections that are to be safe
     */
    Postman(MailServer server, MailAddress from, SSLSocketFactory tls) {
        this.server = server;
        String protocol = server.kind().isTls() ? "smtps" : "smtp";
        Properties properties = new Properties();
        properties.put("mail." + protocol + ".from", from.value());
        // Else the name of this machine is looked up, which is nobody's business and may take long.
        properties.put("mail." + protocol + ".localhost", "[127.0.0.1]");
        Connections.prepare(properties, protocol, server, tls, PATIENCE);
        this.session = Session.getInstance(properties);
        try {
            this.transport = session.getTransport(protocol);
        } catch (MessagingException e) {
            throw new IllegalStateException("no SMTP", e);
        }
    }

    /** Connects and logs in. */
    void connect() throws Trouble {
        disconnect();
        try {
            boolean anonymous = server.user().isEmpty();
            transport.connect(
                    server.host(),
                    server.port(),
                    anonymous ? null : server.user(),
                    anonymous ? null : server.password());
        } catch (AuthenticationFailedException e) {
            throw Connections.notLoggedIn(server, e);
        } catch (MessagingException e) {
            throw Connections.notConnected(server, e);
        }
    }

    /** Sends a message to one address. */
    ServerReply send(byte[] message, MailAddress to) {
        try {
            Address[] recipient = {new InternetAddress(to.value())};
            transport.sendMessage(new MimeMessage(session, new ByteArrayInputStream(message)), recipient);
            return ServerReply.SENT;
        } catch (SMTPSendFailedException e) {
            return e.getNextException() instanceof SMTPAddressFailedException address
                    ? ServerReply.of(address.getReturnCode(), said(address), true)
                    : ServerReply.of(e.getReturnCode(), said(e), false);
        } catch (MessagingException e) {
            for (Exception next = e;
                    next != null;
                    next = next instanceof MessagingException m ? m.getNextException() : null) {
                if (next instanceof SMTPAddressFailedException address) {
                    return ServerReply.of(address.getReturnCode(), said(address), true);
                }
                if (next instanceof SMTPSenderFailedException sender) {
                    return ServerReply.of(sender.getReturnCode(), said(sender), false);
                }
            }
            return new ServerReply(ServerReply.Kind.LOST, said(e));
        }
    }

    /** What the server said, on one line. */
    private static String said(Exception e) {
        return " " + String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
    }

    /** Whether the connection stands. */
    boolean isConnected() {
        return transport.isConnected();
    }

    private void disconnect() {
        try {
            transport.close();
        } catch (MessagingException | IllegalStateException e) {
            // it was not there, or is not any more
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
