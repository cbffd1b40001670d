package hectograph.tex.prose;

import java.util.Arrays;

/** Which braces of a text belong together. */
final class Braces {
    private final int[] partner;

    Braces(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
            partner = new int[0];
            return;
        }
        partner = new int[text.length()];
        Arrays.fill(partner, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                partner[i] = open[--depth];
                partner[partner[i]] = i;
            }
        }
    }

    boolean matched(int i) {
        return i < partner.length && partner[i] >= 0;
    }

    /** The brace that belongs to a matched one. */
    int partner(int i) {
        return partner[i];
    }
}
