package hectograph.site.search;

import hectograph.model.Catalog;
import hectograph.model.Limits;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.Slug;
import hectograph.model.Topic;
import hectograph.related.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    private static final int TITLES = 8;

    private static final int TITLES_OF_MANY = 32;
    private static final int MANY = 5_000;

    /** Papers in a file of abstracts. */
    private static final int TEXTS = 2;

    /** Topics that a query can be answered with: the largest. */
    private static final int OFFERED = 300;

    private final Catalog catalog;
    private final Limits.Search limits;
    private final List<Paper> papers;
    private final List<File> files = new ArrayList<>();

    /**
     * A file.
     *
     * @param name its name
     * @param content what stands in it
     */
    public record File(String name, Content content) {

        /** Its bytes. */
        public byte[] script() {
            return content.json().script(name);
        }
    }

    /** What stands in a file: a record of what it is made of. */
    interface Content {
        IndexScript json();
    }

    private SearchIndex(Catalog catalog) {
        this.catalog = catalog;
        this.limits = catalog.site().limits().search();
        this.papers = catalog.papers().stream()
                .sorted(Comparator.comparing(Paper::added).thenComparing(Paper::slug))
                .toList();
    }

    /**
     * The files of the index of all papers.
     *
     * @param wordings the words of papers
     * @param keys the citation key of each
     */
    public static List<File> of(Catalog catalog, Wordings wordings, Function<Paper, String> keys, Parallel parallel) {
        SearchIndex index = new SearchIndex(catalog);
        index.addTerms(TermIndex.of(catalog, index.papers, wordings, keys, parallel), parallel);
        TopicTitles topics = TopicTitles.of(catalog);
        int told = Math.min(index.limits.texts(), index.papers.size());
        int titles = titles(index.papers.size());
        index.addParts("c", titles, told / titles * titles, index.papers.size(), Titles::new);
        index.addParts(
                "t", TEXTS, 0, told, part -> HitTexts.of(catalog.site().words(), topics, part, catalog.people()));
        index.addParts("f", index.limits.facets(), 0, index.papers.size(), part -> new Facets(topics, part));
        index.add("topics", index.topics());
        return List.copyOf(index.files);
    }

    private static int titles(int papers) {
        return papers < MANY ? TITLES : TITLES_OF_MANY;
    }

    private void addTerms(TermIndex index, Parallel parallel) {
        int most = limits.mostOf(papers.size());
        List<Shards.Shard> shards = Shards.of(index.terms(), most, parallel);
        shards.forEach(shard -> add("w-" + shard.name(), new Terms(most, shard.terms())));
        SpellingIndex vocabulary = new SpellingIndex(papers.size());
        index.words().forEach(word -> vocabulary.add(word.text(), word.papers()));
        List<List<String>> words = vocabulary.words(parallel);
        for (int i = 0; i < words.size(); i++) {
            add("v-" + i, new Words(words.get(i)));
        }
        add(
                "index",
                new Start(
                        papers.size(),
                        limits,
                        List.copyOf(catalog.years().keySet()),
                        vocabulary.files(),
                        shards.stream().map(Shards.Shard::name).toList()));
    }

    private void addParts(String kind, int size, int start, int end, Function<List<Paper>, Content> content) {
        for (int from = start; from < end; from += size) {
            List<Paper> part = papers.subList(from, Math.min(from + size, end));
            add(kind + "-" + from / size, content.apply(part));
        }
    }

    private void add(String name, Content content) {
        files.add(new File(name, content));
    }

    /** The terms of a shard; those of more than {@code most} papers are words that everybody uses. */
    private record Terms(int most, List<Term> terms) implements Content {

        @Override
        public IndexScript json() {
            return new IndexScript()
                    .string(terms.stream().map(term -> term.write(most)).collect(Collectors.joining(",")));
        }
    }

    /** The words of a part of the vocabulary. */
    private record Words(List<String> words) implements Content {

        @Override
        public IndexScript json() {
            return new IndexScript().string(String.join(" ", words));
        }
    }

    /** What the script must know before it can look for anything. */
    private record Start(int papers, Limits.Search limits, List<Integer> years, int vocabularies, List<String> shards)
            implements Content {

        @Override
        public IndexScript json() {
            IndexScript out = new IndexScript().plain("{\"papers\":").number(papers);
            out.plain(",\"titles\":").number(titles(papers));
            out.plain(",\"texts\":").number(TEXTS).plain(",\"told\":").number(limits.texts());
            out.plain(",\"facets\":")
                    .number(limits.facets())
                    .plain(",\"vocabularies\":")
                    .number(vocabularies);
            out.plain(",\"years\":")
                    .string(" " + years.stream().map(String::valueOf).collect(Collectors.joining(" ")) + " ");
            out.plain(",\"stop\":").string(" " + SearchWords.STOP_WORDS + " ");
            out.plain(",\"endings\":[");
            for (int i = 0; i < Endings.STEPS.size(); i++) {
                String separator = i == 0 ? "[" : ",[";
                for (Endings.Rule rule : Endings.STEPS.get(i)) {
                    out.plain(separator)
                            .plain("[")
                            .string(rule.end())
                            .plain(",")
                            .number(rule.least());
                    out.plain(",").string(rule.put()).plain(i == Endings.VOWEL_STEP ? ",1]" : "]");
                    separator = ",";
                }
                out.plain("]");
            }
            return out.plain("],\"shards\":")
                    .string(shards.stream().collect(Collectors.joining(" ", " ", " ")))
                    .plain("}");
        }
    }

    /** A line a title, of papers of which nothing more is told. */
    private record Titles(List<Paper> papers) implements Content {

        @Override
        public IndexScript json() {
            return new IndexScript()
                    .string(papers.stream().map(SearchIndex::titled).collect(Collectors.joining("\n")));
        }
    }

    /** A title; behind a tab its slug where that does not follow from it, or, below zero, the length at which it is cut. */
    static String titled(Paper paper) {
        String title = paper.title().plain();
        String slug = paper.slug().value();
        String plain = plainSlug(title);
        return !plain.startsWith(slug)
                ? title + "\t" + slug
                : plain.length() > slug.length() ? title + "\t-" + slug.length() : title;
    }

    /** Topics with which a query can be answered. */
    private record Topics(List<Offered> topics) implements Content {

        private record Offered(String title, Slug slug, int papers, List<String> also) {}

        @Override
        public IndexScript json() {
            IndexScript out = new IndexScript().plain("[");
            String separator = "[";
            for (Offered topic : topics) {
                out.plain(separator)
                        .string(topic.title())
                        .plain(",")
                        .string(topic.slug().value());
                out.plain(",").number(topic.papers()).plain(",").strings(topic.also());
                out.plain("]");
                separator = ",[";
            }
            return out.plain("]");
        }
    }

    /** The largest topics: title, slug, how many papers, other names. */
    private Topics topics() {
        return new Topics(catalog.topics().stream()
                .filter(topic -> !catalog.papersOf(topic).isEmpty())
                .sorted(Comparator.comparing(
                                (Topic topic) -> catalog.papersOf(topic).size(), Comparator.reverseOrder())
                        .thenComparing(Topic::slug))
                .limit(OFFERED)
                .map(topic -> new Topics.Offered(
                        topic.title(), topic.slug(), catalog.papersOf(topic).size(), topic.also()))
                .toList());
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
}
