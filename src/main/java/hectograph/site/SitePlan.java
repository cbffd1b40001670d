package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.Person;
import hectograph.model.Phrasebook;
import hectograph.model.Profile;
import hectograph.model.Slug;
import hectograph.model.StandingPage;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.related.Related;
import hectograph.related.Wordings;
import hectograph.site.feed.FeedPages;
import hectograph.site.feed.Feeds;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.page.Statics;
import hectograph.site.view.FileView;
import hectograph.site.view.LinkView;
import hectograph.site.view.NotFoundView;
import hectograph.site.view.ProseView;
import hectograph.site.view.RedirectView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** From the catalog to the pages: the list of everything that exists on the site. */
public final class SitePlan {

    private final Catalog catalog;
    private final Related related;
    private final Feeds feeds;
    private final Frames frames;
    private final Statics statics;
    private final Citations citations;
    private final SearchPages search;
    private final List<Page> pages = new ArrayList<>();

    private SitePlan(Catalog catalog, Related related, boolean ownStyle) {
        this.catalog = catalog;
        this.related = related;
        this.feeds = new Feeds(catalog);
        this.frames = Frames.of(catalog, feeds, ownStyle);
        this.statics = new Statics(catalog);
        this.citations = new Citations(catalog);
        this.search = new SearchPages(catalog, frames, citations);
    }

    /**
     * Plans a site.
     *
     * @param catalog everything published
     * @param related which of its papers are near which
     * @param wordings the words of its papers
     * @param assets the files of the look, which stand below {@code assets/}
     * @param parallel how papers are indexed side by side
     * @return all pages by path; two can have one path, see {@link Checks}
     */
    public static List<Page> of(
            Catalog catalog, Related related, Wordings wordings, List<Asset> assets, Parallel parallel) {
        SitePlan plan = new SitePlan(catalog, related, hasOwnStyle(assets));
        Supplier<List<Page>> index = parallel.begin(() -> plan.search.index(wordings, parallel)); // as long as all else
        List<Page> all = new ArrayList<>(plan.plan(assets));
        all.addAll(index.get());
        all.sort(Comparator.comparing(Page::path));
        return List.copyOf(all);
    }

    /**
     * Plans all of a site but the files in which its search looks things up, which take as long as all else.
     *
     * @see #of
     */
    public static ButSearch butSearch(Catalog catalog, Related related, Wordings wordings, List<Asset> assets) {
        SitePlan plan = new SitePlan(catalog, related, hasOwnStyle(assets));
        return new ButSearch(plan.plan(assets), new SearchFiles(parallel -> plan.search.index(wordings, parallel)));
    }

    private static boolean hasOwnStyle(List<Asset> assets) {
        return assets.stream().anyMatch(asset -> asset.name().equals(Frames.SITE_STYLE));
    }

    /**
     * A plan of all but the files in which the search looks things up.
     *
     * @param pages by path
     * @param index those files
     */
    public record ButSearch(List<Page> pages, SearchFiles index) {}

    /**
     * A file of the look.
     *
     * @param name its name below {@code assets/}
     * @param origin the file
     * @param bytes its content; not changed after
     */
    public record Asset(String name, Origin origin, byte[] bytes) {}

