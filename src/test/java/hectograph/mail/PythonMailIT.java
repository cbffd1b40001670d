package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Python's reader of mail as the judge of messages: it finds no defect, and both parts as they were meant. */
final class PythonMailIT {

    private static final String JUDGE = """
            import email, email.header, email.policy, sys
            folder, name = sys.argv[1:]
            raw = open(f'{folder}/{name}.eml', 'rb').read()
            strict = email.policy.SMTP.clone(raise_on_defect=True)
            message = email.message_from_bytes(raw, policy=strict)
            for part in message.walk():
                assert not part.defects, part.defects
            for name_, value in message.items():
                assert not getattr(value, 'defects', ()), (name_, value.defects)
                assert len(value.splitlines()) <= 1, name_
            assert all(len(line) <= 998 for line in raw.split(b'\\r\\n'))
            assert all(len(line) <= 78 for line in raw.split(b'\\r\\n\\r\\n')[0].split(b'\\r\\n') if b'http' not in line)
            assert b'\\n' not in raw.replace(b'\\r\\n', b'') and b'\\r' not in raw.replace(b'\\r\\n', b'')
            assert raw.isascii()
            assert [part.get_content_type() for part in message.iter_parts()] == ['text/plain', 'text/html']
            for part, ending in zip(message.iter_parts(), ('txt', 'html')):
                meant = open(f'{folder}/{name}.{ending}', encoding='utf-8', newline='').read()
                assert part.get_content().replace('\\r\\n', '\\n') == meant, ending
            print(sorted(set(message.keys())))
            print(message['subject'])
            # Python 3.11 shows a blank between encoded words in its reading of phrases; this older one has none (RFC 2047, 6.2).
            print(email.header.make_header(email.header.decode_header(email.message_from_bytes(raw)['from'])))
            print(message['date'].datetime.isoformat())
            """;

    @TempDir
    Path folder;

    private Optional<Process> python(String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of("python3", "-X", "utf8"));
        command.addAll(List.of(arguments));
        try {
            return Optional.of(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Test
    void aMessageIsWhatItIsMeantToBe() throws Exception {
        assumeTrue(python("--version").isPresent(), "no python3 on the path");
        MailRoom room = MailRoom.in(folder, """
                -- content/site.yaml --
                title: "Täglich, \\"neu\\" <b@x.example>: 日本語の論文 und noch viel mehr, damit gefaltet werden muss"
                url: https://tiny.example/
                mail: {from: papers@tiny.example, unsubscribe-url: "https://tiny.example/u?t={token}"}
                -- content/papers/a.md --
                ---
                title: "Ünïcödé 𝒜 = ﷽ --=_hectograph-- . =20 right"
                authors: ["Bcc: eve@x.example", "A\\r\\nSubject: no"]
                added: 2026-11-23
                ---
                .

                From here $\\alpha^2$ = ==. A line that ends in a blank\s
                """);
        Mail.Outcome outcome = room.mail(Optional.empty(), Frequency.DAILY).preview(folder.resolve("out"));
        assertThat(outcome.code()).as(MailRoom.said(outcome).toString()).isZero();
        Path judge = Files.writeString(folder.resolve("judge.py"), JUDGE);
        Process process = python(judge.toString(), folder.resolve("out").toString(), "daily-2026-11-23")
                .orElseThrow();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(MailRoom.said(outcome) + said).isZero();
        assertThat(said)
                .contains("23 November 2026: 1 paper\n")
                .contains(
                        "Täglich, \"neu\" <b@x.example>: 日本語の論文 und noch viel mehr, damit gefaltet werden muss <papers@tiny.example>\n")
                .contains("2026-11-23T06:00:00+00:00")
                .doesNotContain("Bcc");
    }
}
