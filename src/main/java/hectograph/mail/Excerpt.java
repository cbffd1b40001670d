package hectograph.mail;

import hectograph.mail.Digest.Item;
import hectograph.mail.Digest.Section;
import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.site.page.Bylines;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a digest as a letter shows.
 *
 * @param words the words of the look
 * @param parts its sections
 */
record Excerpt(Phrasebook words, Digest digest, List<Part> parts) {

    /**
     * As much of a section as is shown.
     *
     * @param heading what it is called; empty where the letter's own title says it
     * @param items the papers that are shown
     * @param more how many are not
     */
    record Part(Section section, String heading, List<Line> items, int more) {}

    /**
     * A paper.
     *
     * @param by its authors; may be empty
     * @param gist a sentence on it; may be empty
     */
    record Line(Item item, String by, String gist) {

        /** Its title. */
        String title() {
            return item.paper().title().plain();
        }

        /** Its rank, or a dash. */
        String rank() {
            return item.rank() == 0 ? "–" : item.rank() + ".";
        }
    }

    /**
     * The beginning of a digest.
     *
     * @param words the words of the look
     * @param papers how many papers are shown at most
     * @param sentences on how many of them there is a sentence
     * @param gist how long a sentence may be, in UTF-16 code units
     */
    static Excerpt of(Phrasebook words, Digest digest, int papers, int sentences, int gist) {
        List<Part> parts = new ArrayList<>();
        int left = papers;
        int speaking = sentences;
        for (Section section : digest.sections()) {
            List<Line> lines = new ArrayList<>();
            for (Item item :
                    section.items().subList(0, Math.min(left, section.items().size()))) {
                lines.add(line(words, item, speaking-- > 0 ? gist : 0));
            }
            left -= lines.size();
            parts.add(new Part(
                    section,
                    heading(words, digest, section),
                    lines,
                    section.items().size() - lines.size()));
        }
        return new Excerpt(words, digest, parts);
    }

    private static Line line(Phrasebook words, Item item, int gist) {
        Paper paper = item.paper();
        return new Line(
                item,
                Bylines.by(words, paper.authors()),
                gist == 0 ? "" : paper.summary().firstSentence(gist));
    }

    private static String heading(Phrasebook words, Digest digest, Section section) {
        String day = words.dates().withWeekday(PartialDate.of(section.day()));
        if (!digest.period().holds(section.day())) {
            return words.say("mail.late", "day", day);
        }
        return digest.period().frequency() == Frequency.DAILY ? "" : day;
    }

    /** {@code 23 November 2026: 119 papers}. */
    String title() {
        return words.say(
                "digest.title",
                "when",
                digest.period().title(words),
                "papers",
                words.count("count.papers", digest.size()));
    }

    /** What leads to a part's page. */
    String more(Part part) {
        return part.more() == 0 ? words.say("digest.day") : words.count("mail.more", part.more());
    }
}
