package hectograph.mail;

import static hectograph.mail.MailRoom.got;
import static hectograph.mail.MailRoom.paper;
import static hectograph.mail.MailRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what, and that it comes once. */
final class SendingTest {

    private static final String TWO_DAYS =
            paper("old", "2026-11-20") + paper("a", "2026-11-23", "topics: [pruning]") + paper("b", "2026-11-23");

    @TempDir
    Path folder;

    private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @BeforeAll
    static void start() {
        MAIL.start();
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @AfterEach
    void clear() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
    }

    private MailRoom room(String files) {
        return MailRoom.in(folder, files).to(MAIL);
    }

    @Test
    void everybodyGetsTheLatestOnce() throws Exception {
        MailRoom room = room(TWO_DAYS).subscribers("# us", "", "ada@x.example", "Bo@X.example daily");
        Mail.Outcome outcome = room.send();
        assertThat(said(outcome)).contains("Sent 2 of 2 letters (23 November 2026).");
        assertThat(outcome.code()).isZero();
        assertThat(got(MAIL))
                .containsExactly(
                        "Bo@X.example: 23 November 2026: 2 papers: a b",
                        "ada@x.example: 23 November 2026: 2 papers: a b");
        assertThat(said(room.send())).contains("Nothing to send: everybody has had what is due.");
        assertThat(got(MAIL)).isEmpty();
    }

    @Test
    void whoAsksTwoQuestionsIsToldOnceOfWhatMeetsBoth() throws Exception {
        room(TWO_DAYS)
                .subscribers(
                        "ada@x.example topics=cutting",
                        "ada@x.example match=\"text of a\" OR nothing",
                        "bo@x.example match=text NOT a",
                        "cy@x.example topics=pruning match=\"paper b\"",
                        "dee@x.example match=nothing")
                .send();
        assertThat(got(MAIL))
                .containsExactly(
                        "ada@x.example: 23 November 2026: 1 paper: a",
                        "bo@x.example: 23 November 2026: 1 paper: b",
                        "cy@x.example: 23 November 2026: 2 papers: a b");
    }

    @Test
    void aPaperThatComesAfterTheDaysLetterIsToldInTheNext() throws Exception {
        MailRoom room = room(TWO_DAYS).subscribers("ada@x.example");
        room.send();
        got(MAIL);
        room.with(paper("late", "2026-11-23")).send();
        assertThat(got(MAIL)).isEmpty();
        room.with(paper("next", "2026-11-24")).on("2026-11-24").send();
        assertThat(got(MAIL)).containsExactly("ada@x.example: 24 November 2026: 2 papers: next late");
    }

    @Test
    void daysThatWereMissedAreMadeUpForAndOlderOnesAreNot() throws Exception {
        MailRoom room = room(TWO_DAYS).subscribers("ada@x.example");
        room.send();
        got(MAIL);
        room.subscribers("ada@x.example", "new@x.example")
                .with(paper("c", "2026-11-24"))
                .with(paper("d", "2026-11-25"))
                .with(paper("e", "2026-11-26"))
                .with(paper("f", "2026-11-28"))
                .on("2026-11-28")
                .send();
        assertThat(got(MAIL))
                .containsExactly(
                        "ada@x.example: 25 November 2026: 1 paper: d",
                        "ada@x.example: 26 November 2026: 1 paper: e",
                        "ada@x.example: 28 November 2026: 1 paper: f",
                        "new@x.example: 28 November 2026: 1 paper: f");
    }

    @Test
    void aDigestOlderThanThreeDaysIsNeverSent() throws Exception {
        MailRoom room = room(TWO_DAYS).subscribers("ada@x.example").on("2026-11-27");
        assertThat(said(room.send()))
                .contains("Nothing to send: no papers came in the last 3 days, and older digests are not sent.");
        Mail.Outcome asked = room.mail(java.util.Optional.of(java.time.LocalDate.parse("2026-11-23")), Frequency.DAILY)
                .send(room.files(), room.delivery());
        assertThat(asked.code()).isEqualTo(1);
        assertThat(said(asked))
                .contains("mail: error: the daily digest of 23 November 2026 is more than 3 days old, and is not sent"
                        + " (--eml writes it to a folder, --to sends it to one address)");
        assertThat(got(MAIL)).isEmpty();
    }

