package hectograph.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** A mailbox, read over IMAP and left as it is: not even a mark is set. */
final class Mailbox implements AutoCloseable {

    private static final String PATIENCE = "60000"; // milliseconds

    private final Store store;
    private final Folder folder;

    /**
     * A message and its number, which only grows.
     *
     * @param uid the number (RFC 3501, section 2.3.1.1)
     */
    record Numbered(long uid, Message message) {}

    private Mailbox(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    /** Connects, logs in, and opens the folder. */
    static Mailbox open(MailServer server, SSLSocketFactory tls) throws Trouble {
        String protocol = server.kind().isTls() ? "imaps" : "imap";
        Properties properties = new Properties();
        Connections.prepare(properties, protocol, server, tls, PATIENCE);
        try {
            Store store = Session.getInstance(properties).getStore(protocol);
            store.connect(server.host(), server.port(), server.user(), server.password());
            Folder folder = store.getFolder(server.folder());
            if (!folder.exists()) {
                store.close();
                throw new Trouble(
                        server.place() + " has no folder \"" + server.folder() + "\"",
                        "name one behind the last slash of HECTOGRAPH_IMAP, or none for INBOX",
                        false);
            }
            folder.open(Folder.READ_ONLY);
            return new Mailbox(store, folder);
        } catch (AuthenticationFailedException e) {
            throw Connections.notLoggedIn(server, e);
        } catch (MessagingException e) {
            throw Connections.notConnected(server, e);
        }
    }

    /** What tells this mailbox from one of the same name that was made anew. */
    String name() throws MessagingException {
        return Long.toString(uids().getUIDValidity());
    }

    private UIDFolder uids() {
        return (UIDFolder) folder;
    }

    /**
     * The messages after one, the earliest first.
     *
     * @param most how many at most
     */
    List<Numbered> after(long uid, int most) throws MessagingException {
        Message[] messages = uids().getMessagesByUID(uid + 1, UIDFolder.LASTUID);
        List<Numbered> numbered = new ArrayList<>();
        for (Message message : messages) {
            if (numbered.size() < most
                    && message != null
                    && uids().getUID(message) > uid) { // a server may name the last one always
                numbered.add(new Numbered(uids().getUID(message), message));
            }
        }
        FetchProfile profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        for (String header :
                IncomingMail.HEADERS) { // not the envelope: servers stumble over what strangers write into it
            profile.add(header);
        }
        folder.fetch(numbered.stream().map(Numbered::message).toArray(Message[]::new), profile);
        return numbered;
    }

    /** What a message says, as far as we look; absent for one that can't be read. */
    Optional<IncomingMail> look(Numbered numbered) throws MessagingException {
        try {
            return Optional.of(IncomingMail.of(numbered.message()));
        } catch (MessagingException e) {
            if (!folder.isOpen()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            folder.close(false);
            store.close();
        } catch (MessagingException | IllegalStateException e) {
            // the server has gone
        }
    }
}
