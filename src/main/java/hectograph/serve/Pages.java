package hectograph.serve;

import hectograph.model.Parallel;
import hectograph.site.SearchFiles;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every page of an edition.
 *
 * @param planned all but the files of the search, by path
 * @param search the files of the search, or none
 * @param parallel who plans those when they are asked for
 */
record Pages(List<Page> planned, Optional<SearchFiles> search, Parallel parallel) {

    /** No pages. */
    static final Pages NONE = new Pages(List.of(), Optional.empty(), Parallel.ALONE);

    /** The page at a path; empty when there is none. */
    Optional<Page> find(String path) {
        OutputPath wanted;
        try {
            wanted = new OutputPath(path);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int at = Page.find(planned, wanted);
        return at >= 0 ? Optional.of(planned.get(at)) : search.flatMap(files -> files.at(wanted, parallel));
    }

    /** All of them. */
    Stream<Page> all() {
        return Stream.concat(planned.stream(), search.stream().flatMap(files -> files.pages(parallel).stream()));
    }
}
