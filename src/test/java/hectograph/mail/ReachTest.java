package hectograph.mail;

import static hectograph.mail.MailRoom.paper;
import static hectograph.mail.MailRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand subscribers of a full day, some with questions of their own: a letter a second at least. */
@Tag("slow")
final class ReachTest {

    private static final int PEOPLE = 1_000;

    @TempDir
    Path folder;

    @Test
    void aThousandLettersGoOneASecondAtLeast() throws Exception {
        StringBuilder papers = new StringBuilder();
        IntStream.range(0, 119)
                .forEach(i -> papers.append(paper("p" + i, "2026-11-23", "authors: [Ann Author, Bo Other]")
                        .replace(
                                "Text of",
                                ("A sentence that says what this paper is about, in some thirty words. ").repeat(4))));
        MailRoom room = MailRoom.in(folder, papers.toString())
                .subscribers(IntStream.range(0, PEOPLE)
                        .mapToObj(
                                i -> "a" + i + "@x.example" + (i % 50 == 0 ? " match=\"paper p" + i % 119 + "\"" : ""))
                        .toArray(String[]::new));
        GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort())
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        try {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Mail.Outcome outcome = room.to(mail).send();
            double seconds = (System.nanoTime() - start) / 1e9;
            double computed = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
            assertThat(said(outcome)).contains("Sent 1000 of 1000 letters (23 November 2026).");
            Set<String> readers = new HashSet<>();
            for (jakarta.mail.internet.MimeMessage message : mail.getReceivedMessages()) {
                assertThat(message.getSize()).isLessThan(Letter.MOST);
                readers.add(message.getAllRecipients()[0].toString());
            }
            assertThat(readers).hasSize(PEOPLE);
            System.out.printf("mail: %d letters in %.1f s, of which we computed %.1f s%n", PEOPLE, seconds, computed);
            assertThat(seconds).isLessThan(PEOPLE);
        } finally {
            mail.stop();
        }
    }
}
