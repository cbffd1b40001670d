package hectograph.mail;

import static hectograph.mail.MailRoom.paper;
import static hectograph.mail.MailRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers say when they do not take a letter, and what is done about it. */
final class FaultsTest {

    @TempDir
    Path folder;

    private static final String USUAL = "";

    private MailRoom room() {
        return MailRoom.in(folder, paper("a", "2026-11-23"))
                .subscribers("ada@x.example", "bo@x.example", "cy@x.example");
    }

    /** What became of a first run with a script, and of a second one with a server that takes all. */
    private record Two(
            Mail.Outcome first, List<String> taken, Mail.Outcome second, List<String> afterwards, long waits) {}

    private Two run(BiFunction<String, Integer, String> script) throws Exception {
        MailRoom room = room();
        try (ScriptedServer bad = new ScriptedServer(script);
                ScriptedServer good = new ScriptedServer((line, count) -> USUAL)) {
            Mail.Outcome first = room.to(bad.address()).send();
            long waits =
                    room.waits.stream().filter(wait -> wait.toSeconds() > 10).count();
            Mail.Outcome second = room.to(good.address()).send();
            return new Two(first, List.copyOf(bad.taken), second, List.copyOf(good.taken), waits);
        }
    }

    private static List<String> to(List<String> taken) {
        return taken.stream().map(line -> line.substring(0, line.indexOf('@'))).toList();
    }

    @Test
    void anAddressThatIsGoneIsToldOfAndTheOthersGetTheirs() throws Exception {
        Two two = run((line, count) -> line.startsWith("RCPT TO:<bo") ? "550 5.1.1 no such bo@x.example" : USUAL);
        assertThat(to(two.taken())).containsExactly("ada", "cy");
        assertThat(two.first().code()).isEqualTo(1);
        assertThat(said(two.first()))
                .anyMatch(line ->
                        line.endsWith("subscribers.txt:2: error: b...@x.example takes no mail: 550 5.1.1 no such"
                                + " ... (if it is not a slip, delete the line)"))
                .contains("Sent 2 of 3 letters (23 November 2026); 1 address refused.");
        assertThat(two.afterwards()).isEmpty();
        assertThat(two.second().code()).isZero();
    }

    @Test
    void anAddressThatRefusesThreeDigestsGetsNoMore() throws Exception {
        MailRoom room = room();
        try (ScriptedServer server =
                new ScriptedServer((line, count) -> line.startsWith("RCPT TO:<bo") ? "550 5.1.1 gone" : USUAL)) {
            room.to(server.address()).send();
            room.with(paper("b", "2026-11-24")).on("2026-11-24").send();
            Mail.Outcome third =
                    room.with(paper("c", "2026-11-25")).on("2026-11-25").send();
            assertThat(said(third))
                    .anyMatch(line -> line.endsWith("(delete the line; nothing is sent there any more)"));
        }
        try (ScriptedServer good = new ScriptedServer((line, count) -> USUAL)) {
            Mail.Outcome fourth = room.to(good.address())
                    .with(paper("d", "2026-11-26"))
                    .on("2026-11-26")
                    .send();
            assertThat(to(good.taken)).containsExactly("ada", "cy");
            assertThat(said(fourth))
                    .anyMatch(line -> line.endsWith(
                            ":2: warning: b...@x.example refused 3 digests, and gets no more (delete the line)"));
            assertThat(fourth.code()).isZero();
        }
    }

    @Test
    void anAddressThatIsBusyIsTriedOnceMoreAtTheEnd() throws Exception {
        Two two = run((line, count) -> line.startsWith("RCPT TO:<ada") && count == 1 ? "450 4.2.1 busy" : USUAL);
        assertThat(to(two.taken())).containsExactly("bo", "cy", "ada");
        assertThat(two.first().code()).isZero();
        assertThat(two.afterwards()).isEmpty();
    }

    @Test
    void anAddressThatStaysBusyIsLeftForTheNextRun() throws Exception {
        Two two = run((line, count) -> line.startsWith("RCPT TO:<ada") ? "450 4.2.1 busy" : USUAL);
        assertThat(two.first().code()).isEqualTo(3);
        assertThat(said(two.first())).contains("Sent 2 of 3 letters (23 November 2026); 1 left, run it again.");
        assertThat(to(two.afterwards())).containsExactly("ada");
    }

    @Test
    void aServerThatWantsLessGetsLess() throws Exception {
        Two two = run((line, count) -> line.startsWith("MAIL") && count == 2 ? "454 4.7.0 too fast" : USUAL);
        assertThat(to(two.taken())).containsExactly("ada", "bo", "cy");
        assertThat(two.first().code()).isZero();
        assertThat(two.waits()).isEqualTo(1);
    }

