package hectograph;

import hectograph.model.Slug;
import hectograph.site.page.Paths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that stay although a build does not make them: the page of a paper that was left out for its errors, as an
 * earlier build made it, what stands beside it, the pages of its former names, and what its page leads to, such as the page
 * and the feeds of an author who has no other paper. Other papers' files are never among them: they were deleted on purpose.
 */
final class OldPages {

    private static final Pattern LINK = Pattern.compile("href=[\"']([^\"'#?:]+)");
    private static final Pattern MOVED = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");
    private static final String PAPERS = "papers/";
    private static final String PAGE = ".html";
    private static final String INDEX = "/index.html";

    private final Path out;
    private final Set<String> gone;
    private final Set<String> pages = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    /**
     * The old pages of papers.
     *
     * @param out the output folder
     * @param papers the papers that are left out
     * @param gone paths of the files that this build would delete
     */
    OldPages(Path out, Collection<Slug> papers, Collection<String> gone) throws IOException {
        this.out = out;
        this.gone = new HashSet<>(gone);
        for (Slug paper : papers) {
            String page = Paths.paper(paper).value();
            if (this.gone.contains(page) && Files.isRegularFile(out.resolve(page))) {
                pages.add(page);
                stems.add(stem(page));
                List<String> links = links(LINK, page);
                links.removeIf(link -> link.startsWith(PAPERS));
                targets.addAll(links);
            }
        }
        targets.stream()
                .map(OldPages::stem)
                .filter(stem -> stem.indexOf('/') > 0) // about one thing, not a list of all
                .forEach(stems::add);
    }

    /** How many papers keep their page. */
    int count() {
        return pages.size();
    }

    /** The files that this build would delete, and that stay. */
    Set<String> paths() throws IOException {
        Set<String> kept = new TreeSet<>();
        for (String path : pages.isEmpty() ? Set.<String>of() : gone) {
            if (targets.contains(path) || isBeside(path) || isFormerName(path)) {
                kept.add(path);
            }
        }
        return kept;
    }

    /** What stands beside a page that stays, and is not merely a part of a list that became shorter. */
    private boolean isBeside(String path) {
        String stem = stem(path);
        String about = stems.contains(stem) ? stem : folder(path);
        boolean front = gone.contains(about + PAGE) || gone.contains(about + INDEX);
        return stems.contains(about) && (front || Paths.isLiveFeed(path));
    }

    private boolean isFormerName(String path) throws IOException {
        return path.startsWith(PAPERS)
                && path.endsWith(PAGE)
                && links(MOVED, path).stream().anyMatch(pages::contains);
    }

    /** What the paths of all files about one thing begin with: {@code authors/a} of {@code authors/a.html}. */
    private static String stem(String path) {
        if (path.endsWith(INDEX)) {
            return folder(path);
        }
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Where a page leads to on this site, by a pattern whose first group is a relative address. */
    private List<String> links(Pattern pattern, String page) throws IOException {
        List<String> links = new ArrayList<>();
        try {
            String text = Files.readString(out.resolve(page), StandardCharsets.ISO_8859_1);
            Matcher link = pattern.matcher(text);
            while (link.find()) {
                links.add(resolved(folder(page), link.group(1)));
            }
        } catch (NoSuchFileException e) {
            return links; // somebody took it away, and its links with it
        }
        return links;
    }

    private static String resolved(String folder, String link) {
        String from = folder;
        String to = link;
        while (to.startsWith("../")) {
            from = folder(from);
            to = to.substring("../".length());
        }
        return from.isEmpty() ? to : from + "/" + to;
    }
}
