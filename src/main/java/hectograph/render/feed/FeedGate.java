package hectograph.render.feed;

import hectograph.render.feed.ReadFeed.ReadEntry;
import hectograph.site.page.PageKind;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks a feed as a validator and a careful reader would, from its bytes: whether it can be read, says what was meant,
 * letter by letter, and keeps the rules that readers rely on. A feed that fails is not published.
 */
public final class FeedGate {

    /** Validators and readers refuse larger feeds. */
    public static final int MAX_BYTES = 5_000_000;

    private final PageKind format;
    private final FeedView view;
    private final String today;
    private final List<Fault> faults = new ArrayList<>();

    private FeedGate(PageKind format, FeedView view, String today) {
        this.format = format;
        this.view = view;
        this.today = today;
    }

    /**
     * What is wrong with a feed.
     *
     * @param entry id of the entry; empty for the feed as a whole
     * @param field the content field that is to blame, such as {@code title}; empty when none is
     * @param what what is wrong
     * @param remedy what to do; empty when that is for us to say
     */
    public record Fault(String entry, String field, String what, String remedy) {}

    /**
     * Checks a feed.
     *
     * @param format a kind for which {@link PageKind#isFeed()} holds
     * @param view what it was made of
     * @param bytes what would be published
     * @param today ISO date; an entry of a later day is from the future
     */
    public static List<Fault> check(PageKind format, FeedView view, byte[] bytes, String today) {
        FeedGate gate = new FeedGate(format, view, today);
        gate.whole(bytes);
        return List.copyOf(gate.faults);
    }

    private void whole(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            fault("feed of " + bytes.length + " bytes, readers take " + MAX_BYTES, "lower feed-size in site.yaml");
        }
        if (view.entries().isEmpty()) {
            fault("feed without entries", "");
        }
        ReadFeed read;
        try {
            read = FeedReading.of(format, bytes);
        } catch (FeedReading.UnreadableException e) {
            fault("can't be read back: " + e.getMessage(), "");
            return;
        }
        same("", "title", "title", read.title(), view.title());
        same("", "", "self link", read.self(), view.self());
        same("", "", "home page", read.home(), view.home());
        if (format == PageKind.ATOM) {
            same("", "", "id", read.id(), view.id());
        }
        if (view.author().isBlank()) {
            fault("feed without an author", "write publisher: in site.yaml");
        }
        for (String address : List.of(view.self(), view.home())) {
            absolute("", address);
        }
        if (read.entries().size() != view.entries().size()) {
            fault(
                    read.entries().size() + " entries read back of "
                            + view.entries().size(),
                    "");
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < view.entries().size(); i++) {
            FeedEntryView entry = view.entries().get(i);
            if (!ids.add(entry.id())) {
                fault(
                        entry,
                        "id",
                        "id \"" + entry.id() + "\" stands twice",
                        "give one of the papers an id: of its own");
            }
            compare(entry, read.entries().get(i));
            rules(entry);
        }
    }

    /** What is read back is what was meant: nothing lost, nothing escaped twice. */
    private void compare(FeedEntryView entry, ReadEntry read) {
        boolean rss = format == PageKind.RSS;
        String id = entry.id();
        same(id, "id", "id", read.id, id);
        same(id, "", "address", read.url, entry.url());
        same(id, "title", "title", read.title, entry.title());
        same(id, "", "content", read.content, entry.content());
        same(id, "updated", "change date", read.updated, entry.updated());
        same(id, "added", "date", rss ? FeedXml.iso(read.published) : read.published, entry.published());
        List<String> authors = !entry.authors().isEmpty() || !rss ? entry.authors() : List.of(view.author());
        same(id, "authors", "authors", String.join(", ", read.authors), String.join(", ", authors));
        List<String> terms = entry.categories().stream()
                .map(FeedEntryView.CategoryView::term)
                .toList();
        same(id, "topics", "categories", String.join(", ", read.categories), String.join(", ", terms));
    }

    private void rules(FeedEntryView entry) {
        if (entry.title().isBlank()) {
            fault(entry, "title", "entry without a title", "write title:");
        }
        if (entry.content().isBlank()) {
            fault(entry, "", "entry without content", "write the abstract");
        }
        if (entry.authors().stream().anyMatch(String::isBlank)) {
            fault(entry, "authors", "an author without a name", "delete it");
        }
        if (entry.published().substring(0, today.length()).compareTo(today) > 0) {
            String day = entry.published().substring(0, today.length());
            fault(entry, "added", "dated " + day + ", which is to come", "date it " + today + ", or make it a draft");
        }
        if (entry.updated().substring(0, today.length()).compareTo(today) > 0) {
            String day = entry.updated().substring(0, today.length());
            fault(entry, "updated", "changed on " + day + ", which is to come", "write the day of the change");
        }
        if (entry.updated().compareTo(entry.published()) < 0) {
            fault(entry, "updated", "changed before it was published", "write a later day");
        }
        absolute(entry.id(), entry.url());
        entry.related().forEach(related -> absolute(entry.id(), related.href()));
        for (String attribute : List.of(" href=\"", " src=\"")) {
            String content = entry.content();
            for (int at = content.indexOf(attribute); at >= 0; at = content.indexOf(attribute, at + 1)) {
                int from = at + attribute.length();
                absolute(entry.id(), content.substring(from, content.indexOf('"', from)));
            }
        }
    }

    private void absolute(String entry, String address) {
        boolean fits = address.startsWith("https://") || address.startsWith("http://") || address.startsWith("mailto:");
        if (!fits) {
            faults.add(new Fault(entry, "", "address \"" + address + "\" is not absolute", "write it in full"));
        }
    }

    private void same(String entry, String field, String what, String read, String meant) {
        if (!read.equals(meant)) {
            faults.add(new Fault(
                    entry, field, what + " is read back as \"" + brief(read) + "\", not \"" + brief(meant) + "\"", ""));
        }
    }

    private static String brief(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private void fault(String what, String remedy) {
        faults.add(new Fault("", "", what, remedy));
    }

    private void fault(FeedEntryView entry, String field, String what, String remedy) {
        faults.add(new Fault(entry.id(), field, what, remedy));
    }
}
