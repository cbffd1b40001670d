package hectograph.content;

import hectograph.content.markdown.Markdown;
import hectograph.content.match.TopicMatcher;
import hectograph.content.source.Source;
import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.Extras;
import hectograph.model.FileReference;
import hectograph.model.License;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.PaperId;
import hectograph.model.PartialDate;
import hectograph.model.Prose;
import hectograph.model.Provenance;
import hectograph.model.Slug;
import hectograph.model.Title;
import hectograph.model.Today;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.related.Wording;
import hectograph.text.WordNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code papers/**}{@code /<slug>.md}. Safe for use by several threads. */
final class PaperReader {

    /** The longest description of a page for search engines, in UTF-16 code units. */
    static final int DESCRIPTION_LENGTH = 200;

    /** Every field a paper can have. */
    static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            "title",
                            "authors",
                            "date",
                            "added",
                            "updated",
                            "arxiv",
                            "doi",
                            "id",
                            "topics",
                            "links",
                            "venue",
                            "category",
                            "license",
                            "aliases",
                            "source",
                            "draft",
                            "withdrawn",
                            "keywords",
                            "abstract"),
                    ExtrasReader.FIELDS.stream())
            .toList();

    private static final List<String> LINK_FIELDS =
            Arrays.stream(Link.Kind.values()).map(Link.Kind::key).toList();

    private final Markdown markdown;
    private final TitleReader titles;
    private final TopicNames topics;
    private final TopicMatcher matcher;
    private final Today today;

    /**
     * A reader of papers.
     *
     * @param markdown for the abstract
     * @param titles for the title
     * @param topics the topics papers can name
     * @param matcher claims papers that name none
     * @param today later dates are warned of; nothing else depends on it
     */
    PaperReader(Markdown markdown, TitleReader titles, TopicNames topics, TopicMatcher matcher, Today today) {
        this.markdown = markdown;
        this.titles = titles;
        this.topics = topics;
        this.matcher = matcher;
        this.today = today;
    }

    /**
     * A paper with the places that checks across files report.
     *
     * @param paper the paper
     * @param arxivAt where its arXiv identifier stands
     * @param doiAt where its DOI stands
     * @param idAt where its explicit id stands
     * @param aliasesAt where each alias stands
     * @param files the files of the site's own that it names
     * @param wording its words, once they were read
     */
    record ReadPaper(
            Paper paper,
            Origin arxivAt,
            Origin doiAt,
            Origin idAt,
            List<Origin> aliasesAt,
            List<FileReference> files,
            Wording wording) {

        /** The same with another form of the paper. */
        ReadPaper with(Paper other) {
            return new ReadPaper(other, arxivAt, doiAt, idAt, aliasesAt, files, wording);
        }

        /** The same with its words. */
        ReadPaper worded(WordNumbers numbers) {
            return new ReadPaper(paper, arxivAt, doiAt, idAt, aliasesAt, files, Wording.of(paper, numbers));
        }
    }

    /** Reads a file; empty when its name is no slug. */
    Checked<Optional<ReadPaper>> read(Source source) {
        Problems problems = new Problems();
        Optional<Slug> name = FileNames.slug(source.file(), ".md", problems);
        FrontMatter front = FrontMatter.read(source, problems);
        Fields fields = new Fields(front.fields(), FIELDS, problems);
        Title title = titles.read(fields.text("title"), fields.origin("title"), problems);
        boolean mistyped = fields.has("title") && fields.text("title").isEmpty();
        if (front.present() && title.plain().isEmpty() && !mistyped) {
            problems.error(fields.origin("title"), "no title", "write title: and the paper's title in quotes");
        }
        PartialDate date = fields.date("date");
        PartialDate given = fields.day("added");
        PartialDate added = given.isKnown() ? given : date;
        PartialDate updated = fields.day("updated");
        checkDates(front, fields, added, updated, problems);
        ArxivId arxiv = fields.parsed(
                        "arxiv", ArxivId::parse, "an arXiv identifier", "write it as 1511.06422 or math/0211159")
                .orElse(ArxivId.NONE);
        Doi doi = fields.parsed("doi", Doi::parse, "a DOI", "write it as 10.1000/182, without https://doi.org/")
                .orElse(Doi.NONE);
        List<Fields.SlugAt> aliases = fields.slugs("aliases");
        List<Author> authors = AuthorsReader.read(fields, problems);
        List<FileReference> files = new ArrayList<>();
        List<Link> links = links(fields, files, problems);
        Paper.Status status = status(fields);
        PublicationReader.Venue venue = PublicationReader.venue(fields, problems);
        Provenance provenance = PublicationReader.source(fields, problems);
        Prose summary = markdown.read(source, front.bodyOffset(), problems);
        checkAbstract(fields, summary, source.at(front.bodyOffset()), front.present(), problems);
        Extras extras = new ExtrasReader(problems).read(fields, files);
        files.addAll(TextPictures.of(source, front.bodyOffset(), summary));
        List<Slug> ownTopics = topics(fields, title, summary, problems);
        String explicitId = fields.text("id");
        checkId(fields, explicitId, problems);
        if (name.isEmpty()) {
            return problems.with(Optional.empty());
        }
        Paper paper = new Paper(
                name.get(),
                new Paper.Ids(permanentId(explicitId, arxiv, doi, name.get()), arxiv, doi),
                title,
                authors,
                new Paper.Dates(date, added, updated),
                venue.name(),
                venue.publication(),
                fields.text("category"),
                new License(fields.text("license")),
                ownTopics,
                links,
                aliases.stream().map(Fields.SlugAt::slug).toList(),
                provenance,
                status,
                summary,
                extras,
                source.whole());
        return problems.with(Optional.of(new ReadPaper(
                paper,
                fields.origin("arxiv"),
                fields.origin("doi"),
                fields.origin("id"),
                aliases.stream().map(Fields.SlugAt::origin).toList(),
                List.copyOf(files),
                Wording.NONE)));
    }

    /** A paper may be dated ahead; feeds can't announce it ahead, and some readers hide what is. */
    private Problem future(Fields fields, String name, String iso) {
        String what = "\"" + name + "\" lies in the future: " + iso;
        Origin origin = fields.origin(name);
        boolean announced = name.equals("updated") || name.equals(fields.has("added") ? "added" : "date");
        if (!announced || fields.text("draft").equals("true")) {
            return Problem.warning(origin, what, "check the year");
        }
        return name.equals("date")
                ? Problem.error(
                        origin,
                        what + ", and no \"added\" says when feeds announce it",
                        "write added: " + today.here() + ", or draft: true until it comes")
                : Problem.error(
                        origin, what + ", which no feed can tell yet", "write " + today.here() + " or an earlier day");
    }

    private void checkDates(
            FrontMatter front, Fields fields, PartialDate added, PartialDate updated, Problems problems) {
        boolean unread = fields.has("added") || fields.has("date");
        if (front.present() && !added.isKnown() && !unread) {
            problems.error(
                    fields.origin("added"),
                    "neither \"added\" nor \"date\"",
                    "write added: and the day it first appears on this site, YYYY-MM-DD");
        }
        for (String name : List.of("date", "added", "updated")) {
            Optional<PartialDate> date = PartialDate.parse(fields.text(name));
            if (date.isPresent() && date.get().earliest().isAfter(today.latest())) {
                LocalDate lastDay = date.get().earliest().minusDays(1);
                problems.add(future(fields, name, date.get().iso()).until(lastDay));
            }
        }
        if (updated.isKnown() && added.isKnown() && updated.earliest().isBefore(added.earliest())) {
            problems.error(
                    fields.origin("updated"),
                    "updated " + updated.iso() + ", before it was added, " + added.iso(),
                    "correct one of the two");
        }
    }

    /** A paper whose abstract nobody knows says so: an abstract that somebody forgot is an error. */
    private static void checkAbstract(Fields fields, Prose summary, Origin body, boolean present, Problems problems) {
        String said = fields.text("abstract");
        boolean none = said.equals("none");
        if (!said.isEmpty() && !none) {
            String remedy = "write the abstract below the front matter, and abstract: none where nobody knows it";
            problems.error(fields.origin("abstract"), "\"" + said + "\" where \"abstract\" takes none", remedy);
        } else if (none && !summary.isEmpty()) {
            problems.warning(fields.origin("abstract"), "an abstract, and \"abstract: none\"", "delete this line");
        } else if (present && summary.isEmpty() && !none) {
            problems.error(body, "empty abstract", "write it below the front matter, or abstract: none in it");
        }
    }

    private static void checkId(Fields fields, String id, Problems problems) {
        boolean fits =
                id.length() <= 200 && id.chars().allMatch(c -> c > ' ' && c < 127 && "<>\"{}^`|\\#?%".indexOf(c) < 0);
        if (!fits) {
            problems.error(
                    fields.origin("id"),
                    "\"" + id + "\" can't be a permanent id",
                    "write at most 200 ASCII letters, digits and - . _ : /");
        }
    }

    private static PaperId permanentId(String explicit, ArxivId arxiv, Doi doi, Slug slug) {
        if (!explicit.isEmpty()) {
            return new PaperId(explicit);
        }
        String key = arxiv.isKnown() ? arxiv.key() : doi.key();
        return new PaperId(key.isEmpty() ? slug.value() : key);
    }

    private static List<Link> links(Fields fields, List<FileReference> files, Problems problems) {
        Optional<YamlNode.Mapping> group = fields.group("links");
        if (group.isEmpty()) {
            return List.of();
        }
        Fields given = new Fields(group.get(), LINK_FIELDS, problems);
        List<Link> links = new ArrayList<>();
        for (Link.Kind kind : Link.Kind.values()) {
            boolean file = FileReference.isPath(given.text(kind.key()));
            String url = file ? given.text(kind.key()) : given.url(kind.key());
            if (file) {
                files.add(new FileReference(url, FileReference.Use.LINK, given.origin(kind.key())));
            }
            if (!url.isEmpty()) {
                links.add(new Link(kind, url));
            }
        }
        return links;
    }

    private static Paper.Status status(Fields fields) {
        boolean draft = fields.flag("draft");
        String withdrawn = fields.flagOrText("withdrawn");
        if (withdrawn.isEmpty() || withdrawn.equals("false")) {
            return new Paper.Status(draft, false, "");
        }
        return new Paper.Status(draft, true, withdrawn.equals("true") ? "" : withdrawn);
    }

    private List<Slug> topics(Fields fields, Title title, Prose summary, Problems problems) {
        if (fields.items("topics").isEmpty()) {
            StringBuilder text = new StringBuilder(summary.plain());
            fields.texts("keywords")
                    .forEach(word -> text.append("\n").append(word.text()).append('.'));
            return matcher.match(title.plain(), text.toString()).stream()
                    .map(Slug::new)
                    .toList();
        }
        Set<Slug> slugs = new LinkedHashSet<>();
        for (YamlNode.Scalar item : fields.texts("topics")) {
            Optional<Slug> slug = topics.find(item.text(), item.origin(), problems);
            if (slug.isPresent() && !slugs.add(slug.get())) {
                problems.warning(item.origin(), "topic \"" + item.text() + "\" stands twice", "delete one");
            }
        }
        return List.copyOf(slugs);
    }
}
