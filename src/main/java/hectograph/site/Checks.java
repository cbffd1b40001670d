package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Site;
import hectograph.model.StandingPage;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.util.HashMap;
import java.util.List;
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
            if (other != null) {
                Page guilty = isFile(page) ? page : other;
                boolean alias = guilty.kind() == PageKind.REDIRECT;
                problems.error(
                        guilty.origin(),
                        (alias ? "an alias's page would be \"" : "its page would be \"") + page.path()
                                + "\", which every site has",
                        alias ? "delete the alias" : "rename the file");
            }
        }
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
