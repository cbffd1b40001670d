package hectograph.content.importers;

import hectograph.content.PaperFacts;
import hectograph.content.SourceReader;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Titles;
import hectograph.content.source.Source;
import hectograph.model.ArxivId;
import hectograph.model.Parallel;
import hectograph.model.Today;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives papers without authors their facts back: those of the one record that is surely theirs. A record is a paper's when it
 * has the paper's identifier, or its title, folded, and nearly its abstract. Whatever is less sure is told, and not taken.
 */
public final class Enrich {

    /** How much of the words two abstracts must share. */
    static final double ENOUGH = 0.8;

    private final Import importing;
    private final List<ExistingPaper> all = new ArrayList<>();
    private final Map<String, Wanted> wanted = new TreeMap<>();
    private final Map<String, List<Wanted>> byKey = new HashMap<>();
    private final Problems problems = new Problems();

    /** A paper that lacks authors, with the records that could be its own. */
    private static final class Wanted {

        private final ExistingPaper paper;
        private final PaperFacts facts;
        private final List<Draft> sure = new ArrayList<>();
        private String doubt = "";
        private double share;

        Wanted(ExistingPaper paper, PaperFacts facts) {
            this.paper = paper;
            this.facts = facts;
        }
    }

    /**
     * What to look for.
     *
     * @param file the paper's file below the content folder
     * @param title its title in Unicode alone
     * @param arxiv its identifier at arXiv
     */
    public record Question(String file, String title, ArxivId arxiv) {}

    /**
     * What was found for a paper.
     *
     * @param file its file below the content folder
     * @param gained the fields that it gets; none when nothing was taken
     * @param words what was found, for people
     */
    public record Finding(String file, List<String> gained, String words) {}

    /**
     * Reads which papers lack authors.
     *
     * @param content the content folder
     * @param means how to find what is here fast
     */
    public static Enrich in(Path content, Today today, Means means) throws IOException {
        Enrich enrich = new Enrich(new Import(content, today.utc(), today, false, means));
        enrich.all.addAll(enrich.importing.existing(enrich.problems));
        for (ExistingPaper paper : enrich.all) {
            if (paper.identity().families().isEmpty()) {
                enrich.want(paper);
            }
        }
        return enrich;
    }

    private Enrich(Import importing) {
        this.importing = importing;
    }

    private void want(ExistingPaper paper) {
        Source source = SourceReader.read(paper.file(), importing.bytes(paper)).value();
        PaperFacts facts = PaperFacts.of(source);
        Wanted one = new Wanted(paper, facts);
        wanted.put(paper.file(), one);
        keys(paper.identity())
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>(1)).add(one));
    }

    private static List<String> keys(Identity identity) {
        List<String> keys = new ArrayList<>();
        identity.arxiv().forEach(id -> keys.add(id.key()));
        identity.doi().forEach(id -> keys.add(id.key()));
        identity.titles().forEach(title -> keys.add("title " + title));
        return keys;
    }

    /** The papers to look for that no record fits yet. */
    public List<Question> questions() {
        return wanted.values().stream()
                .filter(one -> one.sure.isEmpty())
                .map(one -> new Question(one.paper.file(), Titles.plain(one.facts.title()), one.facts.arxiv()))
                .toList();
    }

    /** Looks whether a record is of a paper that is looked for. */
    public void offer(Draft draft) {
        if (draft.authors().isEmpty() || draft.title().isEmpty()) {
            return;
        }
        Identity identity = Identity.of(draft);
        Map<String, Wanted> fitting = new LinkedHashMap<>();
        for (String key : keys(identity)) {
            byKey.getOrDefault(key, List.of()).forEach(one -> fitting.put(one.paper.file(), one));
        }
        fitting.values().forEach(one -> compare(one, draft, identity));
    }

    private static void compare(Wanted one, Draft draft, Identity identity) {
        Identity paper = one.paper.identity();
        boolean byIdentifier = keys(identity).stream()
                .anyMatch(key -> !key.startsWith("title ") && keys(paper).contains(key));
        double share = Overlap.of(one.facts.body(), draft.body());
        String at = draft.origin().toString();
        if (byIdentifier || !paper.conflicts(identity) && share >= ENOUGH) {
            one.sure.add(draft);
            one.share = Math.max(one.share, share);
        } else if (paper.conflicts(identity)) {
            one.doubt = "a record of this title has another identifier (" + at + "): not taken";
        } else if (draft.body().isEmpty() || one.facts.body().isEmpty()) {
            one.doubt = "a record of this title has no abstract to compare (" + at + "): not taken";
        } else {
            one.doubt = "a record of this title shares " + Overlap.percent(share) + " of the abstract (" + at
                    + "): not taken";
        }
    }

    /**
     * What was found.
     *
     * @param findings one for each paper without authors, in the order of the files
     * @param plan what to write
     */
    public record Found(List<Finding> findings, ImportPlan plan) {}

    /** Decides; writes nothing. */
    public Found found() {
        PaperDecisions decisions = importing.decisions(all);
        List<Finding> findings = new ArrayList<>();
        List<ImportPlan.Step> steps = new ArrayList<>();
        for (Wanted one : wanted.values()) {
            List<SamePaper.Group> papers = SamePaper.grouped(one.sure, Parallel.ALONE);
            if (papers.size() == 1) {
                List<Draft> records = papers.get(0).records();
                Draft record = records.get(0);
                List<Draft> facts = records.stream()
                        .map(draft -> draft.saying(draft.title(), draft.plainTitle(), ""))
                        .toList();
                ImportPlan.Step step = decisions.enrich(Merged.of(facts), one.paper, problems);
                steps.add(step);
                findings.add(new Finding(one.paper.file(), step.gained(), words(one, record, step)));
            } else {
                String nothing = one.doubt.isEmpty() ? "nothing found" : one.doubt;
                String several = papers.size() + " different records fit: not taken";
                findings.add(new Finding(one.paper.file(), List.of(), papers.isEmpty() ? nothing : several));
            }
        }
        return new Found(findings, new ImportPlan(steps, decisions.files(Parallel.ALONE), problems.list()));
    }

    private static String words(Wanted one, Draft record, ImportPlan.Step step) {
        String id = record.arxiv().isKnown()
                ? record.arxiv().cited()
                : record.doi().isKnown() ? record.doi().key() : "a record";
        String how = one.share > 0 ? ", sharing " + Overlap.percent(one.share) + " of the abstract" : "";
        String gained = step.gained().isEmpty() ? "nothing that could be added" : String.join(", ", step.gained());
        return id + " (" + record.origin() + how + "): " + gained;
    }

    /** Writes what was found. */
    public void write(Found found) throws IOException {
        importing.write(found.plan());
    }
}
