package hectograph.model;

import hectograph.problem.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code content/site.yaml} says of the whole site.
 *
 * @param title the name of the site
 * @param description one sentence: what the site is
 * @param url the public address, absolute, ending in {@code /}
 * @param language BCP 47 tag of the texts
 * @param publisher who publishes it; the title where not given
 * @param authority domain name or mail address of the feeds' {@code tag:} URIs (RFC 4151, section 2.1); the host of the
 *     address where not given
 * @param since the year from which the authority is the publisher's, {@code YYYY}
 * @param pageSize how many papers stand on a page of a list, at least 1
 * @param feedSize how many entries a feed holds, at least 1
 * @param digestHour the hour of the daily digest in UTC, 0 to 23
 * @param hub address of a WebSub hub; empty when none
 * @param mail how the digest is mailed; absent where it is not
 * @param colophon what it says of itself beside its papers
 * @param navigation the links in the head of every page; empty for the usual ones
 * @param exports the kinds of page and file that were asked for or refused; of others the size of the site decides
 * @param authorsAtLeast how many papers an author needs to have a page, at least 1
 * @param macros the site's own TeX macros: name without backslash, to body
 * @param texText whether TeX outside of formulas is read in titles and texts
 * @param discoveredTopics how many topics are found for the papers that have none; 0 where that was not asked for
 * @param publishing what it needs to be published somewhere
 * @param words the words of the look in its language, from the look
 * @param limits the sizes at which it takes another shape; no file says them
 */
public record Site(
        String title,
        String description,
        String url,
        String language,
        String publisher,
        String authority,
        String since,
        int pageSize,
        int feedSize,
        int digestHour,
        String hub,
        Optional<Mailing> mail,
        Colophon colophon,
        List<NavigationItem> navigation,
        Map<Export, Boolean> exports,
        int authorsAtLeast,
        Map<String, String> macros,
        boolean texText,
        int discoveredTopics,
        Publishing publishing,
        Phrasebook words,
        Limits limits)
        implements Recurring {

    /** Host of the address of a site that has none yet. Nobody can subscribe there, so what is promised there binds nobody. */
    public static final String EXAMPLE_HOST = "your-site.example";

    /** Copies the collections. */
    public Site {
        navigation = List.copyOf(navigation);
        exports = Map.copyOf(exports);
        macros = Map.copyOf(macros);
    }

    /**
     * A link in the head of every page.
     *
     * @param label the words
     * @param target an address below the site's own, such as {@code topics/index.html}, or an absolute one
     * @param origin where {@code site.yaml} says so
     */
    public record NavigationItem(String label, String target, Origin origin) {

        /** A link that every site has. */
        public NavigationItem(String label, String target) {
            this(label, target, Origin.of("site.yaml"));
        }
    }

    /**
     * Whether the site has a kind of page or file.
     *
     * @param papers how many papers it has
     */
    public boolean has(Export kind, int papers) {
        boolean wanted = exports.getOrDefault(kind, kind.isUsual(papers, limits));
        return wanted && kind.needed().map(other -> has(other, papers)).orElse(true);
    }

    /** Whether the maintainer said that the site has none of a kind. */
    public boolean refuses(Export kind) {
        return !exports.getOrDefault(kind, true)
                || kind.needed().map(this::refuses).orElse(false);
    }

    /** The same site with so many topics to find. */
    public Site discovering(int topics) {
        return copy(url, topics, exports, words, limits);
    }

    /** The same site, with kinds of files that it has had unless it refuses them now. */
    public Site keeping(Set<Export> promised) {
        Map<Export, Boolean> kept = new HashMap<>(exports);
        promised.forEach(kind -> kept.putIfAbsent(kind, true));
        return copy(url, discoveredTopics, kept, words, limits);
    }

    /** The same site with the kinds of files that one of so many papers has, unless it says or keeps others. */
    public Site ofSize(int papers) {
        Map<Export, Boolean> sized = new HashMap<>(exports);
        for (Export kind : Export.values()) {
            if (kind.dependsOnSize()) {
                sized.putIfAbsent(kind, kind.isUsual(papers, limits));
            }
        }
        return copy(url, discoveredTopics, sized, words, limits);
    }

    /** The same site at another public address. */
    public Site at(String otherUrl) {
        return copy(otherUrl.endsWith("/") ? otherUrl : otherUrl + "/", discoveredTopics, exports, words, limits);
    }

    /** The same site in the words of a language. */
    public Site saying(Phrasebook otherWords) {
        return copy(url, discoveredTopics, exports, otherWords, limits);
    }

    /** The same site with other limits. */
    public Site within(Limits others) {
        return copy(url, discoveredTopics, exports, words, others);
    }

    private Site copy(
            String otherUrl, int topics, Map<Export, Boolean> otherExports, Phrasebook otherWords, Limits otherLimits) {
        return new Site(
                title,
                description,
                otherUrl,
                language,
                publisher,
                authority,
                since,
                pageSize,
                feedSize,
                digestHour,
                hub,
                mail,
                colophon,
                navigation,
                otherExports,
                authorsAtLeast,
                macros,
                texText,
                topics,
                publishing,
                otherWords,
                otherLimits);
    }
}
