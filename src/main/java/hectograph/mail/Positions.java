package hectograph.mail;

import java.util.BitSet;

/** Which of a list, in a few letters: {@code 0-4,7}. */
final class Positions {

    /** All of it. */
    static final String ALL = "all";

    private Positions() {}

    /** Writes it. */
    static String text(BitSet positions, int size) {
        if (positions.cardinality() == size) {
            return ALL;
        }
        StringBuilder out = new StringBuilder();
        for (int from = positions.nextSetBit(0); from >= 0; ) {
            int to = positions.nextClearBit(from) - 1;
            out.append(out.isEmpty() ? "" : ",").append(from).append(to > from ? "-" + to : "");
            from = positions.nextSetBit(to + 1);
        }
        return out.toString();
    }

    /** Reads it; what is none of it counts as all. */
    static BitSet read(String text, int size) {
        BitSet positions = new BitSet();
        try {
            if (!text.equals(ALL)) {
                for (String range : text.split(",")) {
                    int dash = range.indexOf('-');
                    int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
                    int to = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1));
                    positions.set(from, Math.min(to + 1, size));
                }
                return positions;
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            positions.clear();
        }
        positions.set(0, size);
        return positions;
    }
}
