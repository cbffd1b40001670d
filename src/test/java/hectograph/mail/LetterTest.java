package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.cli.MailRan;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a letter says, and in which bytes. */
final class LetterTest {

    @TempDir
    Path folder;

    private static final String SITE = """
            -- content/site.yaml --
            title: Tiny & Täglich
            url: https://tiny.example/sub/
            mail:
              from: "Tägliche Papiere <papers@tiny.example>"
              unsubscribe: leave@tiny.example
            -- content/listings/2026-11-23.yaml --
            papers: [b, a]
            -- content/papers/a.md --
            ---
            title: On $\\ell_1$ balls & <script>alert(1)</script> sparks
            authors: [Ann Ä, Bo "Bobby" <b@x.example>]
            added: 2026-11-23
            ---
            We show $x^2 < y$ for all. A second sentence.
            -- content/papers/b.md --
            ---
            title: B
            added: 2026-11-23
            ---
            Text.
            -- content/papers/old.md --
            ---
            title: Old
            added: 2026-11-16
            ---
            Text.
            """;

    private MimeMessage message(String name, String... more) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(bytes(name, more)));
    }

    private byte[] bytes(String name, String... more) throws Exception {
        Path site = TinySite.in(folder, SITE).made();
        Path out = folder.resolve("out");
        MailRan ran = MailRan.of(site, MailRan.with(more, "--eml", out.toString()));
        assertThat(ran.code()).as(ran.err()).isZero();
        return Files.readAllBytes(out.resolve(name + ".eml"));
    }

    private static String part(MimeMessage message, int number) throws Exception {
        Part part = ((Multipart) message.getContent()).getBodyPart(number);
        return String.valueOf(part.getContent());
    }

    @Test
    void aDayIsRanksTitlesAuthorsASentenceAndLinksInTwoForms() throws Exception {
        MimeMessage message = message("daily-2026-11-23");
        assertThat(message.getSubject()).isEqualTo("23 November 2026: 2 papers");
        assertThat(message.getFrom()[0].toString()).contains("papers@tiny.example");
        assertThat(part(message, 0).replace("\r", "")).isEqualTo("""
                23 November 2026: 2 papers

                  1. B
                     Text.
                     https://tiny.example/sub/papers/b.html

                  2. On ℓ₁ balls & <script>alert(1)</script> sparks
                     Ann Ä and Bo "Bobby" <b@x.example>
                     We show x² < y for all.
                     https://tiny.example/sub/papers/a.html

                The day’s page:
                https://tiny.example/sub/days/2026-11-23.html

                --\s
                This comes to you from Tiny & Täglich.
                Unsubscribe: mailto:leave@tiny.example?subject=unsubscribe
                """);
        assertThat(part(message, 1))
                .contains("<b>1.</b> <a href=\"https://tiny.example/sub/papers/b.html\"><b>B</b></a>")
                .contains("<b>On ℓ₁ balls &amp; &lt;script&gt;alert(1)&lt;/script&gt; sparks</b>")
                .contains("Bo &quot;Bobby&quot; &lt;b@x.example&gt;")
                .contains("We show x² &lt; y for all.")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void theHeadSaysWhatMailProgramsNeedToKnow() throws Exception {
        String head = new String(bytes("daily-2026-11-23"), StandardCharsets.US_ASCII).split("\r\n\r\n", 2)[0];
        assertThat(head)
                .contains("Date: Mon, 23 Nov 2026 06:00:00 +0000\r\n")
                .contains("Message-ID: <daily-2026-11-23@tiny.example>\r\n")
                .contains("List-Id: =?UTF-8?Q?Tiny_=26_T=C3=A4glich?= <tiny.example>\r\n")
                .contains("List-Unsubscribe: <mailto:leave@tiny.example?subject=unsubscribe>\r\n")
                .contains("Archived-At: <https://tiny.example/sub/days/2026-11-23.html>\r\n")
                .contains("Auto-Submitted: auto-generated\r\n")
                .doesNotContain("List-Unsubscribe-Post");
    }

    @Test
    void theBytesAreTheSameWhereverTheyAreMade() throws Exception {
        byte[] once = bytes("daily-2026-11-23");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar"));
            assertThat(bytes("daily-2026-11-23")).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aWeekIsToldOnTheMondayAfterIt() throws Exception {
        MimeMessage message = message("weekly-2026-W47");
        assertThat(message.getSubject()).isEqualTo("Week 47 of 2026: 1 paper");
        assertThat(message.getHeader("Date", null)).isEqualTo("Mon, 23 Nov 2026 06:00:00 +0000");
        assertThat(part(message, 0)).contains("Monday 16 November 2026\r\n\r\n   – Old\r\n");
    }

    @Test
    void anotherDayIsChosen() throws Exception {
        assertThat(part(message("daily-2026-11-16", "--date", "2026-11-16"), 0)).contains("Old");
    }
}
