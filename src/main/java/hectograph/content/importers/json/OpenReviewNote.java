package hectograph.content.importers.json;

import hectograph.content.importers.record.DraftBuilder;
import hectograph.model.Link;
import hectograph.model.PartialDate;
import hectograph.model.Provenance;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A note of OpenReview, of either version of its interface: values stand bare or in {@code {"value": ...}}. */
final class OpenReviewNote implements JsonShape {

    private static final String SITE = "https://openreview.net";

    @Override
    public String name() {
        return "openreview";
    }

    @Override
    public boolean fits(JsonTree record) {
        return record.at("content").isObject()
                && (record.has("forum")
                        || record.has("invitation")
                        || record.has("invitations")
                        || record.has("signatures"))
                && record.at("content").has("title");
    }

    private static JsonTree value(JsonTree content, String name) {
        JsonTree value = content.at(name);
        return value.has("value") ? value.at("value") : value;
    }

    @Override
    public void read(JsonTree record, DraftBuilder draft) {
        JsonTree content = record.at("content");
        String id = record.firstOf("forum", "id");
        String venue = value(content, "venue").text();
        boolean accepted = !venue.isEmpty() && !venue.startsWith("Submitted") && !venue.contains("Submission");
        draft.key(id)
                .title(value(content, "title").text())
                .summary(value(content, "abstract").text())
                .date(ofMillis(record.firstOf("pdate", "odate", "cdate", "tcdate")))
                .venue(accepted ? venue : "")
                .license(record.text("license"))
                .link(Link.Kind.PAGE, id.isEmpty() ? "" : SITE + "/forum?id=" + id)
                .withdrawn(venue.contains("Withdrawn") ? "true" : "")
                .source(new Provenance("OpenReview", "", PartialDate.UNKNOWN, ""));
        String pdf = value(content, "pdf").text();
        draft.link(Link.Kind.PDF, pdf.startsWith("/") ? SITE + pdf : pdf);
        draft.link(Link.Kind.CODE, value(content, "code").text());
        List<String> names = value(content, "authors").texts();
        List<String> ids = value(content, "authorids").texts();
        for (int i = 0; i < names.size(); i++) {
            boolean profile = ids.size() == names.size() && ids.get(i).startsWith("~");
            draft.author(JsonAuthors.author(names.get(i), "", "", profile ? SITE + "/profile?id=" + ids.get(i) : ""));
        }
        value(content, "keywords").texts().forEach(draft::keyword);
    }

    /** Of milliseconds since 1970, in UTC. */
    private static PartialDate ofMillis(String text) {
        return text.matches("\\d{9,14}")
                ? PartialDate.of(Instant.ofEpochMilli(Long.parseLong(text))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                : PartialDate.UNKNOWN;
    }
}
