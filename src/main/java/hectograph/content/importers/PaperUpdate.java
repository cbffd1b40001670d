package hectograph.content.importers;

import hectograph.content.FrontMatterEdit;
import hectograph.content.PaperFacts;
import hectograph.content.PaperFile;
import hectograph.content.SourceReader;
import hectograph.content.importers.record.Draft;
import hectograph.content.source.Source;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What becomes of the file of one paper. Its records are taken one after the other, each on top of what those before it
 * left: records that share no identifier can be of one paper all the same. Files know nothing of each other, so that
 * several can be decided on at once.
 */
final class PaperUpdate {

    private final ExistingPaper paper;
    private final LocalDate day;
    private final boolean replace;
    private final Function<ExistingPaper, byte[]> reader;
    private Optional<String> written = Optional.empty();

    /**
     * A file that nothing is decided on yet.
     *
     * @param paper whose file it is
     * @param day the day of the import
     * @param replace whether another abstract is replaced
     * @param reader gives its bytes, and is asked when the first record comes
     */
    PaperUpdate(ExistingPaper paper, LocalDate day, boolean replace, Function<ExistingPaper, byte[]> reader) {
        this.paper = paper;
        this.day = day;
        this.replace = replace;
        this.reader = reader;
    }

    /** Whose file it is. */
    ExistingPaper paper() {
        return paper;
    }

    /** What is to be written; empty when the file stays as it is. */
    Optional<String> written() {
        return written;
    }

    /**
     * Takes a record.
     *
     * @param others further files that it could be of
     */
    ImportPlan.Step take(Draft draft, List<ExistingPaper> others, Problems problems) {
        byte[] bytes =
                written.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(() -> reader.apply(paper));
        Source source = SourceReader.read(paper.file(), bytes).value();
        PaperFacts facts = PaperFacts.of(source);
        Map<String, String> gains = gains(draft, facts, !others.isEmpty());
        boolean withoutAbstract = facts.body().isEmpty() && !draft.body().isEmpty();
        String difference =
                facts.body().isEmpty() || draft.body().isEmpty() ? "" : WordDiff.of(facts.body(), draft.body());
        if (!others.isEmpty()) {
            List<String> names = others.stream().map(ExistingPaper::file).toList();
            problems.warning(
                    draft.origin(),
                    "could be " + paper.file() + " or " + String.join(" or ", names) + "; the first is taken",
                    "delete all but one of these files if they are one paper, or give them identifiers");
        }
        ImportPlan.Action action = ImportPlan.Action.SAME;
        String text = source.text();
        if (!gains.isEmpty() || withoutAbstract) {
            var enriched = FrontMatterEdit.withBody(bytes, gains, withoutAbstract ? draft.body() : "");
            if (enriched.isEmpty()) {
                problems.warning(
                        Origin.of(paper.file()),
                        "nothing can be added to its front matter as it is written: "
                                + String.join(", ", gains.keySet()),
                        "write one field a line, or add them by hand");
                gains = Map.of();
                withoutAbstract = false;
            } else {
                text = new String(enriched.get(), StandardCharsets.UTF_8);
                written = Optional.of(text);
                action = gains.containsKey("withdrawn") ? ImportPlan.Action.WITHDRAWN : ImportPlan.Action.ENRICHED;
            }
        }
        if (!difference.isEmpty() && replace) {
            Source read = SourceReader.read(paper.file(), text.getBytes(StandardCharsets.UTF_8))
                    .value();
            written = Optional.of(PaperFile.withAbstract(read.text(), draft.body(), day));
            action = ImportPlan.Action.REPLACED;
        } else if (!difference.isEmpty()) {
            action = ImportPlan.Action.CHANGED;
        }
        List<String> gained = new ArrayList<>(gains.keySet());
        if (withoutAbstract) {
            gained.add("abstract");
        }
        return new ImportPlan.Step(draft, action, paper.file(), gained, difference);
    }

    /**
     * The fields that a file does not have and the draft does. An identifier that it gets must not change its permanent
     * id, which is what feed readers know it by; so the id that it has so far is written down with it.
     */
    private Map<String, String> gains(Draft draft, PaperFacts facts, boolean doubtful) {
        Map<String, String> gains = new LinkedHashMap<>();
        Draft placed = facts.has("venue") ? draft : draft.beside(facts.date());
        DraftFile.fields(placed, placed.source()).forEach((name, value) -> {
            if (!facts.has(name)) {
                gains.put(name, value);
            }
        });
        if (doubtful) {
            gains.keySet().removeAll(List.of("arxiv", "doi"));
        }
        if (!facts.has("added") && !facts.has("date")) {
            gains.remove("date"); // it would be taken for the day on which the paper came here
        }
        boolean identified = gains.containsKey("arxiv") && !facts.has("arxiv") || gains.containsKey("doi");
        boolean becomesOther = identified
                && !facts.has("id")
                && !facts.arxiv().isKnown()
                && (!facts.doi().isKnown() || gains.containsKey("arxiv"));
        if (becomesOther) {
            String id = facts.doi().isKnown() ? facts.doi().key() : paper.slug();
            gains.put("id", " " + PaperFile.quoted(id));
        }
        if (gains.containsKey("withdrawn") && !facts.has("updated")) {
            gains.put("updated", " " + day);
        }
        return gains;
    }
}
