package hectograph.fetch;

import hectograph.content.FetchSource;
import hectograph.content.importers.Import;
import hectograph.content.importers.ImportPlan;
import hectograph.content.importers.Incoming;
import hectograph.content.importers.record.Draft;
import hectograph.net.Client;
import hectograph.net.Validators;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks one source, and decides what becomes of what it gives. Writes nothing but into the memory. */
final class OneSource {

    private static final ImportPlan NOTHING = new ImportPlan(List.of(), Map.of(), List.of());

    /** How long a source is left alone after it was asked. */
    private static final Duration INTERVAL = Duration.ofHours(1);

    /** On so many days in a row a failure is an error; before, it may pass by itself. */
    private static final int LASTING = 3;

    private final Fetch.Settings settings;
    private final Client client;
    private final Memory memory;
    private final Map<String, String> brought;
    private final Problems problems;

    /**
     * What asks sources.
     *
     * @param brought what the sources before it brought: it grows from source to source
     */
    OneSource(Fetch.Settings settings, Client client, Memory memory, Map<String, String> brought, Problems problems) {
        this.brought = brought;
        this.settings = settings;
        this.client = client;
        this.memory = memory;
        this.problems = problems;
    }

    Fetch.Told fetch(FetchSource source) throws IOException {
        Remembered before = memory.source(source.name());
        Optional<Instant> next = next(source, before);
        if (next.isPresent() && !settings.choice().force()) {
            String summary =
                    "not asked, since it was asked at " + before.asked().truncatedTo(ChronoUnit.MINUTES)
                            + "; next from " + next.get().truncatedTo(ChronoUnit.MINUTES) + " on (--force asks now)";
            return new Fetch.Told(source, NOTHING, summary);
        }
        boolean whole = !settings.choice().again().isEmpty()
                || settings.choice().since().isPresent();
        FetchRun run = new FetchRun(client, settings.day(), settings.choice().since(), beside(), memory::hasSeen);
        Harvest harvest = Asking.of(source.kind()).ask(source, whole ? before.version(Validators.NONE) : before, run);
        problems.addAll(harvest.problems());
        harvest = harvest.about(source.topics());
        return harvest.records().isEmpty() ? none(source, before, harvest) : some(source, before, harvest);
    }

    private Path beside() {
        Path parent = settings.content().toAbsolutePath().getParent();
        return parent == null ? settings.content() : parent;
    }

