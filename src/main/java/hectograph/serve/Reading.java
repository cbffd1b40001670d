package hectograph.serve;

import hectograph.Planner;
import hectograph.content.ContentFiles;
import hectograph.model.Catalog;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Report;
import hectograph.render.LookFiles;
import hectograph.render.Renderer;
import hectograph.site.Retouch;
import hectograph.site.page.Page;
import hectograph.site.page.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was read for an edition, and the plan it led to.
 *
 * @param today the day on which it was read
 * @param files the content, with what is wrong with the folder
 * @param look the files of the look, with what is wrong with them
 * @param planned what is published, with what is wrong with it
 * @param printing prints it
 */
record Reading(
        Today today,
        Checked<ContentFiles> files,
        Checked<LookFiles> look,
        Checked<Planner.Shown> planned,
        Printing printing) {

    /**
     * What prints.
     *
     * @param renderer prints with the templates of a look
     * @param mistakes what is wrong with them
     */
    record Printing(Renderer renderer, List<Problem> mistakes) {

        /** Prints with a look. */
        static Printing with(LookFiles look, Parallel parallel) {
            Renderer renderer = new Renderer(look);
            return new Printing(renderer, renderer.problems(parallel));
        }
    }

    /** What prints a plan in this look: the same as this, unless the plan has other words. */
    Printing printing(Planner.Planned other, Parallel parallel) {
        boolean same =
                planned.value().planned().look().said().equals(other.look().said());
        return same ? printing : Printing.with(other.look(), parallel);
    }

    /** Every page, by path. */
    List<Page> pages() {
        return planned.value().planned().pages();
    }

    /** All that is wrong. */
    Report report() {
        List<Problem> all = new ArrayList<>(files.problems());
        all.addAll(look.problems());
        all.addAll(planned.problems());
        all.addAll(printing.mistakes());
        return new Report(all);
    }

    /** The paths of the pages of papers that would not be published. */
    List<String> drafts() {
        return planned.value().planned().content().catalog().papers().stream()
                .filter(paper -> paper.status().draft())
                .map(paper -> Paths.paper(paper).value())
                .toList();
    }

    /** The same content in another look; empty when the plan has to be made anew. */
    Optional<Reading> in(Checked<LookFiles> other, Parallel parallel) {
        LookFiles files = other.value();
        if (!names(files).equals(names(look.value()))
                || !files.words().equals(look.value().words())) {
            return Optional.empty(); // the plan has their names and is made of their words
        }
        LookFiles saying = files.saying(
                planned.value().planned().content().catalog().site().words());
        return Retouch.looking(pages(), saying.assets())
                .map(pages -> new Reading(
                        today,
                        this.files,
                        other,
                        planned(pages, saying, planned.problems()),
                        Printing.with(saying, parallel)));
    }

    private static List<String> names(LookFiles look) {
        return look.assets().stream().map(asset -> asset.name()).toList();
    }

    /** The same, but for the page of a paper; empty when all has to be read. */
    Optional<Reading> again(ContentFiles.File paper) {
        return planned.value().planned().content().again().of(paper).flatMap(read -> with(paper, read));
    }

    private Optional<Reading> with(ContentFiles.File file, Checked<Paper> paper) {
        List<Problem> wrong = new ArrayList<>(planned.problems());
        wrong.removeIf(problem -> problem.origin().file().equals(file.name()));
        wrong.addAll(paper.problems());
        Catalog catalog = planned.value().planned().content().catalog();
        return Retouch.with(pages(), paper.value(), catalog)
                .map(pages -> new Reading(
                        today,
                        files,
                        look,
                        planned(pages, planned.value().planned().look(), wrong),
                        printing));
    }

    private Checked<Planner.Shown> planned(List<Page> pages, LookFiles saying, List<Problem> wrong) {
        Planner.Shown shown = planned.value();
        Planner.Planned other = new Planner.Planned(shown.planned().content(), pages, saying);
        return new Checked<>(new Planner.Shown(other, shown.related(), shown.index()), wrong);
    }
}
