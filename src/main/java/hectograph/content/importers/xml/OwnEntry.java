package hectograph.content.importers.xml;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * An entry of our own feeds: a note that its paper was withdrawn, the abstract, a line of facts, one of links. Classes say
 * which paragraph is which, whatever the site's language (docs/feeds.md). Where they are gone, as in a copy that somebody
 * cleaned, or were never there, places and the English words tell.
 */
public final class OwnEntry {

    private static final String WITHDRAWN = "Withdrawn.";

    private final Element body;
    private String withdrawn = "";
    private String facts = "";
    private final Map<String, String> links = new LinkedHashMap<>();

    private OwnEntry(Element body) {
        this.body = body;
    }

    /**
     * Takes an entry's content apart.
     *
     * @param known what the entry says of its paper beside its content: a last paragraph without any of it is no line of
     *     facts; empty texts say nothing
     */
    public static OwnEntry of(String html, List<String> known) {
        OwnEntry entry = new OwnEntry(Jsoup.parseBodyFragment(html).body());
        if (entry.body.select("> p[class]").isEmpty()) {
            entry.takeByPlace(known);
        } else {
            entry.takeByClass();
        }
        return entry;
    }

    private void takeByClass() {
        for (Element own : body.select("> p[class]")) {
            switch (own.className()) {
                case "withdrawn" -> takeWithdrawn(own, own.ownText());
                case "facts" -> takeFacts(own);
                case "links" -> takeLinks(own);
                default -> own.remove(); // words in the place of the abstract, or its beginning alone
            }
        }
    }

    private void takeByPlace(List<String> known) {
        Element first = body.firstElementChild();
        if (first != null && first.text().startsWith(WITHDRAWN) && first.selectFirst("strong") != null) {
            takeWithdrawn(first, first.text().substring(WITHDRAWN.length()));
        }
        Element last = body.lastElementChild();
        if (last != null
                && !last.select("a").isEmpty()
                && last.ownText().replace("·", "").isBlank()) {
            takeLinks(last);
        }
        Element rest = body.lastElementChild();
        if (rest != null && rest.firstElementSibling() != rest && tells(rest.text(), known)) {
            takeFacts(rest);
        }
    }

    private static boolean tells(String line, List<String> known) {
        return known.stream().anyMatch(text -> !text.isBlank() && line.contains(text.strip()));
    }

    private void takeWithdrawn(Element note, String reason) {
        withdrawn = reason.isBlank() ? "true" : reason.strip();
        note.remove();
    }

    private void takeFacts(Element line) {
        facts = line.text();
        line.remove();
    }

    private void takeLinks(Element line) {
        for (Element link : line.select("a[href]")) {
            String kind = link.className().isEmpty() ? link.text() : link.className();
            links.putIfAbsent(kind.toLowerCase(Locale.ROOT), link.attr("href"));
        }
        line.remove();
    }

    /** Whether it names an author; a feed's own author stands in for one that is not known, and is none. */
    public boolean names(String author) {
        return !author.isBlank() && facts.replaceAll("\\s+", " ").contains(author.strip());
    }

    /** Hands on the abstract, whether it is withdrawn, and the links. */
    public void read(DraftBuilder draft) {
        draft.withdrawn(withdrawn).summary(Markup.tex(body));
        draft.arxiv(links.getOrDefault("arxiv", "")).doi(links.getOrDefault("doi", ""));
        for (Link.Kind kind : Link.Kind.values()) {
            draft.link(kind, links.getOrDefault(kind.key(), ""));
        }
    }
}
