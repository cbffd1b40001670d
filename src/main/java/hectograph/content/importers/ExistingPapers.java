package hectograph.content.importers;

import hectograph.model.ArxivId;
import hectograph.model.Doi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the file of a paper, by what tells papers apart. What a file is given by a record counts from then on. */
final class ExistingPapers {

    private final Map<String, ExistingPaper> byIdentifier = new HashMap<>();
    private final Map<String, List<ExistingPaper>> byTitle = new HashMap<>();
    private final Map<String, Identity> known = new HashMap<>();

    ExistingPapers(List<ExistingPaper> papers) {
        for (ExistingPaper paper : papers) {
            known.put(paper.file(), paper.identity());
            identifiers(paper.identity()).forEach(id -> byIdentifier.putIfAbsent(id, paper));
            for (String title : paper.identity().titles()) {
                byTitle.computeIfAbsent(title, none -> new ArrayList<>(1)).add(paper);
            }
        }
    }

    /**
     * What was found.
     *
     * @param paper the paper; empty when it is new
     * @param others further files that it could be
     */
    record Found(Optional<ExistingPaper> paper, List<ExistingPaper> others) {}

    /** The file of a paper, which has what is known of the paper from now on. */
    Found claim(Identity paper) {
        List<ExistingPaper> found = new ArrayList<>();
        identifiers(paper).forEach(id -> Stream.ofNullable(byIdentifier.get(id)).forEach(found::add));
        boolean byTitleAlone = found.isEmpty();
        if (byTitleAlone) {
            for (String title : paper.titles()) {
                for (ExistingPaper candidate : byTitle.getOrDefault(title, List.of())) {
                    Identity other = known.getOrDefault(candidate.file(), candidate.identity());
                    if (other.mayShareAuthors(paper) && !other.conflicts(paper)) {
                        found.add(candidate);
                    }
                }
            }
        }
        List<ExistingPaper> distinct = found.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return new Found(Optional.empty(), List.of());
        }
        ExistingPaper first = distinct.get(0);
        Identity both = known.getOrDefault(first.file(), first.identity()).with(paper);
        known.put(first.file(), both);
        identifiers(both).forEach(id -> byIdentifier.putIfAbsent(id, first));
        return new Found(Optional.of(first), distinct.subList(1, distinct.size()));
    }

    private static List<String> identifiers(Identity identity) {
        return Stream.concat(
                        identity.arxiv().stream().map(ArxivId::key),
                        identity.doi().stream().map(Doi::key))
                .sorted()
                .toList();
    }
}
