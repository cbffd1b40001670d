package hectograph.content.importers.xml;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.FeedPapers;
import hectograph.model.PartialDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A record in oai_dc, in which each element can stand several times and for several things. */
final class DublinCore {

    private DublinCore() {}

    static void read(Element record, DraftBuilder draft) {
        Names names = Names.around(record);
        draft.title(names.text(record, "dc:title"));
        // A repository describes a paper by its abstract, and by remarks, which are shorter.
        texts(record, names, "dc:description")
                .max(Comparator.comparingInt(String::length))
                .ifPresent(text -> Markup.summary(text, draft));
        texts(record, names, "dc:creator").forEach(draft::author);
        texts(record, names, "dc:subject").forEach(draft::keyword);
        // The first date is when it was handed in; later ones are those of its versions.
        texts(record, names, "dc:date")
                .map(Dates::read)
                .filter(PartialDate::isKnown)
                .min(Comparator.naturalOrder())
                .ifPresent(draft::date);
        Stream.concat(texts(record, names, "dc:identifier"), texts(record, names, "dc:relation"))
                .forEach(text -> {
                    FeedPapers.identify(text, draft);
                    draft.doi(text).arxiv(text);
                });
        texts(record, names, "dc:identifier").forEach(draft::address);
        texts(record, names, "dc:rights")
                .filter(text -> text.startsWith("http") || text.startsWith("CC"))
                .forEach(draft::license);
    }

    private static Stream<String> texts(Element record, Names names, String name) {
        return names.children(record, name).stream()
                .map(child -> child.wholeText().strip());
    }
}