    /** When the source may be asked; empty when now. An answer of arXiv's search stays the same all day. */
    private Optional<Instant> next(FetchSource source, Remembered before) {
        Instant next = before.asked().plus(INTERVAL);
        if (source.kind() == FetchSource.Kind.ARXIV_SEARCH && before.asked().isAfter(Instant.EPOCH)) {
            LocalDate asked = before.asked().atZone(ZoneOffset.UTC).toLocalDate();
            next = asked.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return next.isAfter(settings.time().now()) ? Optional.of(next) : Optional.empty();
    }

    private Fetch.Told none(FetchSource source, Remembered before, Harvest harvest) {
        if (!harvest.failure().isEmpty()) {
            return new Fetch.Told(source, NOTHING, failed(source, harvest));
        }
        Remembered after = harvest.after().asked(settings.time().now());
        boolean unchanged = harvest.after().batches().equals(before.batches())
                && harvest.silence().startsWith("unchanged");
        if (!unchanged) {
            Batch empty = Batch.of(settings.day(), List.of(), 0);
            tellSigns(source, new Drift(source, earlier(before)).signs(empty));
            after = after.gave(empty);
        }
        memory.put(source.name(), after);
        boolean quiet = source.kind().isArxiv() || source.kind() == FetchSource.Kind.HUGGINGFACE;
        String weekend = quiet && Drift.quiet(settings.day())
                ? " (arXiv announces nothing from Friday's to Sunday's evening)"
                : "";
        return new Fetch.Told(source, NOTHING, "nothing new: " + harvest.silence() + weekend + requests(harvest));
    }

    private List<Batch> earlier(Remembered before) {
        return before.batches().stream()
                .filter(batch -> batch.day().isBefore(settings.day()))
                .toList();
    }

    private Fetch.Told some(FetchSource source, Remembered before, Harvest harvest) throws IOException {
        Import importing = settings.choice().check() ? settings.importing().after(brought) : settings.importing();
        Selection selection = new Selection(source, memory, settings.day());
        Checked<ImportPlan> planned = selection.plan(harvest.records(), importing);
        ImportPlan plan = planned.value();
        Map<ImportPlan.Action, Integer> counts = new EnumMap<>(ImportPlan.Action.class);
        plan.steps().forEach(step -> counts.merge(step.action(), 1, Integer::sum));
        int added = counts.getOrDefault(ImportPlan.Action.NEW, 0);
        Drift drift = new Drift(source, earlier(before));
        Optional<Integer> asked = settings.choice().limit();
        Optional<String> flood = drift.flood(added, asked.orElse(source.wanted().limit()), asked.isPresent());
        if (flood.isPresent()) {
            problems.error(
                    source.origin(),
                    "source \"" + source.name() + "\": " + flood.get() + "; nothing of it was written",
                    "look at them with fetch " + source.name() + " --limit=" + added
                            + " --check; if they are wanted, leave --check out");
            return new Fetch.Told(source, NOTHING, "stopped: " + flood.get() + requests(harvest));
        }
        problems.addAll(planned.problems());
        List<Draft> drafts = harvest.records().stream().map(Incoming::draft).toList();
        Batch batch = Batch.of(settings.day(), drafts, added);
        tellSigns(source, drift.signs(batch));
        plan.steps().stream()
                .filter(step -> !step.file().isEmpty() && !settings.choice().check())
                .forEach(step -> memory.see(step.draft(), settings.day()));
        String summary = summary(harvest, counts, selection.dropped());
        if (harvest.failure().isEmpty()) {
            memory.put(
                    source.name(), harvest.after().asked(settings.time().now()).gave(batch));
            return new Fetch.Told(source, plan, summary);
        }
        return new Fetch.Told(source, plan, summary + "; then " + failed(source, harvest));
    }

    private void tellSigns(FetchSource source, List<String> signs) {
        for (String sign : signs) {
            problems.warning(
                    source.origin(),
                    "source \"" + source.name() + "\": " + sign,
                    "look whether it is still what it was");
        }
    }

    private String failed(FetchSource source, Harvest harvest) {
        Remembered after = harvest.after().failing(settings.day());
        memory.put(source.name(), after);
        int days = after.failures();
        String when = days == 1 ? "" : " on day " + days + " in a row";
        String what = "source \"" + source.name() + "\" failed" + when + ": " + harvest.failure();
        problems.add(
                days >= LASTING
                        ? Problem.error(source.origin(), what, "look at its address in a browser, or take it out")
                        : Problem.warning(source.origin(), what, "from day " + LASTING + " on it is an error"));
        return "failed: " + harvest.failure() + requests(harvest);
    }

    private static String summary(
            Harvest harvest, Map<ImportPlan.Action, Integer> counts, Map<String, Integer> dropped) {
        int records = harvest.records().size();
        StringBuilder text = new StringBuilder();
        text.append(records).append(records == 1 ? " record" : " records");
        if (!counts.containsKey(ImportPlan.Action.NEW)) {
            text.append(", nothing new");
        }
        counts.forEach(
                (action, count) -> text.append(", ").append(count).append(' ').append(word(action)));
        dropped.forEach(
                (why, count) -> text.append(", ").append(count).append(' ').append(why));
        return text + requests(harvest);
    }

    private static String word(ImportPlan.Action action) {
        return switch (action) {
            case SAME -> "here already";
            case CHANGED -> "changed (kept)";
            default -> action.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String requests(Harvest harvest) {
        int requests = harvest.requests();
        return requests == 0 ? "" : ", in " + requests + (requests == 1 ? " request" : " requests");
    }
}
