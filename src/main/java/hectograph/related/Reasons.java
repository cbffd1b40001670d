package hectograph.related;

import hectograph.model.Paper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What two papers have in common, in the words of one of them: the shared terms that count most, those that run on into
 * each other in both papers taken as one ("graph neural networks"). One of them at least is rare: words of the whole field
 * ("image", "text") are no reason by themselves.
 */
final class Reasons {

    /** The most reasons that are given. */
    static final int MOST = 3;

    /** How many of the heaviest shared terms are looked at. */
    private static final int LOOKED_AT = 16;

    /** A pair says more than its stems do, and so comes before them. */
    private static final int PAIR = 4;

    /** A reason that is so many times weaker than the first is none. */
    private static final int FADED = 12;

    private final Terms terms;

    Reasons(Terms terms) {
        this.terms = terms;
    }

    /** Words that both papers share: where they stand in each, and their stems. */
    private static final class Span {

        private int start;
        private int end;
        private int otherStart;
        private int otherEnd;
        private int[] stems;
        private int[] common;
        private boolean rare;

        /**
         * A span of a term.
         *
         * @param places in the paper where its stems begin, and where the last ends
         * @param otherStart in the other paper where it begins
         */
        Span(int[] places, int otherStart, int[] stems, int[] common, boolean rare) {
            this.start = places[0];
            this.end = places[stems.length];
            this.otherStart = otherStart;
            this.otherEnd = otherStart + end - start;
            this.stems = stems;
            this.common = common;
            this.rare = rare;
        }

        boolean touches(Span other) {
            return start < other.end && other.start < end && otherStart < other.otherEnd && other.otherStart < otherEnd;
        }

        void join(Span other) {
            start = Math.min(start, other.start);
            end = Math.max(end, other.end);
            otherStart = Math.min(otherStart, other.otherStart);
            otherEnd = Math.max(otherEnd, other.otherEnd);
            stems = joined(stems, other.stems);
            common = joined(common, other.common);
            rare |= other.rare;
        }

        private static int[] joined(int[] some, int[] more) {
            int[] all = Arrays.copyOf(some, some.length + more.length);
            System.arraycopy(more, 0, all, some.length, more.length);
            return all;
        }

        /** Whether all stems of another are its own too. */
        boolean says(Span other) {
            for (int stem : other.stems) {
                boolean found = false;
                for (int own : stems) {
                    found |= own == stem;
                }
                if (!found) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The reasons in the words of a paper, the strongest first; none without a rare one. */
    List<String> of(Paper paper, TermVector own, TermVector other) {
        PaperWords words = new PaperWords(paper);
        long[] strongest = shared(own, other);
        List<Span> spans = new ArrayList<>(MOST);
        for (int k = strongest.length - 1; k >= Math.max(0, strongest.length - LOOKED_AT); k--) {
            Span span = span(words, own, other, strongest[k]);
            boolean faded = strongest[k] >> 32 < (strongest[strongest.length - 1] >> 32) / FADED;
            add(spans, span, faded);
        }
        if (spans.stream().noneMatch(span -> span.rare)) {
            Optional<Span> rarest = rarest(words, own, other, strongest);
            if (rarest.isEmpty()) {
                return List.of();
            }
            spans.subList(Math.min(spans.size(), MOST - 1), spans.size()).clear();
            spans.add(rarest.get());
        }
        List<String> reasons = new ArrayList<>(spans.size());
        for (Span span : spans) {
            reasons.add(words.between(span.start, span.end, span.common));
        }
        return reasons;
    }

    /** The strongest of the rare ones. */
    private Optional<Span> rarest(PaperWords words, TermVector own, TermVector other, long[] strongest) {
        for (int k = strongest.length - 1; k >= 0; k--) {
            if (terms.isRare(own.terms()[(int) strongest[k] & Character.MAX_VALUE])) {
                return Optional.of(span(words, own, other, strongest[k]));
            }
        }
        return Optional.empty();
    }

    private Span span(PaperWords words, TermVector own, TermVector other, long shared) {
        int at = (int) shared & Character.MAX_VALUE;
        int term = own.terms()[at];
        int otherPlace = other.places()[Arrays.binarySearch(other.terms(), term)];
        int place = own.places()[at];
        int[] stems =
                terms.isPair(term) ? new int[] {terms.stem(term, false), terms.stem(term, true)} : new int[] {term};
        int[] places = words.places(place, stems.length);
        int[] common = new int[stems.length];
        int count = 0;
        for (int i = 0; i < stems.length; i++) {
            if (terms.isLower(stems[i])) {
                common[count++] = places[i];
            }
        }
        return new Span(places, otherPlace, stems, Arrays.copyOf(common, count), terms.isRare(term));
    }

    private static void add(List<Span> spans, Span span, boolean faded) {
        boolean known = false;
        for (Span before : spans) {
            if (before.touches(span)) {
                before.join(span);
                return;
            }
            known |= before.says(span);
        }
        if (!known && !faded && spans.size() < MOST) {
            spans.add(span);
        }
    }

    /** The shared terms, the strongest last, then the earliest: how strong, against its place, and which of the vector. */
    private long[] shared(TermVector own, TermVector other) {
        long[] shared = new long[Math.min(own.terms().length, other.terms().length)];
        int count = 0;
        int j = 0;
        for (int i = 0; i < own.terms().length; i++) {
            int term = own.terms()[i];
            while (j < other.terms().length && other.terms()[j] < term) {
                j++;
            }
            boolean same = j < other.terms().length && other.terms()[j] == term;
            if (same && own.places()[i] != Text.NOWHERE) {
                long strength = (long) own.weights()[i] * other.weights()[j] * (terms.isPair(term) ? PAIR : 1);
                shared[count++] = strength << 32 | (long) (Character.MAX_VALUE - own.places()[i]) << 16 | i;
            }
        }
        long[] sorted = Arrays.copyOf(shared, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
