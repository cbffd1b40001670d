package hectograph.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three feed readers, each of which knows an entry by its id alone and shows it again when its id or its date is another. They
 * read the head of a feed and no archives.
 */
final class Readers {

    private static final Pattern PAPER = Pattern.compile("/papers/([a-z0-9-]+)\\.html");

    private final List<Reader> readers = List.of(
            new Reader("atom.xml", "<entry>", "<id>([^<]+)</id>", "<updated>([^<]+)</updated>"),
            new Reader("rss.xml", "<item>", "<guid[^>]*>([^<]+)</guid>", "<pubDate>([^<]+)</pubDate>"),
            new Reader("feed.json", "\\{\n\"id\" : ", "\"([^\"]+)\"", "\"date_modified\" : \"([^\"]+)\""));

    /** A reader of one feed. */
    private static final class Reader {

        private final String feed;
        private final String entry;
        private final Pattern id;
        private final Pattern date;
        private final Map<String, String> dates = new HashMap<>();
        private final Map<String, String> papers = new HashMap<>();

        Reader(String feed, String entry, String id, String date) {
            this.feed = feed;
            this.entry = entry;
            this.id = Pattern.compile(id);
            this.date = Pattern.compile(date);
        }

        void look(Path served) throws IOException {
            String[] parts = Files.readString(served.resolve(feed)).split(entry);
            for (int i = 1; i < parts.length; i++) {
                String known = first(id, parts[i]);
                String when = first(date, parts[i]);
                String paper = first(PAPER, parts[i]);
                assertThat(dates.getOrDefault(known, when))
                        .as("%s: %s is shown again", feed, paper)
                        .isEqualTo(when);
                dates.put(known, when);
                assertThat(papers.getOrDefault(paper, known))
                        .as("%s: %s is shown twice", feed, paper)
                        .isEqualTo(known);
                papers.put(paper, known);
            }
        }

        private String first(Pattern pattern, String text) {
            Matcher found = pattern.matcher(text);
            assertThat(found.find()).as("%s: %s in %s", feed, pattern, text).isTrue();
            return found.group(1);
        }
    }

    /** All look at what is served. */
    void look(Path served) throws IOException {
        for (Reader reader : readers) {
            reader.look(served);
        }
    }

    /** The slugs of the papers that each has shown, by feed. */
    Map<String, TreeSet<String>> shown() {
        Map<String, TreeSet<String>> shown = new HashMap<>();
        readers.forEach(reader -> shown.put(reader.feed, new TreeSet<>(reader.papers.keySet())));
        return shown;
    }
}
