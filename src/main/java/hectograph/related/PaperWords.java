package hectograph.related;

import hectograph.model.Paper;
import hectograph.text.Words;

/** The words at places of a paper's title and abstract, as in {@link Text}, and how they are shown apart from it. */
final class PaperWords {

    private final String title;
    private final String body;

    PaperWords(Paper paper) {
        this.title = paper.title().plain();
        this.body = paper.summary().plain();
    }

    /** The places of so many words from a place on, and the place behind the last; an "of" between them is not counted. */
    int[] places(int place, int count) {
        boolean inTitle = place < title.length();
        String text = inTitle ? title : body;
        int from = inTitle ? place : place - title.length() - 1;
        Words words = new Words(text.substring(from, Math.min(text.length(), from + 4 * Words.MAX_WORD)));
        Compounds compounds = new Compounds(words);
        int[] places = new int[count + 1];
        int found = 0;
        while (found < count && compounds.next()) {
            if (!compounds.word().equals("of")) {
                places[found++] = place + compounds.start();
                places[found] = place + words.end();
            }
        }
        return places;
    }

    /** Whether the word "to" stands right before a place. */
    boolean isAfterTo(int place) {
        boolean inTitle = place < title.length();
        int at = inTitle ? place : place - title.length() - 1;
        String text = inTitle ? title : body;
        return at > 2 && text.startsWith("to", at - 3) && (at == 3 || !Words.isWordPart(text.charAt(at - 4)));
    }

    /**
     * The words from one place to another, blanks single.
     *
     * @param common places of words that are no names: the capitals that only their sentence gave them are dropped
     */
    String between(int start, int end, int[] common) {
        boolean inTitle = start < title.length();
        int offset = inTitle ? 0 : title.length() + 1;
        String text =
                (inTitle ? title : body).substring(start - offset, end - offset).replace('\n', ' ');
        StringBuilder out = new StringBuilder(text);
        for (int place : common) {
            lower(out, place - start);
        }
        return out.toString();
    }

    /** Lower case for the capitals of a word and of what hyphens join to it, but not for abbreviations. */
    private static void lower(StringBuilder text, int from) {
        int part = from;
        while (part < text.length() && Words.isWordPart(text.charAt(part))) {
            int end = part + 1;
            boolean plain = true;
            while (end < text.length() && Words.isWordPart(text.charAt(end))) {
                plain &= !Character.isUpperCase(text.charAt(end++));
            }
            if (plain && end - part > 1) {
                text.setCharAt(part, Character.toLowerCase(text.charAt(part)));
            }
            part = end < text.length() && Words.isHyphen(text.charAt(end)) ? end + 1 : text.length();
        }
    }
}
