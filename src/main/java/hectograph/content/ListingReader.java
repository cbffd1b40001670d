package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.Listing;
import hectograph.model.PartialDate;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code listings/<date>.yaml}. */
final class ListingReader {

    private static final List<String> FIELDS = List.of("papers");

    /** Reads a file; empty when its name is no day. */
    Checked<Optional<Listing>> read(Source source) {
        Problems problems = new Problems();
        String name = FileNames.stem(source.file(), ".yaml");
        Optional<PartialDate> day = PartialDate.parse(name).filter(PartialDate::isWholeDay);
        if (day.isEmpty()) {
            problems.error(source.whole(), "file name \"" + name + ".yaml\" is not a day", "name it YYYY-MM-DD.yaml");
        }
        YamlNode.Mapping none = new YamlNode.Mapping(List.of(), source.at(0));
        YamlNode root = Yaml.read(source, source.text(), 1, problems).orElse(none);
        if (!(root instanceof YamlNode.Mapping mapping)) {
            problems.error(
                    root.origin(), root.kind() + " where \"papers\" belongs", "write papers: and the list below it");
            return problems.with(Optional.empty());
        }
        List<Fields.SlugAt> papers = new Fields(mapping, FIELDS, problems).slugs("papers");
        Set<Object> seen = new HashSet<>();
        for (Fields.SlugAt paper : papers) {
            if (!seen.add(paper.slug())) {
                problems.error(paper.origin(), "\"" + paper.slug() + "\" stands twice in the listing", "delete one");
            }
        }
        return problems.with(day.map(date -> new Listing(
                date.earliest(),
                papers.stream().map(Fields.SlugAt::slug).toList(),
                papers.stream().map(Fields.SlugAt::origin).toList())));
    }
}
