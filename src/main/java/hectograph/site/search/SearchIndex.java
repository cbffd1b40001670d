package hectograph.site.search;

import hectograph.cite.Citation;
import hectograph.model.Catalog;
import hectograph.model.Link;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.Slug;
import hectograph.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The index of the search page as files, each small enough to be fetched for one query. {@code docs/search.md} says
 * what stands in them.
 *
 * <p>Papers are numbered from the oldest, so a new one changes the last file of each kind that goes by numbers, and of
 * the terms those it uses.
 */
public final class SearchIndex {

    /** Papers in a file of titles. */
    private static final int TITLES = 32;

    /** Papers in a file of abstracts, and how many papers have theirs in such files. */
    private static final int TEXTS = 2;

    private static final int TOLD = 2_048;

    /** Papers in a file of what results can be narrowed by. */
    private static final int FACETS = 8_192;

    /** Topics named with a result. */
    private static final int TOPICS = 3;

    /** Topics that a query can be answered with: the largest. */
    private static final int OFFERED = 300;

    private final Catalog catalog;
    private final Function<Paper, Citation> citations;
    private final List<Paper> papers;
    private final List<File> files = new ArrayList<>();

    /**
     * A file.
     *
     * @param name its name
     * @param script makes its content
     */
    public record File(String name, Supplier<byte[]> script) {}

    private SearchIndex(Catalog catalog, Function<Paper, Citation> citations) {
        this.catalog = catalog;
        this.citations = citations;
        this.papers = catalog.papers().stream()
                .sorted(Comparator.comparing(Paper::added).thenComparing(Paper::slug))
                .toList();
    }

    /**
     * The files of the index of all papers.
     *
     * @param citations how each is cited: its key and the address of its PDF
     */
    public static List<File> of(Catalog catalog, Function<Paper, Citation> citations, Parallel parallel) {
        SearchIndex index = new SearchIndex(catalog, citations);
        index.addTerms(parallel);
        index.addParts("c", TITLES, index.papers.size(), index::titles);
        index.addParts("t", TEXTS, Math.min(TOLD, index.papers.size()), index::texts);
        index.addParts("f", FACETS, index.papers.size(), part -> Facets.of(index.catalog, part, index::address));
        index.add("topics", index::topics);
        return List.copyOf(index.files);
    }

    private void addTerms(Parallel parallel) {
        TermIndex index =
                TermIndex.of(catalog, papers, paper -> citations.apply(paper).key(), parallel);
        List<Shards.Shard> shards = Shards.of(index.terms(), papers.size());
        shards.forEach(shard -> add("w-" + shard.name(), () -> terms(shard)));
        Vocabulary vocabulary = new Vocabulary(papers.size());
        index.words().forEach(word -> vocabulary.add(word.text(), word.papers()));
        vocabulary
                .words()
                .forEach((number, words) -> add("v-" + number, () -> new Json().string(String.join(" ", words))));
        add("index", () -> start(shards, vocabulary.files()));
    }

    private void addParts(String kind, int size, int end, Function<List<Paper>, Json> content) {
        for (int from = 0; from < end; from += size) {
            List<Paper> part = papers.subList(from, Math.min(from + size, end));
            add(kind + "-" + from / size, () -> content.apply(part));
        }
    }

    private void add(String name, Supplier<Json> content) {
        files.add(new File(name, () -> content.get().script(name)));
    }

    /** What the script must know before it can look for anything. */
    private Json start(List<Shards.Shard> shards, int vocabularies) {
        Json out = new Json().plain("{\"papers\":").number(papers.size());
        out.plain(",\"titles\":").number(TITLES);
        out.plain(",\"texts\":").number(TEXTS).plain(",\"told\":").number(TOLD);
        out.plain(",\"facets\":").number(FACETS).plain(",\"vocabularies\":").number(vocabularies);
        out.plain(",\"years\":")
                .string(" "
                        + catalog.years().keySet().stream().map(String::valueOf).collect(Collectors.joining(" "))
                        + " ");
        out.plain(",\"stop\":").string(" " + SearchWords.STOP_WORDS + " ");
        out.plain(",\"endings\":[");
        for (int i = 0; i < Endings.STEPS.size(); i++) {
            String separator = i == 0 ? "[" : ",[";
            for (Endings.Rule rule : Endings.STEPS.get(i)) {
                out.plain(separator).plain("[").string(rule.end()).plain(",").number(rule.least());
                out.plain(",").string(rule.put()).plain(i == Endings.VOWEL_STEP ? ",1]" : "]");
                separator = ",";
            }
            out.plain("]");
        }
        return out.plain("],\"shards\":")
                .string(shards.stream().map(Shards.Shard::name).collect(Collectors.joining(" ", " ", " ")))
                .plain("}");
    }

