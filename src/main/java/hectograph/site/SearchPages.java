package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Parallel;
import hectograph.model.Phrasebook;
import hectograph.problem.Origin;
import hectograph.related.Wordings;
import hectograph.site.page.Inputs;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.search.SearchIndex;
import hectograph.site.view.FileView;
import hectograph.site.view.FrameView;
import hectograph.site.view.ReadingView;
import hectograph.site.view.SearchView;
import hectograph.site.view.TallyView;
import java.util.ArrayList;
import java.util.List;

/** Plans the search page and the files of its index, and the reading list beside it. */
final class SearchPages {

    private final Catalog catalog;
    private final Frames frames;
    private final Phrasebook words;
    private final Citations citations;

    SearchPages(Catalog catalog, Frames frames, Citations citations) {
        this.citations = citations;
        this.catalog = catalog;
        this.frames = frames;
        this.words = frames.words();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        FrameView around = frames.frame(
                Paths.READING, words.say("reading.heading"), words.say("reading.about"), words.say("skip.list"));
        ReadingView reading = new ReadingView(around, Paths.READING.to(Paths.asset("reading.js")));
        pages.add(new Page(Paths.READING, PageKind.READING, "", Origin.of("reading list"), new Inputs.Ready(reading)));
        if (catalog.has(Export.SEARCH)) {
            pages.add(new Page(Paths.SEARCH, PageKind.SEARCH, "", Origin.of("search"), new Inputs.Ready(view())));
        }
        return pages;
    }

    /**
     * The files of the index.
     *
     * @param wordings the words of papers
     */
    List<Page> index(Wordings wordings, Parallel parallel) {
        if (!catalog.has(Export.SEARCH)) {
            return List.of();
        }
        return SearchIndex.of(catalog, wordings, paper -> citations.cited(paper).key(), parallel).stream()
                .map(file -> new Page(
                        Paths.index(file.name()), PageKind.FILE, "", Origin.of("search"), new IndexFileInputs(file)))
                .toList();
    }

    /** What a file of the index is made of. */
    private record IndexFileInputs(SearchIndex.File file) implements Inputs {

        @Override
        public FileView view() {
            return new FileView(file.script());
        }
    }

    private SearchView view() {
        return new SearchView(
                frames.frame(
                        Paths.SEARCH, words.say("search.heading"), words.say("search.about"), words.say("skip.search")),
                TallyView.of(words, catalog.papers().size(), "papers"),
                Paths.SEARCH.to(Paths.asset("search.js")),
                frames.ways(Paths.SEARCH));
    }
}
