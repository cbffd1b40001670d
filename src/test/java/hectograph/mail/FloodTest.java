package hectograph.mail;

import static hectograph.mail.MailRoom.paper;
import static hectograph.mail.MailRoom.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of so many papers that mail programs would cut the letter is cut by us, and what is cut is linked. */
final class FloodTest {

    @TempDir
    Path folder;

    private String letter(int papers, String words) throws Exception {
        String site = IntStream.range(0, papers)
                .mapToObj(i -> paper("p" + i, "2026-11-23").replace("title: Paper", "title: " + words))
                .collect(Collectors.joining());
        MailRoom room = MailRoom.in(folder.resolve(papers + "x"), site);
        Path out = folder.resolve("out" + papers);
        Mail.Outcome outcome = room.mail(Optional.empty(), Frequency.DAILY).preview(out);
        assertThat(outcome.code()).as(said(outcome).toString()).isZero();
        assertThat(Files.size(out.resolve("daily-2026-11-23.eml"))).isBetween(90_000L, 102_000L);
        return Files.readString(out.resolve("daily-2026-11-23.txt"));
    }

    @Test
    void whatIsLeftOutIsLinked() throws Exception {
        String text = letter(600, "A title of some words that says what a paper is about");
        long shown = text.lines().filter(line -> line.contains("/papers/")).count();
        assertThat(shown).isBetween(100L, 599L);
        assertThat(text).startsWith("23 November 2026: 600 papers\n");
        assertThat(text.replaceAll("\\s+", " "))
                .contains("And " + (600 - shown) + " more papers on the day’s page:")
                .contains("https://tiny.example/days/2026-11-23.html");
    }

    /** A letter outside of ASCII takes up to twelve times its place. */
    @Test
    void lettersOfOtherScriptsCountAsLongAsTheyAre() throws Exception {
        assertThat(letter(250, "研究論文の題名は長くて難しい言葉でできている")).contains("more papers on the day’s");
    }
}