    private Json terms(Shards.Shard shard) {
        return new Json()
                .string(shard.terms().stream()
                        .map(term -> term.write(papers.size()))
                        .collect(Collectors.joining(",")));
    }

    /** A line a title; behind a tab its slug where that does not follow from it, or, below zero, the length at which it is cut. */
    private Json titles(List<Paper> part) {
        StringBuilder lines = new StringBuilder(part.size() * 80);
        for (Paper paper : part) {
            String title = paper.title().plain();
            String slug = paper.slug().value();
            String plain = plainSlug(title);
            lines.append(lines.length() == 0 ? "" : "\n").append(title);
            if (!plain.startsWith(slug)) {
                lines.append('\t').append(slug);
            } else if (plain.length() > slug.length()) {
                lines.append("\t-").append(slug.length());
            }
        }
        return new Json().string(lines);
    }

    /** The slug that the script makes of a title: simpler than {@link Slug#from}, and enough for most. */
    static String plainSlug(String title) {
        StringBuilder slug = new StringBuilder(title.length());
        String small = title.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) {
                slug.append(c);
            } else if (c != '\'' && c != '\u2019' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        boolean open = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
        return slug.substring(0, slug.length() - (open ? 1 : 0));
    }

    /** The largest topics: title, slug, how many papers, other names. */
    private Json topics() {
        List<Topic> largest = catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .sorted(Comparator.comparing(
                                (Topic topic) -> catalog.papersOf(topic).size(), Comparator.reverseOrder())
                        .thenComparing(Topic::slug))
                .limit(OFFERED)
                .toList();
        Json out = new Json().plain("[");
        String separator = "[";
        for (Topic topic : largest) {
            out.plain(separator)
                    .string(topic.title())
                    .plain(",")
                    .string(topic.slug().value());
            out.plain(",").number(catalog.papersOf(topic).size()).plain(",").strings(topic.also());
            out.plain("]");
            separator = ",[";
        }
        return out.plain("]");
    }

    /** Authors, venue, date, topics, PDF, code and abstract. Behind a tab a slug that does not follow from the name. */
    private Json texts(List<Paper> part) {
        Json out = new Json();
        String separator = "[[";
        for (Paper paper : part) {
            List<String> authors = paper.authors().stream()
                    .map(author -> linked(author.name(), catalog.people().slugOf(author)))
                    .toList();
            List<String> topics = paper.topics().stream()
                    .limit(TOPICS)
                    .flatMap(slug -> catalog.topic(slug).stream())
                    .map(topic -> linked(topic.title(), topic.slug()))
                    .toList();
            String lead = paper.status().withdrawn() ? "Withdrawn. " : "";
            out.plain(separator).strings(authors);
            out.plain(",").string(paper.venue());
            out.plain(",").string(paper.date().brief());
            out.plain(",").strings(topics);
            out.plain(",").string(address(paper, Link.Kind.PDF));
            out.plain(",").string(address(paper, Link.Kind.CODE));
            out.plain(",").string(lead + paper.summary().plain()).plain("]");
            separator = ",[";
        }
        return out.plain("]");
    }

    private static String linked(String name, Slug slug) {
        return plainSlug(name).equals(slug.value()) ? name : name + "\t" + slug;
    }

    /** The address of a paper's PDF or code; empty when there is none. */
    private String address(Paper paper, Link.Kind kind) {
        return kind == Link.Kind.PDF
                ? citations.apply(paper).pdfAddress()
                : paper.links().stream()
                        .filter(link -> link.kind() == kind)
                        .map(Link::url)
                        .findFirst()
                        .orElse("");
    }
}
