package hectograph;

import hectograph.content.ContentFiles;
import hectograph.content.ContentReader;
import hectograph.content.LeftOut;
import hectograph.content.PaperCache;
import hectograph.model.Catalog;
import hectograph.model.Limits;
import hectograph.model.Promises;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.render.LookFiles;
import hectograph.site.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a build knows before it makes the first page.
 *
 * @param content what was read
 * @param pages every page, by path
 * @param look the templates
 * @param feeds checks feeds
 * @param promises what this build promises
 * @param leftOut papers with errors, which are not among the pages
 */
record Plan(
        ContentReader.Content content,
        List<Page> pages,
        LookFiles look,
        FeedProblems feeds,
        Promises promises,
        LeftOut leftOut) {

    /**
     * What a plan is made from.
     *
     * @param files the content
     * @param look the templates
     * @param cache papers that earlier builds have read
     * @param kept what was promised
     * @param limits the sizes at which the site takes another shape
     */
    record Inputs(ContentFiles files, LookFiles look, PaperCache cache, PromisesKept kept, Limits limits) {}

    /** Plans, and plans once more without the papers that only then turn out to have errors. */
    static Checked<Plan> of(Settings settings, Workers workers, Inputs inputs) throws IOException {
        ContentFiles files = inputs.files();
        LeftOut leftOut = settings.choice().skipErrors() ? LeftOut.of(files) : LeftOut.nothing();
        Planner planner = new Planner(workers, settings.today(), settings.url(), false, inputs.limits());
        Origin siteFile = Origin.of(files.site().map(ContentFiles.File::name).orElse("site.yaml"));
        PaperCache cache = inputs.cache();
        while (true) {
            Problems problems = new Problems();
            Planner.Promised promised = problems.take(planner.plan(files, inputs.look(), cache, leftOut));
            Planner.Planned planned = promised.planned();
            int known = leftOut.size();
            Catalog catalog = planned.content().catalog();
            FeedProblems feeds = new FeedProblems(catalog, settings.today().utc());
            Promises promises = Promises.NONE;
            if (!problems.hasErrors()) {
                Promises last = PromisesKept.former(settings.places().out(), catalog.promises());
                promises = promised.promises().get();
                problems.addAll(new PromiseProblems(catalog).broken(last, promises, siteFile, inputs.kept()::out));
            }
            List<Problem> rest = new ArrayList<>(leftOut.rest(problems.list()));
            if (leftOut.isAll()) {
                rest.add(Problem.error(
                        Origin.of(
                                ContentFiles.display(settings.places().content().resolve("papers"))),
                        "no paper is without errors",
                        "mend one at least; the site would be empty"));
            }
            if (leftOut.size() == known || leftOut.isAll()) {
                return new Checked<>(
                        new Plan(planned.content(), planned.pages(), planned.look(), feeds, promises, leftOut), rest);
            }
            cache = PaperCache.none(); // it keeps each paper once
        }
    }

    /**
     * What the site holds and what was written.
     *
     * @param beside files that no page is: their list, and compressed ones
     * @param written files that are new or differ
     * @param removed files that are no longer part of the site
     * @param old papers that were left out and keep their old page
     */
    Outcome.Counts counts(int beside, int written, int removed, int old) {
        Catalog catalog = content.catalog();
        int topics = (int) catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .count();
        int files = pages.size() + beside;
        int live = (int) pages.stream().filter(page -> page.kind().isFeed()).count();
        return new Outcome.Counts(
                catalog.papers().size(),
                content.drafts(),
                topics,
                files,
                live,
                written,
                files - written,
                removed,
                new Outcome.LeftOut(leftOut.size(), old));
    }
}
