package hectograph.content.importers.xml;

import hectograph.content.importers.DraftBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * An entry of our own feeds: a note that its paper was withdrawn, the abstract, a line of facts, one of links.
 */
public final class OwnEntry {

    private static final String WITHDRAWN = "Withdrawn.";

    private final Element body;
    private final String withdrawn;
    private final String facts;

    private OwnEntry(Element body, String withdrawn, String facts) {
        this.body = body;
        this.withdrawn = withdrawn;
        this.facts = facts;
    }

    /** Takes an entry's content apart. */
    public static OwnEntry of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Element first = body.firstElementChild();
        String withdrawn = "";
        if (first != null && first.text().startsWith(WITHDRAWN) && first.selectFirst("strong") != null) {
            String reason = first.text().substring(WITHDRAWN.length()).strip();
            withdrawn = reason.isEmpty() ? "true" : reason;
            first.remove();
        }
        Element last = body.lastElementChild();
        if (last != null
                && !last.select("a").isEmpty()
                && last.ownText().replace("·", "").isBlank()) {
            last.remove();
        }
        Element facts = body.lastElementChild();
        if (facts == null || facts.firstElementSibling() == facts) {
            return new OwnEntry(body, withdrawn, "");
        }
        facts.remove();
        return new OwnEntry(body, withdrawn, facts.text());
    }

    /** Whether it names an author; a feed's own author stands in for one that is not known, and is none. */
    public boolean names(String author) {
        return !author.isBlank() && facts.replaceAll("\\s+", " ").contains(author.strip());
    }

    /** Hands on the abstract and whether it is withdrawn. */
    public void read(DraftBuilder draft) {
        draft.withdrawn(withdrawn).summary(Markup.tex(body));
    }
}
