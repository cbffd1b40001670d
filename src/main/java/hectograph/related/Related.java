package hectograph.related;

import hectograph.model.Derived;
import hectograph.model.Paper;
import hectograph.model.Parallel;
import hectograph.model.Slug;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which papers are near which by what their titles and abstracts say, and what they have in common. Made once for all
 * papers, on all processors; then it never changes and serves any number of threads.
 */
public final class Related {

    private final List<Paper> papers;
    private final Map<Slug, Integer> numbers = new HashMap<>();
    private final List<TermVector> vectors;
    private final int[][] near;
    private final Reasons reasons;
    private final List<Long> digests;

    private Related(List<Paper> papers, List<TermVector> vectors, int[][] near, Reasons reasons, List<Long> digests) {
        this.papers = papers;
        this.vectors = vectors;
        this.near = near;
        this.reasons = reasons;
        this.digests = digests;
        for (int i = 0; i < papers.size(); i++) {
            numbers.put(papers.get(i).slug(), i);
        }
    }

    /**
     * Compares all papers.
     *
     * @param papers the newest first
     * @param wordings their words
     * @param parallel how the work is shared
     */
    public static Related of(List<Paper> papers, Wordings wordings, Parallel parallel) {
        Texts texts = Texts.of(papers, wordings, parallel);
        Terms terms = Terms.of(texts, parallel);
        List<TermVector> vectors = parallel.map(
                IntStream.range(0, papers.size()).boxed().toList(), i -> TermVector.of(texts.text(i), terms));
        List<TermVector> findable = IntStream.range(0, papers.size())
                .mapToObj(i -> papers.get(i).status().withdrawn() ? TermVector.EMPTY : vectors.get(i))
                .toList();
        Postings postings = Postings.of(findable, terms, parallel);
        int[][] near = Neighbours.of(vectors, postings, bySlug(papers), parallel);
        return new Related(
                papers, vectors, near, new Reasons(terms), parallel.map(vectors, vector -> vector.digest(terms)));
    }

    /**
     * What is known of other papers without comparing them: those that say what they said are near those that they were near.
     * For a preview, until all are compared.
     *
     * @param others the newest first
     */
    public Related on(List<Paper> others) {
        int[] before = new int[others.size()];
        int[] now = new int[papers.size()];
        Arrays.fill(now, -1);
        for (int i = 0; i < before.length; i++) {
            int number = numbers.getOrDefault(others.get(i).slug(), -1);
            before[i] = number >= 0 && saysTheSame(papers.get(number), others.get(i)) ? number : -1;
            if (before[i] >= 0) {
                now[number] = i;
            }
        }
        List<TermVector> known = new ArrayList<>(before.length);
        List<Long> told = new ArrayList<>(before.length);
        int[][] beside = new int[before.length][];
        for (int i = 0; i < before.length; i++) {
            boolean unknown = before[i] < 0;
            known.add(unknown ? TermVector.EMPTY : vectors.get(before[i]));
            told.add(unknown ? 0L : digests.get(before[i]));
            beside[i] = unknown
                    ? new int[0]
                    : Arrays.stream(near[before[i]])
                            .map(other -> now[other])
                            .filter(other -> other >= 0)
                            .toArray();
        }
        return new Related(others, known, beside, reasons, told);
    }

    private static boolean saysTheSame(Paper one, Paper other) {
        return one == other
                || one.title().plain().equals(other.title().plain())
                        && one.summary().plain().equals(other.summary().plain());
    }

    /**
     * A paper near another.
     *
     * @param paper the paper
     * @param reasons what both have in common, in the words of the other, the strongest first
     */
    public record Neighbour(Paper paper, List<String> reasons) {}

    /** The papers near a paper, at most five, the nearest first; none that was withdrawn, and none that
     * shares but words of the whole field. None for another's paper. */
    public List<Neighbour> near(Paper paper) {
        List<Neighbour> found = new ArrayList<>();
        int number = numbers.getOrDefault(paper.slug(), -1);
        for (int other : number < 0 ? new int[0] : near[number]) {
            List<String> common = reasons.of(paper, vectors.get(number), vectors.get(other));
            if (!common.isEmpty()) {
                found.add(new Neighbour(papers.get(other), common));
            }
        }
        return found;
    }

    /** The same, to be worked out when somebody asks. */
    public Nearby nearby(Paper paper) {
        return new Nearby(this, paper);
    }

    /** The papers near a paper. */
    public static final class Nearby implements Derived {

        private final Related related;
        private final Paper paper;

        private Nearby(Related related, Paper paper) {
            this.related = related;
            this.paper = paper;
        }

        /** See {@link Related#near}. */
        public List<Neighbour> papers() {
            return related.near(paper);
        }

        /**
         * What they follow from.
         *
         * @param papers in whose words the reasons are given
         * @param vectors digests of what is compared
         */
        private record Near(List<Paper> papers, List<Long> vectors) {}

        @Override
        public Record basis() {
            List<Paper> papers = new ArrayList<>();
            List<Long> vectors = new ArrayList<>();
            int number = related.numbers.getOrDefault(paper.slug(), -1);
            if (number >= 0) {
                vectors.add(related.digests.get(number));
                for (int other : related.near[number]) {
                    papers.add(related.papers.get(other));
                    vectors.add(related.digests.get(other));
                }
            }
            return new Near(papers, vectors);
        }
    }

    /**
     * All papers on a plane, those near each other that say the same, to be worked out when somebody asks.
     *
     * @param groups the group of each paper, in the order of the papers; the largest group is 0, and -1 is none
     * @param groupCount how many groups there are
     */
    public Picture picture(int[] groups, int groupCount) {
        return new Picture(near, groups, groupCount);
    }

    /** All papers on a plane. */
    public static final class Picture implements Derived {

        private final int[][] near;
        private final int[] groups;
        private final int groupCount;

        private Picture(int[][] near, int[] groups, int groupCount) {
            this.near = near;
            this.groups = groups;
            this.groupCount = groupCount;
        }

        /** Where each paper stands. */
        public Plane plane() {
            return Plane.of(near, groups, groupCount);
        }

        /** The group of each paper, as it was given. */
        public int[] groups() {
            return groups;
        }

        /** What it follows from: which papers are near which, and in which groups they are. */
        private record Shown(int groupCount, byte[] numbers) {}

        @Override
        public Record basis() {
            int size = groups.length
                    + Arrays.stream(near).mapToInt(some -> some.length + 1).sum();
            ByteBuffer numbers = ByteBuffer.allocate(Integer.BYTES * size);
            for (int i = 0; i < groups.length; i++) {
                numbers.putInt(groups[i]).putInt(near[i].length);
                Arrays.stream(near[i]).forEach(numbers::putInt);
            }
            return new Shown(groupCount, numbers.array());
        }
    }

    /** The place of each paper among all by their slugs. */
    private static int[] bySlug(List<Paper> papers) {
        int[] order = new int[papers.size()];
        List<Integer> sorted = IntStream.range(0, order.length)
                .boxed()
                .sorted(Comparator.comparing(i -> papers.get(i).slug()))
                .toList();
        for (int i = 0; i < order.length; i++) {
            order[sorted.get(i)] = i;
        }
        return order;
    }
}
