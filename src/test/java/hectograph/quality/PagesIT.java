package hectograph.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.quality.BuiltSite.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every page of the built sites. */
final class PagesIT {

    private static final int MAX_BYTES = 100_000;
    private static final int MAX_STYLE_BYTES = 15 * 1024;
    private static final int LONG_DAY = 50;

    /** Scripts of ours stand in a folder of the site; data about the page is no script. */
    private static final String FOREIGN_SCRIPT =
            "script:not([type=application/ld+json]):not([src~=^((\\.\\./)*|%s)assets/[a-z-]+\\.js$])";

    static List<BuiltSite> sites() {
        return BuiltSite.both();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void oneTopHeadingAndNoGapBelowIt(BuiltSite site) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Page page : site.pages()) {
            List<Integer> levels = page.document().select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            boolean gap = false;
            for (int i = 1; i < levels.size(); i++) {
                gap |= levels.get(i) > levels.get(i - 1) + 1;
            }
            boolean one = levels.stream().filter(level -> level == 1).count() == 1 && levels.get(0) == 1;
            if (!one || gap) {
                wrong.add(page.path() + ": " + levels);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageHasALanguageATitleAndAMain(BuiltSite site) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Page page : site.pages()) {
            boolean whole = page.document().select("html[lang]").size() == 1
                    && !page.document().title().isBlank()
                    && page.document().select("main").size() == 1
                    && page.document().select("meta[name=viewport]").size() == 1;
            if (!whole) {
                wrong.add(page.path());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void titlesTellPagesApart(BuiltSite site) throws IOException {
        Map<String, String> pageOf = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Page page : site.pages()) {
            boolean redirect =
                    !page.document().select("meta[http-equiv=refresh]").isEmpty();
            String other = redirect ? null : pageOf.put(page.document().title(), page.path());
            if (other != null) {
                twice.add(other + " and " + page.path() + ": " + page.document().title());
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void idsAreUnique(BuiltSite site) throws IOException {
        List<String> twice = new ArrayList<>();
        for (Page page : site.pages()) {
            Set<String> seen = new HashSet<>();
            for (Element element : page.document().select("[id]")) {
                if (!seen.add(element.id())) {
                    twice.add(page.path() + "#" + element.id());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyInternalLinkLeadsSomewhere(BuiltSite site) throws IOException {
        Set<String> files = new HashSet<>(site.files());
        Map<String, Set<String>> ids = new HashMap<>();
        List<Page> pages = site.pages();
        for (Page page : pages) {
            Set<String> own = new HashSet<>();
            page.document().select("[id]").forEach(element -> own.add(element.id()));
            ids.put(page.path(), own);
        }
        String publicPath = URI.create(site.url()).getPath();
        List<String> dead = new ArrayList<>();
        for (Page page : pages) {
            for (Element element : page.document().select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI uri = URI.create(link);
                if (uri.getScheme() != null && !link.startsWith(site.url())) {
                    continue;
                }
                boolean notFound = page.path().equals("404.html");
                if (uri.getScheme() == null && !notFound && link.startsWith("/")) {
                    dead.add(page.path() + " -> " + link + " (not relative)");
                    continue;
                }
                URI target = URI.create(site.url() + page.path()).resolve(uri);
                String path = target.getPath().substring(publicPath.length());
                boolean canonical = element.is("link[rel=canonical]");
                String file = canonical && (path.isEmpty() || path.endsWith("/")) ? path + "index.html" : path;
                String fragment = target.getFragment();
                if (!files.contains(file) || fragment != null && !ids.get(file).contains(fragment)) {
                    dead.add(page.path() + " -> " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void nothingIsFetchedFromOthersAndNothingRuns(BuiltSite site) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Page page : site.pages()) {
            for (Element element : page.document()
                    .select(FOREIGN_SCRIPT.formatted(site.path())
                            + ", iframe, object, embed, base, img, source, video, audio")) {
                wrong.add(page.path() + ": " + element.outerHtml());
            }
            for (Element link : page.document().select("link[href]:not([rel=canonical])")) {
                if (URI.create(link.attr("href")).getScheme() != null) {
                    wrong.add(page.path() + ": " + link.outerHtml());
                }
            }
            for (Element element : page.document().getAllElements()) {
                element.attributes().forEach(attribute -> {
                    boolean runs = attribute.getKey().startsWith("on")
                            || attribute.getValue().strip().startsWith("javascript:");
                    if (runs) {
                        wrong.add(page.path() + ": " + attribute);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(site.text("assets/style.css")).doesNotContain("@import").doesNotContain("http:", "https:");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pagesAreSmall(BuiltSite site) throws IOException {
        List<String> large = new ArrayList<>();
        for (Page page : site.pages()) {
            int bytes = site.text(page.path()).getBytes(StandardCharsets.UTF_8).length;
            boolean longDay = page.path().startsWith("days/")
                    && page.document().select("ol.papers > li").size() > LONG_DAY;
            if (bytes >= MAX_BYTES && !longDay) {
                large.add(page.path() + ": " + bytes);
            }
        }
        assertThat(large).isEmpty();
        assertThat(site.text("assets/style.css").getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MAX_STYLE_BYTES);
    }

    @Test
    @EnabledIf(value = "hectograph.OurContent#isHere", disabledReason = "content/ holds other papers")
    void noTexIsLeftInTheText() throws IOException {
        BuiltSite site = BuiltSite.real();
        List<String> debris = new ArrayList<>();
        for (Page page : site.pages()) {
            page.document().select("math, code, annotation").remove();
            String text = page.document().text();
            for (String tex : List.of("\\emph", "\\eg", "\\blfootnote", "\\text", "``", "\\%", "$x", "\\ell")) {
                if (text.contains(tex)) {
                    debris.add(page.path() + ": " + tex);
                }
            }
        }
        assertThat(debris).isEmpty();
    }
}
