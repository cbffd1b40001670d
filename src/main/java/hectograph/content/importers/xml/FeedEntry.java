package hectograph.content.importers.xml;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.FeedPapers;
import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An entry of a feed, of whatever kind: the names of RSS and Atom do not clash. */
final class FeedEntry {

    /** What arXiv's feeds write before the abstract. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?s)^\\s*arXiv:(\\S+?)(v\\d+)?\\s+Announce Type:\\s*(\\S+)\\s*(?:Abstract:)?\\s*(.*)$");

    private static final Pattern VERSION = Pattern.compile("(?i)arxiv\\.org[/:](?:abs/)?\\S+?(v\\d+)$");

    private final Element element;
    private final Names names;
    private final boolean ours;

    /**
     * An entry.
     *
     * @param names the names in its document
     * @param ours whether it stands in a feed of ours
     */
    FeedEntry(Element element, Names names, boolean ours) {
        this.element = element;
        this.names = names;
        this.ours = ours;
    }

    private String text(String... wanted) {
        return names.text(element, wanted);
    }

    private String id() {
        return text("id", "guid", "dc:identifier", "link");
    }

    private String content() {
        String summary = names.html(element, "summary", "description", "dc:description");
        String content = names.html(element, "content", "content:encoded");
        boolean longer = Markup.plain(content).length() > Markup.plain(summary).length();
        return ours && !content.isEmpty() || longer ? content : summary;
    }

    /** Its text without markup. */
    String plainText() {
        return Markup.plain(content());
    }

    /** Whether it is an answer of arXiv's interface that says what is wrong with the question. */
    boolean isError() {
        return text("id").contains("arxiv.org/api/errors");
    }

    /** Whether it is a paper. A digest of ours, whose tag ends in the digest and its day or week, tells of many. */
    boolean isPaper() {
        return ours && !plainText().isEmpty() && !text("id", "guid").contains(":digest/")
                || !ours && FeedPapers.isPaper(addresses(), !authors().isEmpty(), plainText());
    }

    private String addresses() {
        StringBuilder all = new StringBuilder();
        for (String name :
                new String[] {"id", "guid", "dc:identifier", "prism:doi", "arxiv:doi", "arxiv:DOI", "dc:source"}) {
            for (Element child : names.children(element, name)) {
                String text = child.text();
                all.append(name.toLowerCase(Locale.ROOT).endsWith("doi") && !text.contains("doi") ? "doi:" : "")
                        .append(text)
                        .append(' ');
            }
        }
        links().forEach(link -> all.append(link).append(' '));
        return all.toString();
    }

    private List<String> links() {
        List<String> links = new ArrayList<>();
        for (Element link : names.children(element, "link")) {
            links.add(link.hasAttr("href") ? link.attr("href") : link.text().strip());
        }
        links.removeIf(String::isEmpty);
        return links;
    }

    void read(DraftBuilder draft) {
        draft.key(id()).title(title());
        FeedPapers.identify(addresses(), draft);
        PartialDate printed = Dates.read(text("prism:publicationDate", "prism:coverDate"));
        String announced = text("arxiv:announce_type");
        if (!ours) {
            String when = text("published", "pubDate", "dc:date", "issued", "dcterms:issued", "created");
            boolean again = announced.startsWith("replace");
            draft.date(printed).date(again ? PartialDate.UNKNOWN : Dates.read(when));
        }
        summary(draft);
        draft.date(printed);
        people(draft);
        publication(draft);
        for (Element link : names.children(element, "link")) {
            String href = link.hasAttr("href") ? link.attr("href") : link.text();
            boolean self = link.attr("rel").equals("self") || link.attr("rel").equals("license") || ours;
            boolean pdf = link.attr("type").equals("application/pdf")
                    || link.attr("title").equals("pdf");
            if (pdf && !href.contains("arxiv.org/")) {
                draft.link(Link.Kind.PDF, href);
            } else if (!self) {
                draft.address(href);
            }
        }
        categories(draft);
        draft.license(license());
        source(draft);
    }

    private String license() {
        String rights = text("dc:rights", "cc:license", "creativeCommons:license");
        return rights.startsWith("http://creativecommons.org/")
                        || rights.startsWith("https://")
                        || rights.startsWith("http://arxiv.org/licenses")
                        || rights.startsWith("CC ")
                        || rights.startsWith("CC-")
                ? rights
                : "";
    }

