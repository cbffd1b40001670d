package hectograph.model;

/**
 * A piece of Markdown in the forms that are printed. The forms share their strings where they are equal, since a
 * collection holds one of these for every abstract.
 *
 * @param markdown the text as written, NFC, lines ended by {@code \n}
 * @param html block markup, formulas as MathML
 * @param portable block markup for feeds and mail: it says the same without style sheet and with every tag taken away,
 *     formulas as text with {@code i}, {@code sub} and {@code sup}
 * @param plain the words alone, blocks parted by {@code \n}, formulas in Unicode
 */
public record Prose(String markdown, Html html, Html portable, String plain) {

    /** No text. */
    public static final Prose EMPTY = new Prose("", Html.EMPTY, Html.EMPTY, "");

    /** Whether there are no words. */
    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /**
     * The first sentence, or as many words of it as fit; it never ends within a formula that is shown as its source.
     *
     * @param maxLength the longest result, in UTF-16 code units, the ellipsis included
     */
    public String firstSentence(int maxLength) {
        int end = plain.indexOf('\n');
        String block = end < 0 ? plain : plain.substring(0, end);
        int stop = Sentences.firstEnd(block);
        while (stop < block.length() && isInFormula(block, stop)) {
            stop = stop + Sentences.firstEnd(block.substring(stop));
        }
        return shorten(block.substring(0, stop), maxLength);
    }

    /** Whether an odd number of dollar signs stands before a place; money may then cost a few words. */
    private static boolean isInFormula(String text, int place) {
        boolean in = false;
        for (int i = 0; i < place; i++) {
            in ^= text.charAt(i) == '$';
        }
        return in && text.indexOf('$', place) >= 0;
    }

    private static String shorten(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        int cut = text.lastIndexOf(' ', maxLength - 1);
        while (cut > 0 && isInFormula(text, cut)) {
            cut = text.lastIndexOf(' ', cut - 1);
        }
        int end = cut > 0 ? cut : maxLength - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        while (end > 1 && (text.charAt(end - 1) == ',' || text.charAt(end - 1) == ';' || text.charAt(end - 1) == ':')) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
