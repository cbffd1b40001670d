package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.model.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the records that are of one paper: those with an arXiv identifier or a DOI in common, and those of one title with
 * an author in common, or of whom one does not say who wrote it. What comes out does not depend on the order of the records.
 */
final class SamePaper {

    /** How many papers of one title are compared with a record of it; more can only be made up. */
    private static final int MOST_OF_A_TITLE = 50;

    /** The fullest record first; of equally full ones, by what they say, whatever the order in which they came. */
    private static final Comparator<Weighed> FULLEST = Comparator.comparingLong(Weighed::weight)
            .reversed()
            .thenComparing(
                    Weighed::draft,
                    Comparator.comparing(Draft::plainTitle)
                            .thenComparing(draft -> draft.arxiv().text())
                            .thenComparing(draft -> draft.doi().text())
                            .thenComparing(Draft::body)
                            .thenComparing(Draft::title)
                            .thenComparing(draft ->
                                    DraftFile.fields(draft, draft.source()).toString())
                            .thenComparing(Draft::key));

    private final List<Weighed> records;
    private final int[] parent;
    private final Identity[] identities;

    /**
     * A record with what is asked of it often.
     *
     * @param weight how much it says: more counts more
     */
    private record Weighed(Draft draft, Identity identity, long weight) {

        static Weighed of(Draft draft) {
            long weight = (long) fullness(draft) << Integer.SIZE | draft.body().length();
            return new Weighed(draft, Identity.of(draft), weight);
        }
    }

    private SamePaper(List<Weighed> sorted) {
        this.records = sorted;
        this.parent = new int[sorted.size()];
        this.identities = new Identity[sorted.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            identities[i] = sorted.get(i).identity();
        }
    }

    /**
     * The records of one paper.
     *
     * @param records at least one, the fullest first
     * @param identity what all of them tell of it
     */
    record Group(List<Draft> records, Identity identity) {}

    /** The records by papers, which are in the order of their fullest records. */
    static List<Group> grouped(Collection<Draft> drafts, Parallel parallel) {
        Weighed[] sorted = parallel.map(List.copyOf(drafts), Weighed::of).toArray(Weighed[]::new);
        Arrays.parallelSort(sorted, FULLEST); // as stable as any, so that threads make no difference
        return new SamePaper(List.of(sorted)).grouped();
    }

    private List<Group> grouped() {
        byIdentifiers();
        byTitles();
        Map<Integer, List<Draft>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), root -> new ArrayList<>(1))
                    .add(records.get(i).draft());
        }
        List<Group> found = new ArrayList<>(groups.size());
        groups.forEach((root, records) -> found.add(new Group(records, identities[root])));
        return found;
    }

    private void byIdentifiers() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            for (String id : identifiers(records.get(i).draft())) {
                Integer other = first.putIfAbsent(id, i);
                if (other != null) {
                    join(other, i);
                }
            }
        }
    }

    private static List<String> identifiers(Draft draft) {
        List<String> ids = new ArrayList<>(2);
        if (draft.arxiv().isKnown()) {
            ids.add(draft.arxiv().key());
        }
        if (draft.doi().isKnown()) {
            ids.add(draft.doi().key());
        }
        return ids;
    }

    /** Records with authors first: one without belongs to the first that it can. */
    private void byTitles() {
        Map<String, List<Integer>> papers = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (boolean named : new boolean[] {true, false}) {
            for (int i = 0; i < parent.length; i++) {
                if (identities[i].families().isEmpty() != named) {
                    order.add(i);
                }
            }
        }
        for (int i : order) {
            for (String title : records.get(i).identity().titles()) {
                List<Integer> known = papers.computeIfAbsent(title, none -> new ArrayList<>(1));
                boolean joined = false;
                for (int other : known) {
                    joined = joined || joinIfSame(other, i);
                }
                if (!joined && known.size() < MOST_OF_A_TITLE) {
                    known.add(i);
                }
            }
        }
    }

    private boolean joinIfSame(int one, int other) {
        Identity first = identities[root(one)];
        Identity second = identities[root(other)];
        boolean same = root(one) == root(other) || first.mayShareAuthors(second) && !first.conflicts(second);
        if (same) {
            join(one, other);
        }
        return same;
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private void join(int one, int other) {
        int first = Math.min(root(one), root(other));
        int second = Math.max(root(one), root(other));
        if (first != second) {
            parent[second] = first;
            identities[first] = identities[first].with(identities[second]);
        }
    }

    private static int fullness(Draft draft) {
        return (draft.body().isEmpty() ? 0 : 16)
                + (draft.authors().isEmpty() ? 0 : 8)
                + (draft.arxiv().isKnown() ? 2 : 0)
                + (draft.doi().isKnown() ? 2 : 0)
                + (draft.date().isKnown() ? 1 : 0)
                + (draft.venue().isEmpty() ? 0 : 1);
    }
}
