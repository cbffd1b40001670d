package hectograph.site;

import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.site.page.OutputPath;
import hectograph.site.view.PagerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A page of a list of papers that is cut into pages, with the way to the others.
 *
 * @param path the page
 * @param part what stands there
 * @param front the first page of the list; absent on that page
 * @param newer the page of newer papers
 * @param older the page of older papers
 * @param oldest the page of the oldest papers
 */
record Pager(
        OutputPath path,
        Pagination.Part<Paper> part,
        Optional<OutputPath> front,
        Optional<OutputPath> newer,
        Optional<OutputPath> older,
        Optional<OutputPath> oldest) {

    /**
     * Cuts a list.
     *
     * @param papers newest first
     * @param size papers on an older page
     * @param pathOf the page of a number
     */
    static List<Pager> of(List<Paper> papers, int size, IntFunction<OutputPath> pathOf) {
        List<Pagination.Part<Paper>> parts = Pagination.parts(papers, size);
        int others = parts.size() - 1;
        List<Pager> pages = new ArrayList<>(parts.size());
        for (Pagination.Part<Paper> part : parts) {
            int number = part.number();
            boolean front = number == 0;
            int older = front ? others : number - 1;
            pages.add(new Pager(
                    pathOf.apply(number),
                    part,
                    front ? Optional.empty() : Optional.of(pathOf.apply(0)),
                    front ? Optional.empty() : Optional.of(pathOf.apply(number == others ? 0 : number + 1)),
                    older == 0 ? Optional.empty() : Optional.of(pathOf.apply(older)),
                    others == 0 || number == 1 ? Optional.empty() : Optional.of(pathOf.apply(1))));
        }
        return pages;
    }

    /** Whether it is the first page of its list. */
    boolean isFront() {
        return part.number() == 0;
    }

    /** Which of the papers stand there, counted from the oldest of the list. */
    String range(Phrasebook words) {
        return words.say("list.span", "first", part.first(), "last", part.last());
    }

    /**
     * The way to the neighbouring pages.
     *
     * @param name of the list
     */
    PagerView view(Phrasebook words, String name) {
        return new PagerView(
                words.say("list.pages", "name", name),
                isFront() ? "" : range(words),
                to(front),
                to(newer),
                to(older),
                to(oldest));
    }

    private String to(Optional<OutputPath> other) {
        return other.map(path::to).orElse("");
    }
}
