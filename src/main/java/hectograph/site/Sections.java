package hectograph.site;

import hectograph.model.Paper;
import hectograph.model.PartialDate;
import hectograph.model.Slug;
import hectograph.site.page.OutputPath;
import hectograph.site.view.SectionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Parts the papers of a page by one of their dates, the latest part first.
 *
 * @param entries makes their entries
 */
record Sections(Entries entries) {

    /** By which date. */
    enum By {
        /** When they were added here, in their order. */
        ADDITION,
        /** The year of their own date. */
        YEAR,
        /** The month of their own date. */
        MONTH
    }

    /** Parts papers. */
    List<SectionView> by(By date, OutputPath from, List<Paper> papers) {
        return switch (date) {
            case ADDITION -> byAddition(from, papers);
            case YEAR -> byYear(from, papers, Map.of());
            case MONTH -> parted(from, papers, Map.of(), paper -> paper.date().withoutDay());
        };
    }

    /**
     * Parts the papers of a topic by the year of their own date.
     *
     * @param said by paper the words that brought it to the topic
     */
    List<SectionView> byYear(OutputPath from, List<Paper> papers, Map<Slug, String> said) {
        return parted(
                from, papers, said, paper -> PartialDate.ofYear(paper.date().year()));
    }

    private List<SectionView> byAddition(OutputPath from, List<Paper> papers) {
        Map<PartialDate, List<Paper>> parts = new LinkedHashMap<>();
        papers.forEach(paper ->
                parts.computeIfAbsent(paper.added(), key -> new ArrayList<>()).add(paper));
        return views(from, parts, Map.of());
    }

    private List<SectionView> parted(
            OutputPath from, List<Paper> papers, Map<Slug, String> said, Function<Paper, PartialDate> key) {
        List<Paper> sorted = papers.stream()
                .sorted(Comparator.comparing(Paper::date).reversed().thenComparing(Paper::slug))
                .toList();
        Map<PartialDate, List<Paper>> parts = new LinkedHashMap<>();
        sorted.forEach(paper -> parts.computeIfAbsent(key.apply(paper), date -> new ArrayList<>())
                .add(paper));
        return views(from, parts, said);
    }

    private List<SectionView> views(OutputPath from, Map<PartialDate, List<Paper>> parts, Map<Slug, String> said) {
        List<SectionView> sections = new ArrayList<>();
        parts.forEach((date, papers) -> {
            String id = date.isKnown() ? "d" + date.iso() : "undated";
            String heading = date.isKnown()
                    ? entries.words().dates().full(date)
                    : parts.size() == 1 ? "" : entries.words().say("list.undated");
            sections.add(new SectionView(id, heading, entries.said(from, papers, said)));
        });
        return sections;
    }
}
