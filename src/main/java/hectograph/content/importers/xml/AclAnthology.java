package hectograph.content.importers.xml;

import hectograph.content.AuthorsReader;
import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.model.Author;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.Orcid;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import hectograph.model.Publication;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A collection of the ACL Anthology: volumes, each with what its papers have in common. */
final class AclAnthology implements ImportFormat {

    private static final String SITE = "https://aclanthology.org/";

    @Override
    public String name() {
        return "acl-anthology";
    }

    @Override
    public boolean recognizes(String head) {
        return XmlRecords.root(head).equals("collection");
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Map<Element, Element> metas = new IdentityHashMap<>();
        XmlRecords.each(input, Set.of("paper"), sink, paper -> {
            DraftBuilder draft = new DraftBuilder(XmlRecords.origin(input.name(), paper), sink);
            Element volume = paper.parent();
            Element meta = volume == null
                    ? new Element("meta")
                    : metas.computeIfAbsent(volume, around -> OaiPage.child(around, "meta"));
            read(paper, meta, draft);
            draft.emit();
        });
    }

    private static void read(Element paper, Element meta, DraftBuilder draft) {
        String url = text(paper, "url");
        String journal = text(meta, "journal-title");
        PartialDate date = Dates.read(text(meta, "year"));
        draft.key(text(paper, "bibkey"))
                .title(Markup.tex(OaiPage.child(paper, "title")))
                .doi(text(paper, "doi"))
                .date(date)
                .venue(journal.isEmpty() ? Markup.tex(OaiPage.child(meta, "booktitle")) : journal)
                .publication(new Publication(
                        journal.isEmpty() ? Publication.Kind.CONFERENCE : Publication.Kind.JOURNAL,
                        date.year(),
                        text(meta, "journal-volume").isEmpty()
                                ? text(meta, "volume-number")
                                : text(meta, "journal-volume"),
                        text(meta, "journal-issue"),
                        text(paper, "pages"),
                        text(meta, "publisher")));
        Markup.summary(OaiPage.child(paper, "abstract"), draft);
        if (!url.isEmpty()) {
            boolean here = !url.contains("://");
            draft.link(here ? Link.Kind.PDF : Link.Kind.PAGE, here ? SITE + url + ".pdf" : url);
            draft.source(new Provenance("ACL Anthology", "", PartialDate.UNKNOWN, here ? SITE + url + "/" : url));
        }
        for (Element child : paper.children()) {
            switch (child.tagName()) {
                case "author" -> draft.author(author(child));
                case "retracted", "removed" -> draft.withdrawn(child.text().isBlank() ? "true" : child.text());
                case "video" -> draft.link(Link.Kind.VIDEO, child.attr("href"));
                case "pwccode" -> draft.link(Link.Kind.CODE, child.attr("url"));
                default -> {}
            }
        }
    }

    private static Author author(Element author) {
        NameParts parts = new NameParts(text(author, "first"), text(author, "last"), "");
        Author named = parts.isKnown() ? AuthorsReader.author(parts) : Author.named(parts.given());
        return new Author(
                named.name(), named.parts(), Orcid.find(author.attr("orcid")), text(author, "affiliation"), "");
    }

    private static String text(Element element, String name) {
        return OaiPage.child(element, name).text().strip();
    }
}
