package hectograph.fetch;

import hectograph.net.FakeHost;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** arXiv's OAI-PMH as far as it shows: sets, days of change, pages with tokens that hold the question. */
final class FakeRepository {

    private static final int PAGE = 3;

    private record Held(String stamp, String record) {}

    private final List<Held> records = new ArrayList<>();
    private String today = "";
    private boolean tokensExpired;

    /** It is a day there. */
    FakeRepository on(String day) {
        today = day;
        return this;
    }

    /** Whether no token is good any more. */
    void expireTokens(boolean expired) {
        tokensExpired = expired;
    }

    /** A paper comes in or is changed, on the day it is there. */
    void put(String id, String title, String category, String summary) {
        records.removeIf(held -> held.record().contains(":" + id + "<"));
        records.add(new Held(today, """
                <record><header><identifier>oai:arXiv.org:%1$s</identifier><datestamp>%2$s</datestamp></header>
                <metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>%1$s</id><created>%2$s</created>
                <authors><author><keyname>Rowe</keyname><forenames>Ada</forenames></author></authors>
                <title>%3$s</title><categories>%4$s</categories>
                <license>http://creativecommons.org/licenses/by/4.0/</license>
                <abstract>%5$s</abstract></arXiv></metadata></record>
                """.formatted(id, today, title, category, summary)));
    }

    /** Papers were a slip of the repository's own, and it is as if they had never been there. */
    void forget(String ids) {
        records.removeIf(held -> held.record().contains("arXiv.org:" + ids));
    }

    /** A paper is taken out. */
    void delete(String id) {
        records.removeIf(held -> held.record().contains(":" + id + "<"));
        records.add(new Held(today, """
                <record><header status="deleted"><identifier>oai:arXiv.org:%s</identifier>
                <datestamp>%s</datestamp></header></record>
                """.formatted(id, today)));
    }

    FakeHost.Reply reply() {
        return FakeHost.by(heard -> FakeHost.status(200, answer(query(heard.target())), "Content-Type", "text/xml"));
    }

    static Map<String, String> query(String target) {
        Map<String, String> query = new HashMap<>();
        for (String pair : target.substring(target.indexOf('?') + 1).split("&")) {
            String[] sides = pair.split("=", 2);
            query.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private String answer(Map<String, String> query) {
        String token = query.getOrDefault("resumptionToken", "");
        if (!token.isEmpty() && (tokensExpired || query.size() != 2)) {
            return page("<error code=\"badResumptionToken\">expired</error>");
        }
        String[] parts = token.isEmpty() ? new String[] {query.get("from"), "0"} : token.split("\\|");
        int start = Integer.parseInt(parts[1]);
        List<String> found = records.stream()
                .filter(held -> held.stamp().compareTo(parts[0]) >= 0)
                .map(Held::record)
                .toList();
        if (found.isEmpty()) {
            return page("<error code=\"noRecordsMatch\">none</error>");
        }
        int end = Math.min(found.size(), start + PAGE);
        String next = end < found.size() ? parts[0] + "|" + end : "";
        return page("<ListRecords>" + String.join("", found.subList(start, end))
                + (next.isEmpty() && start == 0 ? "" : "<resumptionToken>" + next + "</resumptionToken>")
                + "</ListRecords>");
    }

    String page(String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>%sT06:00:00Z</responseDate>
                <request verb="ListRecords">https://oaipmh.arxiv.org/oai</request>%s</OAI-PMH>
                """.formatted(today, inside);
    }
}
