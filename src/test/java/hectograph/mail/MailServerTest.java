package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.problem.Checked;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of servers are read whole and never shown. */
final class MailServerTest {

    @Test
    void anAddressHasAllThatIsNeeded() {
        MailServer server = MailRoom.server("smtps://ada%40x.example:p%3a%2F%25@mail.Example.org");
        assertThat(server)
                .isEqualTo(new MailServer(
                        MailServer.Kind.SMTPS, "mail.example.org", 465, "ada@x.example", "p:/%", "INBOX"));
        assertThat(MailRoom.server("smtp://ada@x.example:p@w@h.example:2525"))
                .as("what nobody encoded")
                .isEqualTo(new MailServer(MailServer.Kind.SMTP, "h.example", 2525, "ada@x.example", "p@w", "INBOX"));
        assertThat(MailServer.of("imaps://u:p@h.example/A%2FB", "V", true)
                        .value()
                        .orElseThrow()
                        .folder())
                .isEqualTo("A/B");
        assertThat(MailRoom.server("smtp+plain://[::1]:2500").place()).isEqualTo("::1:2500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h.example",
                "https://u:s3cret@h.example",
                "imaps://u:s3cret@h.example",
                "smtps://u:s3cret@",
                "smtps://u:s3cret@h:99999",
                "smtps://u:s3cret%@h",
                "smtps://u:s3cret%0d%0aX@h",
                "smtps://u:s3cret@h/x",
                "smtp+plain://u:s3cret@mail.example.org",
                "s3cret"
            })
    void whatIsNoneIsToldWithoutQuotingIt(String text) {
        Checked<Optional<MailServer>> read = MailServer.of(text, "HECTOGRAPH_SMTP", false);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).toString())
                .startsWith("HECTOGRAPH_SMTP: error: ")
                .doesNotContain("s3cret");
    }

    @Test
    void noFormOfThePasswordIsShown() {
        MailServer server = MailRoom.server("smtps://ada:s3cret%40x@h.example");
        assertThat(server.toString()).doesNotContain("s3cret").doesNotContain("ada");
        assertThat(server.hiding("a s3cret@x b s3cret%40x c AGFkYQBzM2NyZXRAeA== d czNjcmV0QHg= e"))
                .isEqualTo("a *** b *** c *** d *** e");
    }
}
