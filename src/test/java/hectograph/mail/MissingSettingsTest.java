package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.cli.MailRan;
import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sets mailing up is told of everything that is missing at once. */
final class MissingSettingsTest {

    @Test
    void serversAndSenderAreAskedForTogether(@TempDir Path folder) throws IOException {
        Folder.write(folder, "content/site.yaml", "title: T\nurl: https://papers.example/\n");

        MailRan ran = MailRan.of(folder, "--collect");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "HECTOGRAPH_IMAP: error: not set",
                        "HECTOGRAPH_SMTP: error: not set",
                        "content/site.yaml: error: no \"mail\"",
                        "3 errors, 1 warning");
    }
}
