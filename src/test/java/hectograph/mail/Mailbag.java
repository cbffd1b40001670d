package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** All letters that servers took, by who gets them. Of those with one Message-ID people see one. */
final class Mailbag {

    private final Map<String, TreeMap<String, Integer>> times = new HashMap<>();
    private final Map<String, List<String>> papers = new HashMap<>();

    void take(GreenMail server) throws Exception {
        for (MimeMessage message : server.getReceivedMessages()) {
            take(message);
        }
    }

    /** Takes those of a server that took two. */
    void take(ScriptedServer server) throws Exception {
        assertThat(server.messages).hasSize(2);
        for (String message : List.copyOf(server.messages)) {
            byte[] bytes = message.getBytes(StandardCharsets.US_ASCII);
            take(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        }
    }

    private void take(MimeMessage letter) throws Exception {
        String to = letter.getAllRecipients()[0].toString();
        int time = times.computeIfAbsent(to, key -> new TreeMap<>()).merge(letter.getMessageID(), 1, Integer::sum);
        if (time == 1) {
            String text = String.valueOf(
                    ((Multipart) letter.getContent()).getBodyPart(0).getContent());
            text.lines()
                    .filter(line -> line.contains("/papers/"))
                    .map(line -> line.substring(line.lastIndexOf('/') + 1).replace(".html", ""))
                    .forEach(papers.computeIfAbsent(to, key -> new ArrayList<>())::add);
        }
    }

    /** The Message-IDs of somebody's letters. */
    Set<String> ids(String reader) {
        return times.get(reader).keySet();
    }

    /** The slugs in somebody's letters. */
    List<String> papers(String reader) {
        return papers.get(reader);
    }

    /** The Message-IDs that came more than once, each as often as it came too often. */
    List<String> twice() {
        List<String> twice = new ArrayList<>();
        times.values()
                .forEach(letters -> letters.forEach((id, count) -> {
                    for (int i = 1; i < count; i++) {
                        twice.add(id);
                    }
                }));
        return twice;
    }
}