    @Test
    void aLedgerThatIsLostCostsOneLetter() throws Exception {
        MailRoom room = room(TWO_DAYS + paper("c", "2026-11-22")).subscribers("ada@x.example");
        room.send();
        got(MAIL);
        for (String file : new String[] {"ledger", "key", "lock"}) {
            Files.delete(room.file("ledger").resolve(file));
        }
        room.send();
        assertThat(got(MAIL)).containsExactly("ada@x.example: 23 November 2026: 2 papers: a b");
    }

    @Test
    void aWeeksLetterLeavesOutWhatDaysToldAlready() throws Exception {
        MailRoom room =
                room(paper("a", "2026-11-18") + paper("b", "2026-11-20")).on("2026-11-18");
        room.subscribers("ada@x.example", "bo@x.example weekly").send();
        assertThat(got(MAIL)).containsExactly("ada@x.example: 18 November 2026: 1 paper: a");
        room.subscribers("ada@x.example weekly", "bo@x.example weekly")
                .on("2026-11-22")
                .send();
        assertThat(got(MAIL)).isEmpty();
        room.on("2026-11-23").send();
        assertThat(got(MAIL))
                .containsExactly(
                        "ada@x.example: Week 47 of 2026: 1 paper: b", "bo@x.example: Week 47 of 2026: 2 papers: a b");
    }

    @Test
    void aLineThatIsWrongCostsItsOwnSubscriberAlone() throws Exception {
        Mail.Outcome outcome = room(TWO_DAYS)
                .subscribers(
                        "ada@x.example",
                        "Bo <bo@x.example>",
                        "cy@x.example wekly",
                        "dee@x.example topics=prunning",
                        "\"a b\"@x.example",
                        "eve@x.example\u0000",
                        "fay@x.example match=(a",
                        "ada@x.example daily")
                .send();
        assertThat(got(MAIL)).containsExactly("ada@x.example: 23 November 2026: 2 papers: a b");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(said(outcome))
                .map(line -> line.substring(line.indexOf("subscribers.txt") + 1))
                .contains(
                        "ubscribers.txt:2: error: no mail address at the beginning of the line (write ada@example.org, or # before a remark)",
                        "ubscribers.txt:3: error: \"wekly\" behind an address (did you mean \"weekly\"?)",
                        "ubscribers.txt:4: error: unknown topic \"prunning\" (did you mean \"pruning\"?)",
                        "ubscribers.txt:5: error: no mail address at the beginning of the line (write ada@example.org, or # before a remark)",
                        "ubscribers.txt:7: error: match: unclosed parenthesis in \"(a\" (docs/content-format.md describes queries)",
                        "ubscribers.txt:8: warning: the same as line 1 (delete one of the two)");
    }

    @Test
    void privateFilesAreNotReadFromFoldersThatArePublished() throws Exception {
        MailRoom room = room(TWO_DAYS);
        PrivateFiles files = new PrivateFiles(
                folder.resolve("one/content/s.txt"),
                java.util.Optional.empty(),
                folder.resolve("one/site/x/.mail"),
                java.util.Optional.empty(),
                room.files().open());
        Mail.Outcome outcome = room.mail(java.util.Optional.empty()).send(files, room.delivery());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(String.join("\n", said(outcome)))
                .contains("s.txt: error: private, but it lies in")
                .contains("name that place with --subscribers)")
                .contains("name that place with --ledger)");
        assertThat(folder.resolve("one/site/x")).doesNotExist();
    }
}
