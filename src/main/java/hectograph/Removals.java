package hectograph;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Person;
import hectograph.model.Slug;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.site.feed.Feeds;
import hectograph.site.page.FeedFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds files that a build would take away although what they were made of is still there: what was published is not removed
 * because a site grew, or because a setting was mistyped.
 */
final class Removals {

    /** One page in so many may vanish unexplained. */
    private static final int RARE = 100;

    private static final Map<String, Export> BESIDE_PAPERS = Map.of(
            ".bib", Export.PAPER_BIB, ".ris", Export.PAPER_RIS, ".json", Export.PAPER_JSON, ".md", Export.PAPER_MD);

    private static final String CARD = ".png";

    private final Catalog catalog;
    private final Map<String, Person> people = new HashMap<>();

    Removals(Catalog catalog) {
        this.catalog = catalog;
        catalog.people().bySlug().forEach(person -> people.put(person.slug().value(), person));
    }

    /**
     * What is wrong with removing files.
     *
     * @param removed their paths
     * @param pages how many files the site had
     * @param siteFile where the maintainer says which files the site has
     */
    List<Problem> of(List<String> removed, int pages, Origin siteFile) {
        List<String> lost = removed.stream().filter(this::isUnexplained).toList();
        List<String> feeds = lost.stream().filter(Removals::isFeed).toList();
        if (feeds.isEmpty() && (long) lost.size() * RARE <= pages) {
            return List.of();
        }
        List<String> named = feeds.isEmpty() ? lost : feeds;
        String what = named.size() == 1
                ? "\"" + named.get(0) + "\""
                : named.size() + " files such as \"" + named.get(0) + "\"";
        return List.of(Problem.error(
                siteFile,
                "this build would remove " + what
                        + ", though nothing of the content was deleted that they were made of",
                "say under pages: and exports: what the site has, or allow it once with --allow-removal"));
    }

    private static boolean isFeed(String path) {
        return FeedFormat.of(path).isPresent();
    }

    private boolean isUnexplained(String path) {
        if (FeedFormat.of(path).filter(format -> isRefused(format.export())).isPresent()) {
            return false;
        }
        String[] parts = path.split("/");
        if (parts.length == 1) {
            return isFeed(path) && !catalog.papers().isEmpty();
        }
        return switch (parts[0]) {
            case "papers" -> parts.length == 2 && isOfPaper(parts[1]);
            case "authors" -> isOfAuthor(parts);
            case "topics" -> parts.length == 3 && isFeed(path) && !isRefused(Export.TOPIC_FEEDS) && isOfTopic(parts[1]);
            default -> false;
        };
    }

    private boolean isOfPaper(String file) {
        if (file.endsWith(CARD)) {
            return false; // who shows a link has fetched its picture by then
        }
        int dot = file.lastIndexOf('.');
        Export kind = dot < 0 ? null : BESIDE_PAPERS.get(file.substring(dot));
        boolean refused = kind != null && isRefused(kind);
        String slug = dot < 0 ? "" : file.substring(0, dot);
        return !refused
                && Slug.isValid(slug)
                && catalog.papers().stream()
                        .anyMatch(paper -> paper.slug().value().equals(slug));
    }

    private boolean isOfAuthor(String[] parts) {
        boolean feed = parts.length == 3 && isFeed(parts[2]);
        String slug = feed ? parts[1] : parts[1].replaceFirst("\\.html$", "");
        Person person = people.get(slug);
        if (person == null
                || isRefused(feed ? Export.AUTHOR_FEEDS : Export.AUTHOR_BIB) && !parts[1].endsWith(".html")) {
            return false;
        }
        return feed ? person.papers().size() >= Feeds.PAPERS : parts.length == 2 && parts[1].endsWith(".html");
    }

    private boolean isOfTopic(String slug) {
        return Slug.isValid(slug)
                && catalog.topic(new Slug(slug))
                        .filter(topic -> !catalog.papersOf(topic).isEmpty())
                        .isPresent();
    }

    private boolean isRefused(Export kind) {
        return catalog.site().refuses(kind);
    }
}
