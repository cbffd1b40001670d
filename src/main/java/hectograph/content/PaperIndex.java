package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.Paper;
import hectograph.model.Site;
import hectograph.model.Slug;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What tells the papers of a content folder apart: taken from what builds keep where a file is as it was, so that among
 * 100,000 papers only those are read that are new or were changed; else from the file. Both say the same.
 */
public final class PaperIndex {

    /**
     * A paper.
     *
     * @param file the name of its file, as messages show it
     * @param title its title, with the site's macros spelled out
     * @param arxiv its identifier at arXiv
     * @param doi its DOI
     * @param authors in the order of the file
     * @param aliases former slugs
     */
    public record Entry(
            String file, String title, ArxivId arxiv, Doi doi, List<Author> authors, List<String> aliases) {}

    private PaperIndex() {}

    /**
     * Every paper.
     *
     * @param cache what builds keep, not opened yet
     */
    public static Checked<List<Entry>> of(ContentFiles files, KnownPapers cache) {
        Problems problems = new Problems();
        cache.open(ContentReader.rules(files));
        TitleReader titles = titles(files.site()
                .flatMap(site -> ContentReader.source(site, new Problems()))
                .orElse(new Source("site.yaml", "")));
        List<Entry> entries = new ArrayList<>(files.papers().size());
        for (ContentFiles.File file : files.papers()) {
            Optional<Entry> known =
                    cache.find(file).map(read -> entry(file, read.value().paper()));
            entries.add(known.orElseGet(() -> entry(file, titles, problems)));
        }
        return problems.with(List.copyOf(entries));
    }

    private static TitleReader titles(Source site) {
        Site read = SiteReader.read(site).value();
        return new TitleReader(Macros.of(read.macros()), read.texText());
    }

    private static Entry entry(ContentFiles.File file, Paper paper) {
        return new Entry(
                file.name(),
                paper.title().tex(),
                paper.arxiv(),
                paper.doi(),
                paper.authors(),
                paper.aliases().stream().map(Slug::value).toList());
    }

    private static Entry entry(ContentFiles.File file, TitleReader titles, Problems problems) {
        Checked<Source> read = file.read();
        if (read.value().text().isEmpty()) {
            problems.addAll(read.problems()); // a paper we know nothing of might be any of these
        }
        PaperFacts facts = PaperFacts.of(read.value());
        String title = titles.read(facts.title(), Origin.of(file.name()), new Problems())
                .tex();
        return new Entry(file.name(), title, facts.arxiv(), facts.doi(), facts.authors(), facts.aliases());
    }
}