    private List<Page> plan(List<Asset> assets) {
        Entries entries = Entries.of(catalog);
        Sections sections = new Sections(entries);
        Bibliographies bibliographies = new Bibliographies(catalog, citations);
        pages.addAll(new HomePage(catalog, frames, entries).pages());
        pages.addAll(new PaperPages(catalog, related, frames, citations).pages());
        pages.addAll(frames.cards().pages(catalog));
        pages.addAll(statics.pages());
        pages.addAll(new PaperLists(catalog, frames, sections, bibliographies, feeds).pages());
        pages.addAll(new TopicPages(catalog, frames, sections, bibliographies, feeds).pages());
        pages.addAll(new MapPage(catalog, related, frames).pages());
        pages.addAll(new DayPages(catalog, frames, entries, bibliographies).pages());
        pages.addAll(new AuthorIndex(catalog, frames).pages());
        pages.addAll(citations.pages());
        pages.addAll(bibliographies.pages());
        pages.addAll(new Twins(catalog, frames, citations).pages());
        pages.addAll(search.pages());
        pages.addAll(new FeedPages(catalog, feeds).pages());
        new SubscribePage(frames, feeds, catalog.site().mail()).page().ifPresent(pages::add);
        catalog.pages().forEach(this::standing);
        redirects();
        formerPeople();
        notFound();
        for (Asset asset : assets) {
            file(Paths.asset(asset.name()), asset.origin(), asset.bytes());
        }
        Origin site = Origin.of("site.yaml");
        file(Paths.NO_JEKYLL, site, new byte[0]);
        String robots = "User-agent: *\nAllow: /\nSitemap: " + frames.address(Paths.SITEMAP) + "\n";
        file(Paths.ROBOTS, site, robots.getBytes(StandardCharsets.UTF_8));
        pages.addAll(HeaderRules.pages(catalog.site()));
        pages.addAll(Sitemaps.of(pages, frames));
        pages.sort(Comparator.comparing(Page::path));
        return List.copyOf(pages);
    }

    private void standing(StandingPage page) {
        OutputPath path = Paths.standing(page.slug());
        pages.add(new Page(
                path,
                PageKind.PROSE,
                "",
                page.origin(),
                new Inputs.Ready(new ProseView(
                        frames.frame(
                                path,
                                page.title(),
                                page.description(),
                                frames.words().say("skip.text")),
                        page.title(),
                        statics.in(page.body().html()).on(path, page.body().html())))));
    }

    /** An alias that is taken was reported when it was read; it gets no page. */
    private void redirects() {
        Set<Slug> taken = catalog.papers().stream().map(Paper::slug).collect(Collectors.toCollection(HashSet::new));
        for (Paper paper : catalog.papers()) {
            paper.aliases().stream()
                    .filter(taken::add)
                    .forEach(alias -> redirect(
                            Paths.paper(alias),
                            Paths.paper(paper),
                            paper.title().plain(),
                            paper.origin()));
        }
        Set<Slug> topics = catalog.topics().stream().map(Topic::slug).collect(Collectors.toCollection(HashSet::new));
        for (Topic topic : catalog.topics()) {
            topic.aliases().stream()
                    .filter(topics::add)
                    .forEach(alias -> redirect(
                            Paths.topic(alias, 0), Paths.topic(topic.slug(), 0), topic.title(), topic.origin()));
        }
    }

    /** Where a person's papers stood before somebody said which spellings are one name. */
    private void formerPeople() {
        for (Person person : catalog.people().bySlug()) {
            person.former().stream()
                    .filter(former -> catalog.people().at(former).isEmpty())
                    .forEach(former -> redirect(
                            Paths.author(former, 0),
                            Paths.author(person.slug(), 0),
                            person.name(),
                            person.profile().map(Profile::origin).orElse(Origin.of("authors"))));
        }
    }

    private void redirect(OutputPath from, OutputPath to, String title, Origin origin) {
        String language = catalog.site().language();
        RedirectView view = new RedirectView(language, title, from.to(to), frames.address(to));
        pages.add(new Page(from, PageKind.REDIRECT, "", origin, new Inputs.Ready(view)));
    }

    private void notFound() {
        Phrasebook words = frames.words();
        var frame = frames.frame(
                Paths.NOT_FOUND, words.say("missing.heading"), words.say("missing.about"), words.say("skip.page"));
        List<LinkView> links = List.of(
                new LinkView(words.say("papers.newest"), frame.root() + Paths.HOME),
                new LinkView(words.say("nav.papers"), frame.root() + Paths.PAPERS));
        Inputs inputs = new Inputs.Ready(new NotFoundView(frame, links));
        pages.add(new Page(Paths.NOT_FOUND, PageKind.NOT_FOUND, "", Origin.of("site.yaml"), inputs));
    }

    private void file(OutputPath path, Origin origin, byte[] bytes) {
        pages.add(page(path, origin, bytes));
    }

    /** A file that is there as it is. */
    static Page page(OutputPath path, Origin origin, byte[] bytes) {
        return new Page(path, PageKind.FILE, "", origin, new Inputs.Ready(new FileView(bytes)));
    }
}
