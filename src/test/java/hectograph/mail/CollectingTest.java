package hectograph.mail;

import static hectograph.mail.MailRoom.paper;
import static hectograph.mail.MailRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People subscribe and unsubscribe by mail, and nobody does it for another. */
@Tag("slow")
final class CollectingTest {

    private static final String OURS = "papers@tiny.example";

    @TempDir
    Path folder;

    private final GreenMail mail =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
    private GreenMailUser box;
    private MailRoom room;

    @BeforeEach
    void start() {
        mail.start();
        box = mail.setUser(OURS, "box", "p:w");
        room = MailRoom.in(folder, paper("a", "2026-11-23", "topics: [pruning]"))
                .to("smtp+plain://box:p%3Aw@localhost:" + mail.getSmtp().getPort())
                .reading("imap+plain://box:p%3Aw@localhost:" + mail.getImap().getPort());
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private void comes(String from, String subject, String... headers) throws Exception {
        String text =
                "From: " + from + "\r\nTo: " + OURS + "\r\nDate: Mon, 23 Nov 2026 08:15:00 +0100\r\nSubject: " + subject
                        + "\r\n" + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n" : "") + "\r\nText.\r\n";
        comes(text);
    }

    private void comes(String text) throws Exception {
        box.deliver(new MimeMessage(null, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private String collect() throws Exception {
        return String.join("\n", said(room.send()));
    }

    /** What the server has for others than us, each with its subject. */
    private List<MimeMessage> sent() throws Exception {
        List<MimeMessage> sent = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (!message.getAllRecipients()[0].toString().equals(OURS)) {
                sent.add(message);
            }
        }
        return sent;
    }

    private List<String> subjects() throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : sent()) {
            subjects.add(message.getAllRecipients()[0] + " " + message.getSubject());
        }
        return subjects;
    }

    private String subscribers() throws Exception {
        return Files.readString(room.file("subscribers.txt"));
    }

    @Test
    void whoAsksIsAskedBackAndSubscribedByTheAnswer() throws Exception {
        comes("Ada <ada@x.example>", "Subscribe  weekly topics=cutting");
        assertThat(collect()).contains("Mailbox: 1 asked, 0 added, 0 removed, 0 returned.");
        assertThat(subscribers()).isEmpty();
        assertThat(sent()).hasSize(1);
        MimeMessage question = sent().get(0);
        assertThat(question.getSubject())
                .startsWith("confirm 2026-11-23.")
                .endsWith(": subscribe weekly topics=cutting");
        assertThat(question.getHeader("Reply-To", null)).isEqualTo(OURS);
        assertThat(question.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
        assertThat(question.getHeader("Date", null)).isEqualTo("Mon, 23 Nov 2026 08:15:00 +0100");
        assertThat(String.valueOf(question.getContent()))
                .contains("subscribe this address to Tiny")
                .contains("reply to this message");

        comes("eve@x.example", "Re: " + question.getSubject());
        comes("ada@x.example", "Re: " + question.getSubject().replace("topics=cutting", ""));
        assertThat(collect()).contains("0 asked, 0 added");
        comes("ADA@x.example", "AW: " + question.getSubject());
        assertThat(collect()).contains("0 asked, 1 added");
        assertThat(subscribers()).isEqualTo("ADA@x.example weekly topics=cutting\n");
        assertThat(collect()).contains("0 asked, 0 added, 0 removed");
        assertThat(subscribers()).isEqualTo("ADA@x.example weekly topics=cutting\n");
    }

    @Test
    void anAnswerAfterTwoWeeksIsTooLate() throws Exception {
        comes("ada@x.example", "subscribe");
        collect();
        comes("ada@x.example", "Re: " + sent().get(0).getSubject());
        room.on("2026-12-08");
        assertThat(collect()).contains("0 added");
        room.on("2026-12-07");
        comes("ada@x.example", "Re: " + sent().get(0).getSubject());
        assertThat(collect()).contains("1 added");
    }

    @Test
    void theTokenOfALetterUnsubscribesItsReaderAndNobodyElse() throws Exception {
        room.subscribers("# mine", "ada@x.example", "bo@x.example weekly", "ada@x.example weekly");
        collect();
        String leave = sent().get(0).getHeader("List-Unsubscribe", null);
        String token = leave.substring(leave.indexOf("%20") + 3, leave.indexOf('>'));
        comes("somebody@else.example", "unsubscribe " + token.replace(token.charAt(0), 'x'));
        comes("bo@x.example", "unsubscribe");
        assertThat(collect()).contains("1 asked, 0 added, 0 removed");
        assertThat(subscribers()).isEqualTo("# mine\nada@x.example\nbo@x.example weekly\nada@x.example weekly\n");
        comes("button@mailer.example", "unsubscribe " + token, "Auto-Submitted: auto-generated");
        assertThat(collect()).contains("0 asked, 0 added, 1 removed");
        assertThat(subscribers()).isEqualTo("# mine\nbo@x.example weekly\n");

        String question = sent().stream()
                .map(CollectingTest::subject)
                .filter(s -> s.endsWith(": unsubscribe"))
                .findFirst()
                .orElseThrow();
        comes("eve@x.example", "Re: " + question);
        assertThat(collect()).contains("0 removed");
        comes("bo@x.example", "Re: " + question);
        assertThat(collect()).contains("1 removed");
        assertThat(subscribers()).isEqualTo("# mine\n");
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void programsListsOurselvesAndThoseWhoAskAgainAreNotAnswered() throws Exception {
        comes("a@x.example", "subscribe", "Auto-Submitted: auto-replied");
        comes("b@x.example", "subscribe", "Precedence: bulk");
        comes("c@x.example", "subscribe", "List-Id: <l.x.example>");
        comes("d@x.example, e@x.example", "subscribe");
        comes(OURS, "subscribe");
        comes("f@x.example", "Hello");
        comes("g@x.example", "unsubscribe");
        comes("\"h i\"@x.example", "subscribe");
        comes("ada@x.example", "subscribe");
        comes("ada@x.example", "subscribe weekly");
        assertThat(collect()).contains("Mailbox: 1 asked");
        assertThat(subjects()).hasSize(1).allMatch(line -> line.startsWith("ada@x.example confirm "));
    }

    @Test
    void whatIsNotUnderstoodIsExplained() throws Exception {
        comes("ada@x.example", "subscribe topics=nothing");
        comes("bo@x.example", "=?UTF-8?Q?subscribe_match=3D=28a=0D=0ABcc:_x@y.example?=");
        collect();
        assertThat(subjects()).containsExactly("ada@x.example Not understood", "bo@x.example Not understood");
        assertThat(String.valueOf(sent().get(0).getContent())).contains("there is no topic \"nothing\".");
        assertThat(sent().get(1).getHeader("Bcc")).isNull();
        assertThat(subscribers()).isEmpty();
    }

    @Test
    void moreThanAHundredWishesWaitForTheNextRun() throws Exception {
        for (int i = 0; i < 103; i++) {
            comes("a" + i + "@x.example", "subscribe");
        }
        assertThat(collect()).contains("100 asked");
        assertThat(collect()).contains("3 asked");
        assertThat(collect()).contains("0 asked");
    }

    @Test
    void lettersThatComeBackAreCountedIfTheyAreOurs() throws Exception {
        room.subscribers("ada@x.example", "bo@x.example");
        for (int day = 23; day < 26; day++) {
            room.with(paper("p" + day, "2026-11-" + day)).on("2026-11-" + day);
            collect();
            for (MimeMessage message : sent()) {
                boolean toAda = message.getAllRecipients()[0].toString().startsWith("ada");
                String id = message.getHeader("Message-ID", null);
                comes(bounce(toAda ? id : id.replace(".", ".0"), "5.1.1", "failed"));
                comes(bounce(id, "4.2.2", "delayed"));
            }
            assertThat(collect()).contains("0 removed, 1 returned.");
            mail.purgeEmailFromAllMailboxes();
        }
        room.with(paper("p26", "2026-11-26")).on("2026-11-26");
        assertThat(collect())
                .contains(":1: warning: a...@x.example refused 3 digests, and gets no more (delete the line)")
                .contains("Sent 1 of 1 letter (26 November 2026).");
    }

    private static String bounce(String id, String status, String action) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@x.example
                To: papers@tiny.example
                Subject: Undelivered
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; x.example

                Final-Recipient: rfc822; ada@x.example
                Action: %s
                Status: %s
                --b
                Content-Type: text/rfc822-headers

                From: papers@tiny.example
                Message-ID: %s
                Subject: 23 November 2026
                --b--
                """.formatted(action, status, id).replace("\n", "\r\n");
    }
}
