package hectograph.fetch;

import hectograph.content.ContentFiles;
import hectograph.content.FetchSource;
import hectograph.content.FetchSources;
import hectograph.content.SiteReader;
import hectograph.content.SourceReader;
import hectograph.content.importers.Import;
import hectograph.content.importers.ImportPlan;
import hectograph.content.importers.Means;
import hectograph.content.source.Source;
import hectograph.model.Today;
import hectograph.net.Agent;
import hectograph.net.Client;
import hectograph.net.Manners;
import hectograph.net.Time;
import hectograph.problem.Checked;
import hectograph.problem.Nearest;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks the sources of a site and brings in what is new. One that fails stops no other. */
public final class Fetch {

    private final Settings settings;
    private final Problems problems = new Problems();

    /**
     * What to do.
     *
     * @param content the content folder
     * @param day the day on which papers come and of the listing
     * @param today later dates are wrong
     * @param version our version, for those who are asked
     * @param time the time
     * @param manners how to ask
     * @param choice what the maintainer wants this time
     * @param means what makes imports fast
     */
    public record Settings(
            Path content,
            LocalDate day,
            Today today,
            String version,
            Time time,
            Manners manners,
            Choice choice,
            Means means) {

        Import importing() {
            return new Import(content, day, today, choice.replace(), means);
        }
    }

    /**
     * What the maintainer wants this time.
     *
     * @param names the sources to ask; empty for all
     * @param limit how many new papers at most, a source; empty for what each says
     * @param since from which day on repositories are asked, instead of the day remembered
     * @param check whether nothing is written, be it content or what is remembered
     * @param force whether a source is asked that was asked a short time ago
     * @param replace whether abstracts that changed are replaced
     * @param again papers that may come once more though somebody deleted them
     */
    public record Choice(
            List<String> names,
            Optional<Integer> limit,
            Optional<LocalDate> since,
            boolean check,
            boolean force,
            boolean replace,
            List<String> again) {

        /** Ask all, as ever. */
        public static final Choice USUAL =
                new Choice(List.of(), Optional.empty(), Optional.empty(), false, false, false, List.of());
    }

    /**
     * What came of a source.
     *
     * @param source the source
     * @param plan what becomes of its papers
     * @param summary one line of what it gave, without its name
     */
    public record Told(FetchSource source, ImportPlan plan, String summary) {}

    /** Prepares a run. */
    public Fetch(Settings settings) {
        this.settings = settings;
    }

    /**
     * Asks all sources that are wanted, one after the other.
     *
     * @param listener is told of each source as soon as it is done
     * @return what is wrong; an error when the maintainer must do something
     * @throws IOException when our own files can't be read or written
     */
    public Report run(Consumer<Told> listener) throws IOException {
        Path file = settings.content().resolve(FetchSources.NAME);
        String name = ContentFiles.display(file);
        if (!Files.isRegularFile(file)) {
            problems.error(
                    Origin.of(name),
                    "no such file",
                    "write contact: and an address, and sources: with what to ask, such as"
                            + " - {name: learning, kind: arxiv, categories: [cs.LG]}; docs/sources.md says more");
            return new Report(problems.list());
        }
        Source source = problems.take(SourceReader.read(name, Files.readAllBytes(file)));
        FetchSources sources = problems.take(FetchSources.read(source, settings.content()));
        List<FetchSource> wanted = wanted(sources, name);
        if (problems.hasErrors()) {
            return new Report(problems.list());
        }
        Memory memory = memory();
        memory.keep(sources.sources().stream().map(FetchSource::name).collect(Collectors.toSet()));
        memory.prune(settings.day());
        for (String paper : settings.choice().again()) {
            if (!memory.forget(paper)) {
                problems.warning(
                        Origin.of(name),
                        "\"" + paper + "\" never came from a source",
                        "write an identifier, such as 2611.00001, that stands in content/" + Memory.NAME);
            }
        }
        Client client = new Client(
                new Agent(settings.version(), site(), sources.contact()),
                settings.manners(),
                settings.time(),
                memory.resting());
        Map<String, String> written = new TreeMap<>(); // or only looked at
        OneSource one = new OneSource(settings, client, memory, written, problems);
        for (FetchSource each : wanted) {
            Told told = one.fetch(each);
            memory.rest(client.resting());
            if (!settings.choice().check()) {
                Import importing = settings.importing();
                importing.write(told.plan());
                importing.keep(Memory.NAME, memory.text());
            }
            written.putAll(told.plan().files());
            listener.accept(told);
        }
        if (!written.isEmpty()) {
            problems.addAll(settings.importing().faults(new ImportPlan(List.of(), written, List.of())));
        }
        return new Report(problems.list());
    }

    private List<FetchSource> wanted(FetchSources sources, String file) {
        List<String> names = sources.sources().stream().map(FetchSource::name).toList();
        Set<String> asked = Set.copyOf(settings.choice().names());
        for (String name : settings.choice().names()) {
            if (!names.contains(name)) {
                String all = "write one of " + String.join(", ", names);
                problems.error(Origin.of(file), "no source \"" + name + "\"", Nearest.remedy(name, names, all));
            }
        }
        return sources.sources().stream()
                .filter(source -> asked.isEmpty() || asked.contains(source.name()))
                .toList();
    }

    private Memory memory() throws IOException {
        Path file = settings.content().resolve(Memory.NAME);
        if (!Files.isRegularFile(file)) {
            return new Memory();
        }
        return problems.take(Memory.read(ContentFiles.display(file), Files.readString(file)));
    }

    /** The site's address, for the User-Agent; what is wrong with the file, a build reports. */
    private String site() throws IOException {
        Path file = settings.content().resolve("site.yaml");
        if (!Files.isRegularFile(file)) {
            return "";
        }
        Checked<Source> read = SourceReader.read("site.yaml", Files.readAllBytes(file));
        return SiteReader.read(read.value()).value().url();
    }

    /** Whether any of these is an error. */
    static boolean hasError(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }
}
