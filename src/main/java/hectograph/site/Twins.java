package hectograph.site;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Paper;
import hectograph.model.Phrasebook;
import hectograph.model.Topic;
import hectograph.problem.Origin;
import hectograph.site.page.Inputs;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Page;
import hectograph.site.page.PageKind;
import hectograph.site.page.Paths;
import hectograph.site.view.TextView;
import java.util.ArrayList;
import java.util.List;

/**
 * The site for programs: every paper as Markdown, the catalogue as JSON, a paper a line (docs/catalogue.md), and a
 * guide for language models (llmstxt.org).
 */
final class Twins {

    private static final int LATEST = 50;

    private final Catalog catalog;
    private final Frames frames;
    private final Phrasebook words;
    private final Citations citations;

    Twins(Catalog catalog, Frames frames, Citations citations) {
        this.catalog = catalog;
        this.frames = frames;
        this.words = frames.words();
        this.citations = citations;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        if (citations.has(Export.PAPER_MD)) {
            for (Paper paper : catalog.papers()) {
                MarkdownInputs inputs =
                        new MarkdownInputs(frames, citations.cited(paper), TopicLabel.of(paper, catalog));
                pages.add(new Page(Paths.beside(paper, "md"), PageKind.TEXT, "", paper.origin(), inputs));
            }
        }
        if (citations.has(Export.CATALOGUE)) {
            pages.addAll(Bibliographies.parts(
                    catalog.papers(),
                    part(),
                    number -> Paths.catalogue(number, "jsonl"),
                    part -> new CatalogueInputs(frames, citations.cited(part))));
        }
        if (citations.has(Export.LLMS)) {
            Inputs guide = new Inputs.Ready(new TextView(List.of(guide())));
            pages.add(new Page(Paths.LLMS, PageKind.TEXT, "", Origin.of("site.yaml"), guide));
        }
        return pages;
    }

    private String guide() {
        StringBuilder out = new StringBuilder(4096);
        out.append("# ").append(catalog.site().title()).append("\n\n");
        if (!catalog.site().description().isEmpty()) {
            out.append("> ").append(catalog.site().description()).append("\n\n");
        }
        out.append(words.count("guide.papers", catalog.papers().size()))
                .append("\n\n## ")
                .append(words.say("guide.data"))
                .append("\n\n");
        guide(out, Export.CATALOGUE, "jsonl", words.say("guide.catalogue"), words.say("guide.catalogue-about"));
        guide(out, Export.SITE_BIB, "bib", words.say("guide.bibliography"), words.say("guide.bibliography-about"));
        link(out, words.say("nav.papers"), frames.address(Paths.PAPERS), words.say("guide.pages-about"));
        link(out, words.say("guide.sitemap"), frames.address(Paths.SITEMAP), words.say("guide.sitemap-about"));
        List<Topic> topics = catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .toList();
        out.append(topics.isEmpty() ? "" : "\n## " + words.say("nav.topics") + "\n\n");
        for (Topic topic : topics) {
            String about = topic.introduction().firstSentence(200);
            link(out, topic.title(), frames.address(Paths.topic(topic.slug(), 0)), about);
        }
        out.append(catalog.papers().isEmpty() ? "" : "\n## " + words.say("guide.latest") + "\n\n");
        for (Paper paper : catalog.papers().stream().limit(LATEST).toList()) {
            OutputPath page = citations.has(Export.PAPER_MD) ? Paths.beside(paper, "md") : Paths.paper(paper);
            link(
                    out,
                    paper.title().plain(),
                    frames.address(page),
                    paper.summary().firstSentence(200));
        }
        return out.toString();
    }

    private int part() {
        return catalog.site().limits().part();
    }

    private void guide(StringBuilder out, Export kind, String extension, String name, String about) {
        if (citations.has(kind) && !catalog.papers().isEmpty()) {
            int older = Pagination.parts(catalog.papers(), part()).size() - 1;
            link(out, name, frames.address(Paths.catalogue(0, extension)), about);
            for (int number = older; number > 0; number--) {
                link(
                        out,
                        words.say("guide.part", "name", name, "n", number),
                        frames.address(Paths.catalogue(number, extension)),
                        words.say("guide.older"));
            }
        }
    }

    private static void link(StringBuilder out, String label, String address, String about) {
        out.append("- [")
                .append(MarkdownInputs.escaped(label))
                .append("](")
                .append(address)
                .append(')');
        out.append(about.isEmpty() ? "" : ": " + about).append('\n');
    }
}