    @Test
    void aServerThatWantsNoMoreIsLeftAlone() throws Exception {
        Two two = run((line, count) -> line.startsWith("MAIL") && count > 1 ? "421 4.7.0 enough" : USUAL);
        assertThat(to(two.taken())).containsExactly("ada");
        assertThat(two.waits()).isEqualTo(3);
        assertThat(two.first().code()).isEqualTo(3);
        assertThat(said(two.first()))
                .contains("mail: error: the server wants no more mail now: 421 4.7.0 enough (run it again later)")
                .contains("Sent 1 of 3 letters (23 November 2026); 2 left, run it again.");
        assertThat(to(two.afterwards())).containsExactly("bo", "cy");
    }

    @Test
    void aMessageThatIsRefusedStopsAll() throws Exception {
        Two two = run((line, count) -> line.startsWith(". ") ? "554 5.6.0 looks like spam" : USUAL);
        assertThat(two.first().code()).isEqualTo(1);
        assertThat(said(two.first()))
                .contains(
                        "mail: error: the server refuses to send this mail: 554 5.6.0 looks like spam (may this account"
                                + " send as \"from\" in site.yaml?)");
        assertThat(to(two.afterwards())).containsExactly("ada", "bo", "cy");
    }

    @Test
    void aServerThatDoesNotRelayStopsAllAndNobodyCountsAsGone() throws Exception {
        Two two = run((line, count) -> line.startsWith("RCPT") ? "550 5.7.1 relaying denied" : USUAL);
        assertThat(two.first().code()).isEqualTo(1);
        assertThat(to(two.afterwards())).containsExactly("ada", "bo", "cy");
    }

    @Test
    void aConnectionThatBreaksAfterTheMessageCostsOneDoubleWithTheSameId() throws Exception {
        Two two = run((line, count) -> line.startsWith(". bo") && count == 2 ? ScriptedServer.CUT : USUAL);
        assertThat(to(two.taken())).containsExactly("ada", "bo", "bo", "cy");
        assertThat(two.taken().get(1)).isEqualTo(two.taken().get(2));
        assertThat(two.first().code()).isZero();
        assertThat(two.afterwards()).isEmpty();
    }

    @Test
    void aConnectionThatBreaksBeforeTheMessageCostsNothing() throws Exception {
        Two two = run((line, count) -> line.startsWith("DATA") && count == 2 ? ScriptedServer.CUT : USUAL);
        assertThat(to(two.taken())).containsExactly("ada", "bo", "cy");
        assertThat(two.first().code()).isZero();
    }

    @Test
    void aConnectionThatAlwaysBreaksEndsTheRun() throws Exception {
        Two two = run((line, count) -> line.startsWith("DATA") ? ScriptedServer.CUT : USUAL);
        assertThat(two.first().code()).isEqualTo(3);
        assertThat(two.waits()).isEqualTo(3);
        assertThat(to(two.afterwards())).containsExactly("ada", "bo", "cy");
    }

    @Test
    void aServerThatIsNotThereIsForAnotherRun() throws Exception {
        MailRoom room = room();
        Mail.Outcome outcome = room.to("smtp+plain://localhost:1").send();
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(said(outcome)).anyMatch(line -> line.startsWith("mail: error: localhost:1 can't be reached:"));
    }

    @Test
    void aServerWithoutStartTlsGetsNoPassword() throws Exception {
        MailRoom room = room();
        try (ScriptedServer server = new ScriptedServer((line, count) -> USUAL)) {
            Mail.Outcome outcome = room.to(server.address("smtp")).send();
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(said(outcome))
                    .anyMatch(line -> line.endsWith("offers no STARTTLS, and no password goes over an open line"
                            + " (write smtps://, mostly with port 465)"));
        }
    }

    @Test
    void aWrongPasswordIsNotPrintedAndTheRemedyIsNamed() throws Exception {
        MailRoom room = room();
        String echo = java.util.Base64.getEncoder()
                .encodeToString("\0ada\0s3cret@x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (ScriptedServer server = new ScriptedServer(
                (line, count) -> line.startsWith("AUTH") ? "535 5.7.8 no s3cret@x s3cret%40x " + echo : USUAL)) {
            Mail.Outcome outcome = room.to(server.address("smtp+plain")).send();
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(said(outcome))
                    .anyMatch(
                            line -> line.contains("does not take this user and password: 535 5.7.8 no *** *** ***")
                                    && line.endsWith(
                                            "(an app password? Many providers want one here, and the whole address as the user)"));
        }
        assertThat(everythingWritten()).doesNotContain("s3cret").doesNotContain(echo);
    }

    private String everythingWritten() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    @Test
    void twoRunsAtATimeAreOne() throws Exception {
        MailRoom room = room();
        try (ScriptedServer server = new ScriptedServer((line, count) -> USUAL);
                Ledger other = Ledger.open(room.file("ledger"), java.time.LocalDate.EPOCH)) {
            Mail.Outcome outcome = room.to(server.address()).send();
            assertThat(other.notes().told(Frequency.DAILY)).isEmpty();
            assertThat(outcome.code()).isEqualTo(3);
            assertThat(said(outcome))
                    .contains(
                            "mail: error: another run is sending (let it end, then run it again; nothing is sent twice)");
            assertThat(server.taken).isEmpty();
        }
    }
}
