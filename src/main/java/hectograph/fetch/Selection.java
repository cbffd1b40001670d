package hectograph.fetch;

import hectograph.content.FetchSource;
import hectograph.content.importers.Import;
import hectograph.content.importers.ImportPlan;
import hectograph.content.importers.Incoming;
import hectograph.content.importers.record.Draft;
import hectograph.content.match.TopicMatcher;
import hectograph.content.match.TopicRule;
import hectograph.problem.Checked;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which papers of a source that are not here yet are taken. A paper that is here is compared and enriched whatever its
 * source is asked for: it was wanted once.
 */
final class Selection {

    private static final String DECLINED = "deleted here before";
    private static final String OLD = "older (only:)";
    private static final String CROSS = "of other categories (only:)";
    private static final String UNMATCHED = "not asked for (match:)";

    private final FetchSource source;
    private final Memory memory;
    private final LocalDate oldest;
    private final TopicMatcher matcher;
    private final Map<String, Integer> dropped = new LinkedHashMap<>();

    Selection(FetchSource source, Memory memory, LocalDate day) {
        this.source = source;
        this.memory = memory;
        this.oldest = day.minusMonths(1).withDayOfMonth(1);
        List<String> match = source.wanted().match();
        this.matcher = TopicMatcher.of(match.isEmpty() ? List.of() : List.of(new TopicRule("wanted", match)));
    }

    /** Plans the import of those that are taken. */
    Checked<ImportPlan> plan(List<Incoming> records, Import importing) throws IOException {
        List<Incoming> taken = records;
        while (true) {
            Checked<ImportPlan> plan = importing.plan(taken);
            Set<String> left = new HashSet<>();
            for (ImportPlan.Step step : plan.value().steps()) {
                String why = step.action() == ImportPlan.Action.NEW ? why(step.draft()) : "";
                if (!why.isEmpty()) {
                    dropped.merge(why, 1, Integer::sum);
                    left.add(Batch.name(step.draft()));
                }
            }
            List<Incoming> rest = new ArrayList<>(taken);
            rest.removeIf(record -> left.contains(Batch.name(record.draft())));
            if (rest.size() == taken.size()) {
                return plan;
            }
            taken = rest;
        }
    }

    /** How many are not taken, by the reason. */
    Map<String, Integer> dropped() {
        return dropped;
    }

    private String why(Draft draft) {
        if (memory.hasSeen(draft)) {
            return DECLINED;
        }
        FetchSource.Only only = source.wanted().only();
        if (only != FetchSource.Only.ALL && isOld(draft)) {
            return OLD;
        }
        if (only == FetchSource.Only.NEW && source.kind() == FetchSource.Kind.ARXIV && !isFirstCategory(draft)) {
            return CROSS;
        }
        boolean unmatched = !source.wanted().match().isEmpty()
                && matcher.match(draft.plainTitle(), draft.body()).isEmpty();
        return unmatched ? UNMATCHED : "";
    }

    /** By the month of its arXiv identifier: its date of change says nothing, old papers are edited in bulk. */
    private boolean isOld(Draft draft) {
        String month = String.format(Locale.ROOT, "%02d%02d", oldest.getYear() % 100, oldest.getMonthValue());
        if (draft.arxiv().isKnown()) {
            String id = draft.arxiv().text();
            boolean thisCentury = draft.arxiv().hasMonth() && id.compareTo("9") < 0;
            return !thisCentury || id.substring(0, 4).compareTo(month) < 0;
        }
        return draft.date().isKnown()
                && draft.date()
                                .iso()
                                .compareTo(oldest.toString()
                                        .substring(0, draft.date().iso().length()))
                        < 0;
    }

    private boolean isFirstCategory(Draft draft) {
        return source.categories().stream().anyMatch(category -> {
            String plain = category.substring(category.lastIndexOf(':') + 1);
            boolean named = category.indexOf(':') >= 0;
            return named
                    || draft.category().isEmpty()
                    || draft.category().equals(plain)
                    || draft.category().startsWith(plain + ".");
        });
    }
}
