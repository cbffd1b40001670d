package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.source.Source;
import hectograph.model.Mailing;
import hectograph.model.Site;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can stand under {@code mail:}, and that nothing there writes a header of its own. */
final class MailingReaderTest {

    private static Checked<Site> read(String mail) {
        return SiteReader.read(new Source(
                "site.yaml",
                "title: Tiny\nurl: https://tiny.example/\nauthority: me@ids.example\nmail: " + mail + "\n"));
    }

    private static Mailing mailing(String mail) {
        Checked<Site> site = read(mail);
        assertThat(site.problems()).isEmpty();
        return site.value().mail().orElseThrow();
    }

    @Test
    void oneAddressIsEnough() {
        Mailing mailing = mailing("{from: papers@tiny.example}");
        assertThat(mailing.name()).isEqualTo("Tiny");
        assertThat(mailing.subscribe()).isEqualTo(mailing.from()).isEqualTo(mailing.unsubscribe());
        assertThat(mailing.listId()).isEqualTo("ids.example");
        assertThat(mailing.unsubscribeUrl()).isEmpty();
    }

    @Test
    void allOfItCanBeSaid() {
        Mailing mailing =
                mailing("{from: '\"Papers, daily\" <p@tïny.example>', reply-to: r@x.example, unsubscribe: l@x.example,"
                        + " unsubscribe-url: 'https://x.example/u?t={token}', list-id: Papers.X.example}");
        assertThat(mailing.name()).isEqualTo("Papers, daily");
        assertThat(mailing.from().value()).isEqualTo("p@xn--tny-zma.example");
        assertThat(mailing.replyTo().orElseThrow().value()).isEqualTo("r@x.example");
        assertThat(mailing.subscribe().value()).isEqualTo("l@x.example");
        assertThat(mailing.listId()).isEqualTo("papers.x.example");
    }

    @Test
    void breaksOfLinesInTheNameAreBlanks() {
        assertThat(mailing("{from: \"A\\r\\nBcc: b@x.example\\u2028C <a@x.example>\"}")
                        .name())
                .isEqualTo("A Bcc: b@x.example C");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {reply-to: a@x.example} | no "from" in "mail" (write from: papers@example.org)
            {from: papers} | "papers" where "from" takes a mail address (write from: "Papers <papers@example.org>")
            {from: "a@x.example\\r\\nBcc: b@x.example"} | where "from" takes a mail address
            {from: a@x.example, unsubscribe: '<b@x.example>'} | "<b@x.example>" where "unsubscribe" takes a mail address (write unsubscribe: papers@example.org)
            {from: a@x.example, unsubscribe-url: 'http://x.example/{token}'} | is no https address with {token} (write one that takes a POST request, such as https://example.org/unsubscribe?t={token})
            {from: a@x.example, unsubscribe-url: 'https://x.example/'} | is no https address with {token}
            {from: a@x.example, unsubscribe-url: 'https://x.example/{token}>,<mailto:b@x.example'} | is no https address with {token}
            {from: a@x.example, list-id: 'a> b'} | "a> b" is no name of a list (write papers.example.org)
            {from: a@x.example, form: b} | unknown field "form" (did you mean "from"?)
            """)
    void whatDoesNotFitIsTold(String mail, String message) {
        Checked<Site> site = read(mail);
        String said =
                String.join(" ", site.problems().stream().map(Problem::toString).toList());
        assertThat(said).contains(message);
    }
}
