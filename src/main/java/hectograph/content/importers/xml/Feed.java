package hectograph.content.importers.xml;

import hectograph.content.importers.DraftBuilder;
import hectograph.content.importers.FeedPapers;
import hectograph.content.importers.ImportFormat;
import hectograph.content.importers.Input;
import hectograph.content.importers.Sink;
import hectograph.problem.Origin;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** RSS 0.9 to 2.0 and Atom, arXiv's feeds and API answers among them, and our own. */
final class Feed implements ImportFormat {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    private static final Set<String> RECORDS = Set.of("item", "entry");

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean recognizes(String head) {
        String root = XmlRecords.root(head).toLowerCase(Locale.ROOT);
        return ROOTS.contains(root.substring(root.indexOf(':') + 1));
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        int[] papers = {0, 0};
        XmlRecords.each(input, RECORDS, sink, element -> {
            FeedEntry entry = new FeedEntry(element);
            Origin origin = XmlRecords.origin(input.name(), element);
            if (entry.isError()) {
                sink.refusal(origin, "arXiv answers: " + entry.plainText());
            } else if (entry.isPaper()) {
                DraftBuilder draft = new DraftBuilder(origin, sink);
                entry.read(draft);
                draft.emit();
                papers[1]++;
            } else {
                papers[0]++;
            }
        });
        FeedPapers.tell(papers[0], papers[1], input.name(), sink);
    }

    /** The feed's own facts, which stand beside its entries. */
    static String generator(Element entry, Names names) {
        Element parent = entry.parent();
        if (parent == null) {
            return "";
        }
        String generator = names.text(parent, "generator");
        Element channel = parent.selectFirst("> channel");
        return generator.isEmpty() && channel != null ? names.text(channel, "generator") : generator;
    }
}
