package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Site;
import hectograph.model.StandingPage;
import hectograph.model.StaticFile;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks a plan before anything is rendered. */
public final class Checks {

    private Checks() {}

    /** Two pages at one address, a navigation and links of own pages that lead nowhere. */
    public static List<Problem> of(List<Page> pages, Catalog catalog) {
        Problems problems = new Problems();
        Map<OutputPath, Page> first = new HashMap<>();
        for (Page page : pages) {
            Page other = first.putIfAbsent(page.path(), page);
            if (other != null && (isCopy(page, catalog) || isCopy(other, catalog))) {
                problems.error(
                        (isCopy(page, catalog) ? page : other).origin(),
                        "it would stand in the place of a page of the site",
                        "rename the file, or delete it");
            } else if (other != null) {
                Page guilty = isFile(page) ? page : other;
                boolean alias = guilty.kind() == PageKind.REDIRECT;
                problems.error(
                        guilty.origin(),
                        (alias ? "an alias's page would be \"" : "its page would be \"") + page.path()
                                + "\", which every site has",
                        alias ? "delete the alias" : "rename the file");
            }
        }
        problems.addAll(inTheWay(first, catalog));
        for (Site.NavigationItem item : catalog.site().navigation()) {
            boolean outside = item.target().startsWith("https://")
                    || item.target().startsWith("http://")
                    || item.target().startsWith("mailto:");
            if (!outside && !isPath(item.target(), first)) {
                problems.error(
                        item.origin(),
                        "navigation \"" + item.label() + "\" leads to \"" + item.target() + "\", which is no page",
                        "write an address such as topics/index.html");
            }
        }
        for (StandingPage page : catalog.pages()) {
            for (StandingPage.PageLink link : page.links()) {
                if (!isPath(address(link.target()), first)) {
                    problems.warning(
                            link.origin(),
                            "link to \"" + link.target() + "\", which is no page",
                            "write an address such as topics/index.html");
                }
            }
        }
        return problems.list();
    }

    /** Whether a page is one of the files that are copied as they are. */
    private static boolean isCopy(Page page, Catalog catalog) {
        return page.kind() == PageKind.FILE
                && catalog.statics().at(page.path().value()).stream()
                        .anyMatch(file -> file.origin().equals(page.origin()));
    }

    /** Files that are copied, and that have the name of a folder, or differ from a page in capitals alone. */
    private static List<Problem> inTheWay(Map<OutputPath, Page> pages, Catalog catalog) {
        Problems problems = new Problems();
        if (catalog.statics().all().isEmpty()) {
            return problems.list();
        }
        Map<String, Page> folded = new HashMap<>();
        Map<String, Page> folders = new HashMap<>();
        pages.forEach((path, page) -> {
            folded.merge(fold(path.value()), page, (one, other) -> isCopy(one, catalog) ? other : one);
            folders(path.value()).forEach(folder -> folders.putIfAbsent(fold(folder), page));
        });
        for (StaticFile file : catalog.statics().all()) {
            Page same = folded.get(fold(file.path()));
            List<String> around = folders(file.path());
            boolean folder = folders.containsKey(fold(file.path()));
            boolean below = around.stream().anyMatch(name -> folded.containsKey(fold(name)));
            if (same != null && !same.path().value().equals(file.path())) {
                problems.error(
                        file.origin(),
                        "only capitals tell it from \"" + same.path() + "\", and to many hosts they are one",
                        "rename the file");
            } else if (folder || below) {
                problems.error(
                        file.origin(),
                        folder ? "a folder of the site has this name" : "a file of the site has the name of its folder",
                        "rename it");
            }
        }
        return problems.list();
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** The folders around a file, without a slash at the end. */
    private static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** Whether a page comes from a file of the content; those of one kind were compared when they were read. */
    private static boolean isFile(Page page) {
        return page.origin().file().endsWith(".md");
    }

    /** The path that a link on a page in the top folder leads to. */
    private static String address(String link) {
        int end = link.length();
        for (int i = end - 1; i >= 0; i--) {
            end = link.charAt(i) == '#' || link.charAt(i) == '?' ? i : end;
        }
        String path = link.substring(0, end);
        path = path.startsWith("./") ? path.substring(2) : path;
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static boolean isPath(String target, Map<OutputPath, Page> pages) {
        try {
            return pages.containsKey(new OutputPath(target));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
