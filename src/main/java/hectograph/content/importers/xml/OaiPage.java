package hectograph.content.importers.xml;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.FeedPapers;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.problem.Origin;
import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A page of OAI-PMH 2.0 with records in arXiv's own format, in oai_dc or in DataCite's; a deleted record withdraws. */
final class OaiPage implements ImportFormat {

    private static final Set<String> RECORDS = Set.of("record", "error");

    /** "The combination of values results in an empty list": the usual answer of a day without news. */
    private static final String NONE = "noRecordsMatch";

    @Override
    public String name() {
        return "oai-pmh";
    }

    @Override
    public boolean recognizes(String head) {
        return XmlRecords.root(head).replaceFirst("^.*:", "").equals("OAI-PMH");
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        int[] lost = {0};
        XmlRecords.each(input, RECORDS, sink, element -> {
            Origin origin = XmlRecords.origin(input.name(), element);
            if (XmlRecords.local(element).equals("record")) {
                lost[0] += record(element, new DraftBuilder(origin, sink)) ? 0 : 1;
            } else if (!element.attr("code").equals(NONE)) {
                String code = element.attr("code");
                sink.error(
                        origin, "the repository answers \"" + code + "\": " + element.text(), "look at the question");
            }
        });
        if (lost[0] > 0) {
            sink.warning(
                    Origin.of(input.name()),
                    "deleted at the repository, and not said of which paper: "
                            + (lost[0] == 1 ? "1 record" : lost[0] + " records"),
                    "only arXiv identifiers and DOIs tell");
        }
    }

    /** Reads a record; false when it is deleted, and says by no identifier of which paper. */
    private static boolean record(Element record, DraftBuilder draft) {
        Names names = Names.around(record);
        Element header = child(record, "header");
        String identifier = names.text(header, "identifier");
        String known = identifier.replaceFirst("^oai:[^:]+:(10\\.)", "doi:$1");
        draft.key(identifier);
        FeedPapers.identify(known, draft);
        if (header.attr("status").equals("deleted")) {
            boolean told = FeedPapers.isPaper(known, false, "");
            if (told) {
                draft.withdrawn("true").emit();
            }
            return told;
        }
        Element metadata = child(record, "metadata");
        Element body = metadata.childrenSize() == 0 ? metadata : metadata.child(0);
        switch (XmlRecords.local(body)) {
            case "arXiv" -> ArxivRecord.read(body, Dates.read(names.text(header, "datestamp")), draft);
            case "arXivRaw" -> ArxivRecord.raw(body, draft);
            case "dc" -> DublinCore.read(body, draft);
            default -> DataciteXml.read(body, draft);
        }
        draft.emit();
        return true;
    }

    static Element child(Element element, String local) {
        for (Element child : element.children()) {
            if (XmlRecords.local(child).equals(local)) {
                return child;
            }
        }
        return new Element(local);
    }
}
