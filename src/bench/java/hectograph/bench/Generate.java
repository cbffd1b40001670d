package hectograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a made-up collection: {@code Generate SIZE FOLDER} makes {@code FOLDER/content} for Hectograph,
 * {@code Generate SIZE FOLDER hugo} the same papers as {@code FOLDER/content} for Hugo. The folder must be new.
 */
public final class Generate {

    private static final String SITE = """
            title: Made-up papers
            description: A collection that a program made up, to measure with.
            url: https://bench.example/
            language: en
            publisher: Nobody
            authority: bench.example
            since: 2026
            """;

    private final Path content;
    private final boolean hugo;
    private final Set<Path> made = new HashSet<>();

    private Generate(Path content, boolean hugo) {
        this.content = content;
        this.hugo = hugo;
    }

    /** Writes a collection. */
    public static void main(String[] args) throws IOException {
        Path content = Path.of(args[1]).resolve("content");
        if (Files.exists(content)) {
            throw new IOException(content + " exists");
        }
        new Generate(content, args.length > 2 && args[2].equals("hugo")).write(Integer.parseInt(args[0]));
    }

    private void write(int size) throws IOException {
        MadeUpPapers papers = new MadeUpPapers(size);
        for (int topic = 0; topic < Topics.COUNT; topic++) {
            String slug = papers.topics().slug(topic);
            if (hugo) {
                file(
                        "topics/" + slug + "/_index.md",
                        "---\ntitle: " + papers.topics().title(topic) + "\n---\n");
            } else {
                file("topics/" + slug + ".md", papers.topics().file(topic));
            }
        }
        if (!hugo) {
            file("site.yaml", SITE);
        }
        List<String> day = new ArrayList<>();
        String added = "";
        for (int number = 0; number < size; number++) {
            MadeUpPaper paper = papers.paper(number);
            if (!paper.added().equals(added)) {
                listing(added, day);
                day.clear();
                added = paper.added();
            }
            day.add(paper.slug());
            file(path(paper), text(paper, papers.topics()));
        }
        listing(added, day);
    }

    /** Where a paper's file lies below the content folder. */
    private static String path(MadeUpPaper paper) {
        return "papers/" + paper.added().substring(0, 4) + "/" + paper.slug() + ".md";
    }

    private void listing(String day, List<String> slugs) throws IOException {
        if (!hugo && !slugs.isEmpty()) {
            StringBuilder out = new StringBuilder("papers:\n");
            slugs.forEach(slug -> out.append("  - ").append(slug).append('\n'));
            file("listings/" + day + ".yaml", out.toString());
        }
    }

    private String text(MadeUpPaper paper, Topics topics) {
        StringBuilder out = new StringBuilder(2_000);
        field(out, "title", quoted(paper.title()));
        out.append("authors:\n");
        paper.authors().forEach(author -> out.append("  - ").append(author).append('\n'));
        field(out, "date", paper.date() + (hugo ? "-01" : ""));
        field(out, hugo ? "publishDate" : "added", paper.added());
        field(out, "arxiv", paper.arxiv().isEmpty() ? "" : quoted(paper.arxiv()));
        field(out, "doi", paper.doi().isEmpty() ? "" : quoted(paper.doi()));
        field(out, "category", paper.category());
        field(out, "venue", paper.venue());
        if (hugo || !paper.claimed()) {
            field(
                    out,
                    "topics",
                    "["
                            + String.join(
                                    ", ",
                                    paper.topics().stream().map(topics::slug).toList()) + "]");
        }
        if (!paper.code().isEmpty()) {
            field(out, hugo ? "code" : "links", hugo ? paper.code() : "{code: " + quoted(paper.code()) + "}");
        }
        return "---\n" + out + "---\n" + paper.summary() + "\n";
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void file(String name, String text) throws IOException {
        Path file = content.resolve(name);
        if (made.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, text);
    }
}
