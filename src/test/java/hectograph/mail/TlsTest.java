package hectograph.mail;

import static hectograph.mail.MailRoom.got;
import static hectograph.mail.MailRoom.paper;
import static hectograph.mail.MailRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords go over safe lines alone, to who they are meant for. */
@Tag("slow")
final class TlsTest {

    @TempDir
    static Path shared;

    private static Certificate good;
    private static Certificate other;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() throws Exception {
        good = Certificate.make(shared, "good", "localhost");
        other = Certificate.make(shared, "other", "mail.other.example");
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY,
                good.file().toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, Certificate.PASSWORD);
    }

    @AfterAll
    static void unset() {
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
    }

    private MailRoom room() {
        return MailRoom.in(folder, paper("a", "2026-11-23")).subscribers("ada@x.example");
    }

    @Test
    void withinTlsAndWithAPassword() throws Exception {
        GreenMail mail =
                new GreenMail(new ServerSetup[] {ServerSetup.SMTPS.dynamicPort(), ServerSetup.IMAPS.dynamicPort()});
        mail.start();
        try {
            mail.setUser("papers@tiny.example", "ada@work", "p/w@1");
            String login = "ada%40work:p%2Fw%401@localhost:";
            MailRoom room = room().trusting(good.trusting())
                    .to("smtps://" + login + mail.getSmtps().getPort())
                    .reading("imaps://" + login + mail.getImaps().getPort());
            assertThat(said(room.send())).contains("Sent 1 of 1 letter (23 November 2026).");
            assertThat(got(mail)).containsExactly("ada@x.example: 23 November 2026: 1 paper: a");

            room.to("smtps://ada%40work:wrong@localhost:" + mail.getSmtps().getPort())
                    .with(paper("b", "2026-11-24"))
                    .on("2026-11-24");
            Mail.Outcome refused = room.send();
            assertThat(refused.code()).isEqualTo(1);
            assertThat(said(refused))
                    .anyMatch(line ->
                            line.contains("does not take this user and password") && line.contains("an app password?"));

            Mail.Outcome stranger = room.trusting(other.trusting())
                    .to("smtps://" + login + mail.getSmtps().getPort())
                    .send();
            assertThat(stranger.code()).isEqualTo(1);
            assertThat(said(stranger))
                    .anyMatch(line -> line.contains("is not who it should be")
                            && line.contains("unable to find valid certification path"));
        } finally {
            mail.stop();
        }
    }

    @Test
    void changingToTlsBeforeThePassword() throws Exception {
        try (ScriptedServer server = ScriptedServer.changing(good.context())) {
            MailRoom room = room().trusting(good.trusting()).to(server.address("smtp"));
            assertThat(said(room.send())).contains("Sent 1 of 1 letter (23 November 2026).");
            assertThat(server.taken).hasSize(1);
            assertThat(server.heard()).containsSubsequence("STARTTLS", "AUTH", "MAIL");
        }
    }

    @Test
    void aServerByAnotherNameGetsNoPassword() throws Exception {
        try (ScriptedServer server = ScriptedServer.changing(other.context())) {
            Mail.Outcome outcome =
                    room().trusting(other.trusting()).to(server.address("smtp")).send();
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(said(outcome))
                    .anyMatch(line -> line.contains("is not who it should be")
                            && line.endsWith("(name the server as its certificate does; there is no way around it)"));
            assertThat(server.heard()).doesNotContain("AUTH");
        }
    }

    @Test
    void aServerThatDoesNotBeginWithTlsIsTold() throws Exception {
        try (ScriptedServer server = new ScriptedServer((line, count) -> "")) {
            Mail.Outcome outcome = room().to(server.address("smtps")).send();
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(said(outcome))
                    .anyMatch(line ->
                            line.endsWith("does not speak TLS from the start (write smtp://, mostly with port 587)"));
        }
    }
}
