package hectograph;

import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.KnownPapers;
import hectograph.content.LeftOut;
import hectograph.content.Phrasebooks;
import hectograph.content.SiteReader;
import hectograph.model.Catalog;
import hectograph.model.Limits;
import hectograph.model.Paper;
import hectograph.model.Promises;
import hectograph.model.Site;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.related.Related;
import hectograph.related.Wordings;
import hectograph.render.LookFiles;
import hectograph.site.Checks;
import hectograph.site.SearchFiles;
import hectograph.site.SitePlan;
import hectograph.site.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * From the files of the content to every page of the site: all of a build before the first page is made. A build
 * publishes these pages, a preview shows them.
 */
public final class Planner {

    private final Workers workers;
    private final Today today;
    private final String url;
    private final boolean drafts;
    private final Limits limits;

    /** A planner of sites as they are. */
    public Planner(Workers workers, Today today, String url, boolean drafts) {
        this(workers, today, url, drafts, Limits.USUAL);
    }

    /**
     * A planner.
     *
     * @param workers who does the work
     * @param today the day; later dates are reported
     * @param url public address instead of the one in {@code site.yaml}; empty to keep that
     * @param drafts whether drafts are among the pages
     * @param limits the sizes at which a site takes another shape
     */
    public Planner(Workers workers, Today today, String url, boolean drafts, Limits limits) {
        this.workers = workers;
        this.today = today;
        this.url = url;
        this.drafts = drafts;
        this.limits = limits;
    }

    /**
     * What there is to publish.
     *
     * @param content everything that was read
     * @param pages every page, by path
     * @param look the look in the words of the site
     */
    public record Planned(ContentReader.Content content, List<Page> pages, LookFiles look) {}

    /**
     * What there is to publish, and what a site of it promises.
     *
     * @param promises worked out beside the plan; only a plan without errors has any
     */
    public record Promised(Planned planned, Supplier<Promises> promises) {}

    /**
     * What there is to show.
     *
     * @param planned what there is to publish, but for the files in which the search looks things up
     * @param related which papers are near which
     * @param index those files
     */
    public record Shown(Planned planned, Related related, SearchFiles index) {}

    /**
     * Reads and plans. Where there are errors the pages are those of what could be read.
     *
     * @param leftOut takes over the errors of papers that may be left out, and says which are known
     */
    public Checked<Promised> plan(ContentFiles files, LookFiles look, KnownPapers cache, LeftOut leftOut) {
        return then(read(files, look, cache, leftOut), (content, saying) -> {
            Catalog catalog = content.catalog();
            Wordings wordings = content.wordings();
            Supplier<Promises> promises = workers.begin(new PromiseProblems(catalog)::promises);
            Related related = Related.of(catalog.papers(), wordings, workers.at("comparing"));
            List<Page> pages = SitePlan.of(catalog, related, wordings, saying.assets(), workers.at("indexing"));
            List<Problem> wrong = Checks.of(pages, catalog);
            return new Checked<>(new Promised(new Planned(content.planned(), pages, saying), promises), wrong);
        });
    }

    /**
     * Reads and plans for somebody who waits.
     *
     * @param before which papers were near which when they were last compared, if that is good enough
     */
    public Checked<Shown> show(ContentFiles files, LookFiles look, KnownPapers cache, Optional<Related> before) {
        return then(read(files, look, cache, LeftOut.nothing()), (content, saying) -> {
            Catalog catalog = content.catalog();
            List<Paper> papers = catalog.papers();
            Wordings wordings = content.wordings();
            Related related = before.map(known -> known.on(papers))
                    .orElseGet(() -> Related.of(papers, wordings, workers.at("comparing")));
            SitePlan.ButSearch plan = SitePlan.butSearch(catalog, related, wordings, saying.assets());
            List<Problem> wrong = Checks.of(plan.pages(), catalog);
            return new Checked<>(
                    new Shown(new Planned(content.planned(), plan.pages(), saying), related, plan.index()), wrong);
        });
    }

    /** What was read, and the look in its words. */
    private record Read(ContentReader.Content content, LookFiles saying) {}

    private static <T> Checked<T> then(
            Checked<Read> read, BiFunction<ContentReader.Content, LookFiles, Checked<T>> plan) {
        Problems problems = new Problems();
        Read value = problems.take(read);
        return problems.with(problems.take(plan.apply(value.content(), value.saying())));
    }

    private Checked<Read> read(ContentFiles files, LookFiles look, KnownPapers cache, LeftOut leftOut) {
        Problems problems = new Problems();
        Supplier<Checked<Phrasebooks>> words = workers.begin(() -> Look.words(look, files));
        UnaryOperator<Site> asAsked = site -> (url.isEmpty() ? site : site.at(url))
                .saying(words.get().value().in(site.language()))
                .within(limits);
        ContentReader published = new ContentReader(workers.at("reading"), today, asAsked, cache);
        ContentReader reader = drafts ? published.withDrafts() : published;
        Checked<ContentReader.Content> read = reader.read(files, leftOut);
        Phrasebooks books = problems.take(words.get());
        ContentReader.Content content = problems.take(read);
        Site site = content.catalog().site();
        problems.addAll(books.problems(site.language(), () -> languageAt(files)).list());
        return problems.with(new Read(content, look.saying(site.words())));
    }

    private static Origin languageAt(ContentFiles files) {
        return files.site()
                .map(file -> SiteReader.languageAt(file.read().value()))
                .orElse(Origin.of("site.yaml"));
    }
}
