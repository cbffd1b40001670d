package hectograph.site.view;

import java.util.List;

/**
 * An entry of a feed; addresses and times as in {@link FeedView}, what is not known is empty.
 *
 * @param id permanent identifier, the same in every feed
 * @param url its page
 * @param title plain text
 * @param published when it was announced here
 * @param updated when its text last changed, not before {@code published}
 * @param authors in the paper's order; empty when none is known
 * @param categories topics and subject
 * @param summary plain text, a sentence
 * @param content HTML of a few elements that sanitizers keep; every address in it is absolute
 * @param related further addresses
 * @param paper facts for programs; {@link Facts#NONE} for an entry that is no paper
 */
public record FeedEntryView(
        String id,
        String url,
        String title,
        String published,
        String updated,
        List<String> authors,
        List<CategoryView> categories,
        String summary,
        String content,
        List<RelatedView> related,
        Facts paper) {

    /** The code of its subject, which has no name here; empty when it has none. */
    public String subject() {
        return categories.stream()
                .filter(category -> category.label().isEmpty())
                .map(CategoryView::term)
                .findFirst()
                .orElse("");
    }

    /**
     * A category.
     *
     * @param term its code, such as {@code cs.LG}
     * @param label its name in words; empty when it has none
     * @param scheme an IRI that names the list it is from
     */
    public record CategoryView(String term, String label, String scheme) {}

    /**
     * A further address of the paper.
     *
     * @param kind a key of {@link hectograph.model.Link.Kind}, {@code arxiv} or {@code doi}
     * @param title the words on the link
     * @param href the address
     * @param type media type; empty when not known
     */
    public record RelatedView(String kind, String title, String href, String type) {}

    /**
     * What programs ask of a paper.
     *
     * @param arxiv arXiv identifier
     * @param doi DOI
     * @param publication where it was published
     * @param date its own date, ISO 8601, as far as known
     * @param license name or address of its licence
     */
    public record Facts(String arxiv, String doi, String publication, String date, String license) {

        /** Of an entry that is no paper, or one of which nothing is known. */
        public static final Facts NONE = new Facts("", "", "", "", "");

        /** Whether nothing is known. */
        public boolean isNone() {
            return (arxiv + doi + publication + date + license).isEmpty();
        }
    }
}
