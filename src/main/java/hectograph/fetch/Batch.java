package hectograph.fetch;

import hectograph.content.importers.record.Draft;
import hectograph.model.Slug;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * What a source gave on a day, as far as later days are compared with it.
 *
 * @param day the day
 * @param records how many records
 * @param added how many papers that were not here
 * @param withAuthors how many of a hundred records name an author
 * @param withAbstract how many of a hundred records have an abstract of some length
 * @param fingerprint of the papers, whatever their order
 * @param newest the newest identifier; {@code -} when there is none
 */
record Batch(
        LocalDate day, int records, int added, int withAuthors, int withAbstract, String fingerprint, String newest) {

    /** A shorter abstract is a stub. */
    static final int SHORTEST_ABSTRACT = 80;

    static Batch of(LocalDate day, List<Draft> drafts, int added) {
        TreeSet<String> names = new TreeSet<>();
        int authors = 0;
        int abstracts = 0;
        String newest = "-";
        for (Draft draft : drafts) {
            names.add(name(draft));
            authors += draft.authors().isEmpty() ? 0 : 1;
            abstracts += draft.body().length() >= SHORTEST_ABSTRACT || draft.isWithdrawn() ? 1 : 0;
            String id = draft.arxiv().text();
            newest = draft.arxiv().hasMonth() && id.compareTo(newest) > 0 ? id : newest;
        }
        CRC32 digest = new CRC32();
        names.forEach(name -> digest.update((name + "\n").getBytes(StandardCharsets.UTF_8)));
        int all = Math.max(1, drafts.size());
        return new Batch(
                day,
                drafts.size(),
                added,
                100 * authors / all,
                100 * abstracts / all,
                String.format(Locale.ROOT, "%08x", digest.getValue()),
                newest);
    }

    /** The same with another number of new papers. */
    Batch adding(int other) {
        return new Batch(day, records, other, withAuthors, withAbstract, fingerprint, newest);
    }

    /** What a paper is remembered by: its best identifier. */
    static String name(Draft draft) {
        String identifier = draft.identifier();
        return identifier.isEmpty() ? "title:" + Slug.fold(draft.plainTitle()).replace(' ', '-') : identifier;
    }
}
