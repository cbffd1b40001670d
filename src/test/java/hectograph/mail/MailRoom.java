package hectograph.mail;

import com.icegreen.greenmail.util.GreenMail;
import hectograph.TinySite;
import hectograph.model.MailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** A site that mails, in a folder of a test. No time passes: who waits is counted. */
final class MailRoom {

    static final String SITE = """
            -- content/site.yaml --
            title: Tiny
            url: https://tiny.example/
            mail: {from: papers@tiny.example}
            -- content/topics/pruning.md --
            ---
            title: Pruning
            aliases: [cutting]
            ---
            """;

    final List<Duration> waits = new ArrayList<>();

    private final Path root;
    private final Path folder;
    private LocalDate today = TinySite.TODAY;
    private MailServer server = server("smtp+plain://localhost:1");

    private Optional<MailServer> mailbox = Optional.empty();
    private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();

    private MailRoom(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /** A room with a site. */
    static MailRoom in(Path root, String files) {
        return new MailRoom(root, TinySite.in(root, SITE + files).made());
    }

    /** A paper of a day. */
    static String paper(String slug, String day, String... more) {
        return "-- content/papers/" + slug + ".md --\n---\ntitle: Paper " + slug + "\nadded: " + day + "\n"
                + String.join("\n", more) + (more.length == 0 ? "" : "\n") + "---\nText of " + slug + ".\n";
    }

    static MailServer server(String text) {
        return MailServer.of(text, "HECTOGRAPH_SMTP", false).value().orElseThrow();
    }

    MailRoom to(GreenMail mail) {
        return to("smtp+plain://127.0.0.1:" + mail.getSmtp().getPort());
    }

    MailRoom to(String address) {
        server = server(address);
        return this;
    }

    /** Reads a mailbox, too. */
    MailRoom reading(String address) {
        mailbox = MailServer.of(address, "HECTOGRAPH_IMAP", true).value();
        return this;
    }

    MailRoom trusting(SSLSocketFactory factory) {
        tls = factory;
        return this;
    }

    MailRoom on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** Adds a file to the content, or changes one. */
    MailRoom with(String file) {
        String name = file.substring(3, file.indexOf(" --\n"));
        return write(folder.resolve(name), file.substring(file.indexOf('\n') + 1));
    }

    MailRoom subscribers(String... lines) {
        return write(file("subscribers.txt"), String.join("\n", lines) + "\n");
    }

    Path file(String name) {
        return root.resolve(name);
    }

    private MailRoom write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrivateFiles files() {
        return new PrivateFiles(
                file("subscribers.txt"),
                Optional.empty(),
                file("ledger"),
                Optional.empty(),
                List.of(folder.resolve("content"), folder.resolve("site")));
    }

    Mail mail(Optional<LocalDate> date, Frequency... frequencies) {
        return new Mail(new Mail.Settings(
                folder.resolve("content"),
                Optional.empty(),
                today,
                frequencies.length == 0 ? List.of(Frequency.values()) : Arrays.asList(frequencies),
                date,
                3,
                1));
    }

    Delivery delivery() {
        return new Delivery(server, mailbox, tls, 100_000, waits::add);
    }

    /** Sends what is due. */
    Mail.Outcome send() throws Exception {
        return mail(Optional.empty()).send(files(), delivery());
    }

    /** Sends to one address. */
    Mail.Outcome test(String address) throws Exception {
        return mail(Optional.empty(), Frequency.DAILY)
                .test(MailAddress.of(address).orElseThrow(), files(), delivery());
    }

    /** All that was said, a line each. */
    static List<String> said(Mail.Outcome outcome) {
        List<String> said = new ArrayList<>();
        outcome.report().problems().forEach(problem -> said.add(problem.toString()));
        said.addAll(outcome.lines());
        return said;
    }

    /** What a mail server got since it was last asked: {@code ada@x.example: subject: slugs}, sorted. */
    static List<String> got(GreenMail mail) throws Exception {
        List<String> got = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            got.add(line(message));
        }
        mail.purgeEmailFromAllMailboxes();
        return got.stream().sorted().toList();
    }

    private static String line(MimeMessage message) throws MessagingException, IOException {
        String text = String.valueOf(
                ((jakarta.mail.Multipart) message.getContent()).getBodyPart(0).getContent());
        List<String> slugs = text.lines()
                .filter(line -> line.contains("/papers/"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1).replace(".html", ""))
                .toList();
        return message.getAllRecipients()[0] + ": " + message.getSubject() + ": " + String.join(" ", slugs);
    }
}
