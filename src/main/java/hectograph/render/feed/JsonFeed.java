package hectograph.render.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import hectograph.site.view.FeedEntryView;
import hectograph.site.view.FeedView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {

    private static final JsonFactory JSON = new JsonFactory();

    /** What our own extension means; the format asks for such an address. */
    private static final String ABOUT = "https://github.com/hectograph/hectograph/blob/main/docs/feeds.md";

    private JsonFeed() {}

    static byte[] write(FeedView view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("", "\n"); // the machine's own line ends otherwise
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", view.title());
            json.writeStringField("home_page_url", view.home());
            json.writeStringField("feed_url", view.self());
            json.writeStringField("description", view.subtitle());
            json.writeStringField("icon", view.icon());
            json.writeStringField("language", view.language());
            authors(json, List.of(view.author()));
            if (!view.hub().isEmpty()) {
                json.writeArrayFieldStart("hubs");
                json.writeStartObject();
                json.writeStringField("type", "WebSub");
                json.writeStringField("url", view.hub());
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeArrayFieldStart("items");
            for (FeedEntryView entry : view.entries()) {
                item(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void item(JsonGenerator json, FeedEntryView view) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", view.id());
        json.writeStringField("url", view.url());
        json.writeStringField("title", view.title());
        json.writeStringField("content_html", view.content());
        text(json, "summary", view.summary());
        json.writeStringField("date_published", view.published());
        json.writeStringField("date_modified", view.updated());
        if (!view.authors().isEmpty()) {
            authors(json, view.authors());
        }
        if (!view.categories().isEmpty()) {
            json.writeArrayFieldStart("tags");
            for (FeedEntryView.CategoryView category : view.categories()) {
                json.writeString(category.term());
            }
            json.writeEndArray();
        }
        facts(json, view);
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, FeedEntryView view) throws IOException {
        FeedEntryView.Facts facts = view.paper();
        if (facts.isNone() && view.related().isEmpty() && view.subject().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("_paper");
        json.writeStringField("about", ABOUT);
        text(json, "doi", facts.doi());
        text(json, "arxiv", facts.arxiv());
        text(json, "publication", facts.publication());
        text(json, "date", facts.date());
        text(json, "category", view.subject());
        text(json, "license", facts.license());
        if (!view.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (FeedEntryView.RelatedView related : view.related()) {
                json.writeStartObject();
                json.writeStringField("title", related.title());
                json.writeStringField("url", related.href());
                text(json, "mime_type", related.type());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void authors(JsonGenerator json, List<String> names) throws IOException {
        json.writeArrayFieldStart("authors");
        for (String name : names) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }
}
