package hectograph.content;

import hectograph.content.ContentFiles.Facts;
import hectograph.content.PaperReader.ReadPaper;
import hectograph.content.source.Source;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.text.WordNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Papers as this process has read them, for a program that reads them again and again. */
public final class RememberedPapers extends KnownPapers {

    private final Supplier<Today> today;
    private final Map<String, Known> papers = new ConcurrentHashMap<>();
    private WordNumbers numbers = new WordNumbers();
    private List<String> rules = List.of();
    private Optional<Today> day = Optional.empty();

    /** A paper and the facts of the file it was read from. */
    private record Known(Facts facts, Checked<ReadPaper> paper) {}

    /**
     * A memory of nothing.
     *
     * @param today the day; what is wrong with a date depends on it, so nothing is remembered from one to the next
     */
    public RememberedPapers(Supplier<Today> today) {
        this.today = today;
    }

    @Override
    void open(List<Source> files) {
        List<String> texts = new ArrayList<>();
        for (Source file : files) {
            texts.add(file.file());
            texts.add(file.text());
        }
        Today now = today.get();
        if (!texts.equals(rules) || !day.equals(Optional.of(now))) {
            papers.clear();
            numbers = new WordNumbers();
        }
        rules = texts;
        day = Optional.of(now);
    }

    @Override
    WordNumbers numbers() {
        return numbers;
    }

    @Override
    Optional<Checked<ReadPaper>> find(ContentFiles.File paper) {
        return Optional.ofNullable(papers.get(paper.name()))
                .filter(known -> known.facts().equals(paper.facts()))
                .map(Known::paper);
    }

    @Override
    Optional<Checked<ReadPaper>> find(ContentFiles.File paper, Source source) {
        return Optional.empty();
    }

    @Override
    void keep(ContentFiles.File paper, Source source, ReadPaper read, List<Problem> problems) {
        papers.put(paper.name(), new Known(paper.facts(), new Checked<>(read, problems)));
    }
}
