package hectograph.site;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.Build;
import hectograph.Outcome;
import hectograph.Progress;
import hectograph.Settings;
import hectograph.TinySite;
import hectograph.model.Export;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code pages:} switches off is not there, and nothing of what is there leads to it. */
final class PageSwitchesTest {

    private static final String URL = "https://t.example/";

    /** What a link in a page, a feed, a sitemap or a guide leads to. */
    private static final Pattern LINK = Pattern.compile(
            "(?:href|src|action|xmlUrl|htmlUrl)=\"([^\"#?]*)|\"?(https://t\\.example/[^\"<>\\s?#)\\\\]*)");

    private static final Map<Export, String> FILES = Map.ofEntries(
            Map.entry(Export.AUTHORS, "authors/.*"),
            Map.entry(Export.YEARS, "years/.*"),
            Map.entry(Export.DAYS, "days/.*"),
            Map.entry(Export.MAP, "map\\.html"),
            Map.entry(Export.SEARCH, "search\\.html|search/.*"),
            Map.entry(Export.DIGESTS, "(digest|weekly)\\.(xml|json)"),
            Map.entry(Export.ATOM, "(.*/)?atom\\.xml|(digest|weekly)\\.xml|archive/.*"),
            Map.entry(Export.RSS, "(.*/)?rss\\.xml"),
            Map.entry(Export.JSON_FEED, "(.*/)?feed\\.json|(digest|weekly)\\.json"),
            Map.entry(Export.TOPIC_FEEDS, "topics/.*\\.(xml|json)"),
            Map.entry(Export.AUTHOR_FEEDS, "authors/.*\\.(xml|json)"));

    @TempDir
    private Path folder;

    private TinySite site(String pages) {
        StringBuilder text = new StringBuilder("-- content/site.yaml --\ntitle: T\nurl: " + URL + "\nfeed-size: 10\n");
        text.append(pages);
        for (int i = 0; i < 21; i++) {
            text.append("-- content/papers/p")
                    .append(i)
                    .append(".md --\n---\ntitle: Paper ")
                    .append(i);
            text.append("\nauthors: [").append(i < 3 ? "Ada Rowe" : "Author " + (i < 5 ? 4 : i));
            text.append("]\ndate: 2025\nadded: 2026-1")
                    .append(i < 4 ? 0 : 1)
                    .append("-1")
                    .append(i % 4);
            text.append("\ntopics: [t]\n---\nText of number ").append(i).append(".\n");
        }
        return TinySite.in(folder, text + "-- content/topics/t.md --\n---\ntitle: T\n---\n");
    }

    /** Over what was published: the maintainer's word is enough. One folder for all, for speed. */
    @Test
    @Tag("slow")
    void whatIsOffIsGoneAndLinkedNowhere() throws IOException {
        TinySite site = site("");
        Set<String> all = new TreeSet<>(site.build().paths());
        Path yaml = site.folder().resolve("content/site.yaml");
        String before = Files.readString(yaml);
        Settings settings = TinySite.settings(
                site.folder().resolve("content"),
                Path.of("templates"),
                site.folder().resolve("site"));
        for (Map.Entry<Export, String> kind : FILES.entrySet()) {
            Set<String> expected = new TreeSet<>(all);
            assertThat(expected.removeIf(path -> path.matches(kind.getValue())))
                    .as("%s", kind)
                    .isTrue();

            Files.writeString(yaml, before + "pages: {" + kind.getKey().key() + ": false}\n");
            Outcome outcome = new Build(settings, Progress.NONE).run();

            TinySite.Built off =
                    new TinySite.Built(outcome, List.of(), settings.places().out());
            assertThat(outcome.report().hasErrors())
                    .as("%s", outcome.report().problems())
                    .isFalse();
            assertThat(off.paths()).as("without %s", kind).containsExactlyElementsOf(expected);
            assertThat(deadLinks(off)).as("without %s", kind).isEmpty();
        }
    }

    @Test
    void withAllOffPapersAndTopicsStay() {
        StringBuilder pages = new StringBuilder("pages:\n");
        Arrays.stream(Export.values())
                .filter(kind -> kind.group() == Export.Group.PAGES)
                .forEach(kind -> pages.append("  ").append(kind.key()).append(": false\n"));
        TinySite.Built built = site(pages.toString()).build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.paths())
                .noneMatch(path -> path.matches("(authors|years|days|search)/.*|feeds\\..*|.*\\.xml")
                        && !path.equals("sitemap.xml"));
        assertThat(deadLinks(built)).isEmpty();
    }

    @Test
    void everyKindOfPageHasItsFilesHere() {
        assertThat(FILES.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Export.values())
                        .filter(kind -> kind.group() == Export.Group.PAGES)
                        .toList());
    }

    @Test
    void authorsOfFewerPapersThanAskedForHaveNoPage() {
        TinySite.Built built = site("pages: {authors: {at-least: 2}}\n").build();

        assertThat(built.problems()).isEmpty();
        assertThat(built.paths())
                .filteredOn(path -> path.matches("authors/[^/]*\\.html"))
                .containsExactly("authors/ada-rowe.html", "authors/author-4.html", "authors/index.html");
        assertThat(built.file("papers/p0.html")).contains("<a href=\"../authors/ada-rowe.html\">Ada Rowe</a>");
        assertThat(built.file("papers/p9.html")).contains("Author 9").doesNotContain("author-9");
        assertThat(deadLinks(built)).isEmpty();
    }

    @Test
    void slipsAreSaidInAMaintainersWords() {
        TinySite.Built built = site("""
                pages: {paper-bib: false, authors: {at-least: none}, serch: false, days: {at-least: 2}}
                exports: {map: false}
                """).check();

        assertThat(built.problems())
                .containsExactly(
                        "content/site.yaml:4:20: error: \"paper-bib\" below \"pages\" (write it below exports:)",
                        "content/site.yaml:4:47: error: \"none\" where \"at-least\" takes a number (from 1 to 1000)",
                        "content/site.yaml:4:54: error: unknown field \"serch\" (did you mean \"search\"?)",
                        "content/site.yaml:4:74: error: a group of fields where \"days\" takes a text (write days: text)",
                        "content/site.yaml:5:16: error: \"map\" below \"exports\" (write it below pages:)");
    }

    private static Set<String> deadLinks(TinySite.Built built) {
        SortedMap<String, byte[]> files = built.files();
        Set<String> dead = new TreeSet<>();
        files.forEach((path, bytes) -> {
            if (path.matches("assets/.*|files.txt|search/.*")) {
                return;
            }
            Matcher link = LINK.matcher(new String(bytes, StandardCharsets.UTF_8).replace("&amp;", "&"));
            while (link.find()) {
                String to = link.group(1) != null ? link.group(1) : link.group(2);
                target(path, to)
                        .filter(target -> !files.containsKey(target))
                        .forEach(target -> dead.add(path + " -> " + target));
            }
        });
        return dead;
    }

    /** The file that a link leads to; none when it leads elsewhere. */
    private static Stream<String> target(String from, String to) {
        boolean ours = to.startsWith(URL);
        if (!ours && (to.isEmpty() || to.contains(":"))) {
            return Stream.empty();
        }
        String path = ours
                ? to.substring(URL.length())
                : Path.of("/" + from).resolveSibling(to).normalize().toString().substring(1)
                        + (to.endsWith("/") ? "/" : "");
        return Stream.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }
}
