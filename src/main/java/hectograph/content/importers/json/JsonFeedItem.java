package hectograph.content.importers.json;

import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.FeedPapers;
import hectograph.content.importers.xml.Markup;
import hectograph.content.importers.xml.OwnEntry;
import hectograph.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An item of a JSON Feed (versions 1 and 1.1), ours or another's. */
final class JsonFeedItem implements JsonShape {

    private static final Pattern OUR_ID = Pattern.compile("tag:[^,]{1,200},\\d{4}:paper/");

    @Override
    public String name() {
        return "json-feed";
    }

    @Override
    public boolean fits(JsonTree record) {
        return record.has("content_html") || record.has("content_text");
    }

    @Override
    public boolean isPaper(JsonTree record) {
        String text = Markup.plain(record.text("content_html")) + record.text("content_text") + record.text("summary");
        return isOurs(record)
                || FeedPapers.isPaper(
                        record.text("url") + " " + record.text("id") + " " + record.text("external_url"),
                        !record.list("authors").isEmpty() || record.has("author"),
                        text);
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        draft.key(record.text("id")).title(record.text("title"));
        if (isOurs(record)) {
            ours(record, record.at("_paper"), draft);
            return;
        }
        FeedPapers.identify(record.text("id"), draft);
        draft.address(record.text("url")).address(record.text("external_url"));
        Markup.summary(record.text("content_html"), draft);
        draft.summary(record.text("content_text"))
                .summary(record.text("summary"))
                .date(Dates.read(record.text("date_published")));
        for (JsonTree author : record.list(record.has("authors") ? "authors" : "author")) {
            draft.author(JsonAuthors.author(author.text("name"), "", "", author.text("url")));
        }
        record.texts("tags").forEach(draft::keyword);
    }

    private static boolean isOurs(JsonTree record) {
        return record.at("_paper").isObject()
                || OUR_ID.matcher(record.text("id")).lookingAt();
    }

    /** An item of our own feeds (docs/feeds.md). */
    private static void ours(JsonTree record, JsonTree facts, DraftBuilder draft) {
        PartialDate date = Dates.read(facts.text("date"));
        List<String> names = record.list("authors").stream()
                .map(author -> author.text("name"))
                .toList();
        List<String> known = new ArrayList<>(names);
        known.add(facts.text("publication"));
        known.add(date.isKnown() ? String.valueOf(date.year()) : "");
        OwnEntry entry = OwnEntry.of(record.text("content_html"), known);
        draft.doi(facts.text("doi"))
                .arxiv(facts.text("arxiv"))
                .date(date)
                .venue(facts.text("publication"))
                .category(facts.text("category"))
                .license(facts.text("license"));
        entry.read(draft);
        names.stream().filter(entry::names).forEach(draft::author);
    }
}
