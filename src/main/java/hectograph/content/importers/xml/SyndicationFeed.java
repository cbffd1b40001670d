package hectograph.content.importers.xml;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.FeedPapers;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.problem.Origin;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** RSS 0.9 to 2.0 and Atom, arXiv's feeds and API answers among them, and our own. */
final class SyndicationFeed implements ImportFormat {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    /** What stands first in RSS 0.9 and 1.0. */
    private static final Pattern CHANNEL = Pattern.compile("(?i)<(?:\\w+:)?(?:channel|item)[\\s>]");

    private static final Set<String> RECORDS = Set.of("item", "entry");

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public boolean recognizes(String head) {
        String root = XmlRecords.root(head).toLowerCase(Locale.ROOT);
        String name = root.substring(root.indexOf(':') + 1);
        boolean feed = !name.equals("rdf") || CHANNEL.matcher(head).find(); // RDF can be anything
        return feed && ROOTS.contains(name);
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        int[] papers = {0, 0};
        Map<Element, String> generators = new IdentityHashMap<>();
        XmlRecords.each(input, RECORDS, sink, element -> {
            Names names = Names.around(element);
            Element around = element.parent();
            String generator = around == null ? "" : generators.computeIfAbsent(around, all -> generator(all, names));
            FeedEntry entry = new FeedEntry(element, names, generator.equals("Hectograph"));
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

    /** What made a feed, by what stands beside its entries or, in RSS 1.0, in the channel beside them. */
    private static String generator(Element around, Names names) {
        String generator = names.text(around, "generator");
        return generator.isEmpty()
                ? names.children(around, "channel").stream()
                        .findFirst()
                        .map(channel -> names.text(channel, "generator"))
                        .orElse("")
                : generator;
    }
}