    private String title() {
        return names.html(element, "title", "dc:title").replaceAll("\\s+", " ");
    }

    private void summary(DraftBuilder draft) {
        String content = content();
        if (ours) {
            own(allAuthors()).read(draft);
            return;
        }
        Matcher announced = ANNOUNCED.matcher(content);
        if (announced.matches()) {
            draft.arxiv(announced.group(1));
            Markup.summary(announced.group(4), draft);
        } else {
            Markup.summary(content, draft);
        }
    }

    /** What our own entry says; in another's all of it is the abstract. */
    private OwnEntry own(List<String> names) {
        PartialDate date = Dates.read(text("prism:publicationDate"));
        List<String> known = new ArrayList<>(names);
        known.add(text("prism:publicationName"));
        known.add(date.isKnown() ? String.valueOf(date.year()) : "");
        return OwnEntry.of(content(), known);
    }

    /** Names of authors; in our own entries the publisher stands in for those that are not known, and is none. */
    private List<String> authors() {
        List<String> found = allAuthors();
        found.removeIf(String::isBlank);
        if (ours) {
            OwnEntry own = own(found);
            found.removeIf(name -> !own.names(name));
        }
        return found;
    }

    /** Names of authors; several in one element, as arXiv and we write them, are several. */
    private List<String> allAuthors() {
        List<String> found = new ArrayList<>();
        for (Element author : names.children(element, "author")) {
            String name = names.children(author, "name").isEmpty() ? mailed(author.text()) : names.text(author, "name");
            found.add(name);
        }
        for (Element creator : names.children(element, "dc:creator")) {
            found.addAll(FeedAuthors.split(Markup.plain(creator.wholeText())));
        }
        return found;
    }

    /** RSS wants {@code mail@host (Name)}; a bare address is no name. */
    private static String mailed(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        boolean mail = text.contains("@");
        return !mail
                ? text.strip()
                : open > 0 && close > open ? text.substring(open + 1, close).strip() : "";
    }

    private void people(DraftBuilder draft) {
        List<Element> elements = names.children(element, "author");
        if (!elements.isEmpty() && elements.stream().allMatch(author -> author.childrenSize() > 0) && !ours) {
            for (Element author : elements) {
                String name = names.text(author, "name");
                String uri = names.text(author, "uri", "url");
                draft.author(new Author(
                        name, NameParts.UNKNOWN, Orcid.find(uri), names.text(author, "arxiv:affiliation"), uri));
            }
            return;
        }
        authors().forEach(draft::author);
    }

    private void publication(DraftBuilder draft) {
        draft.venue(text("prism:publicationName", "arxiv:journal_ref", "arxiv:journal_reference"));
        String first = text("prism:startingPage");
        String last = text("prism:endingPage");
        draft.publication(new Publication(
                Publication.Kind.UNKNOWN,
                0,
                text("prism:volume"),
                text("prism:number"),
                last.isEmpty() ? first : first + "-" + last,
                ""));
    }

    private void categories(DraftBuilder draft) {
        for (Element primary : names.children(element, "arxiv:primary_category")) {
            draft.category(primary.attr("term"));
        }
        boolean arxiv = isArxiv();
        for (Element category : names.children(element, "category")) {
            String term = category.hasAttr("term") ? category.attr("term") : category.text();
            if (arxiv) {
                draft.category(term);
            } else if (!ours) {
                draft.keyword(category.hasAttr("label") ? category.attr("label") : term);
            } else if ((category.attr("scheme") + category.attr("domain")).contains("//arxiv.org/")) {
                draft.category(term);
            }
        }
        if (!ours) {
            names.children(element, "dc:subject").forEach(subject -> draft.keyword(subject.text()));
        }
    }

    private boolean isArxiv() {
        return id().contains("arxiv.org/") || id().startsWith("oai:arXiv.org:");
    }

    private void source(DraftBuilder draft) {
        if (isArxiv()) {
            Matcher version = VERSION.matcher(id());
            draft.source(new Provenance(
                    "arXiv", version.find() ? version.group(1) : "", Dates.read(text("updated", "pubDate")), ""));
        }
    }
}
