package hectograph.site.view;

import hectograph.model.Phrasebook;

/**
 * The number a page or a section opens with.
 *
 * @param number such as {@code 119}
 * @param unit such as {@code papers} or {@code of 119}
 * @param href where the number leads; empty when nowhere
 */
public record TallyView(String number, String unit, String href) {

    /** No number. */
    public static final TallyView NONE = new TallyView("", "", "");

    /**
     * A number that leads nowhere.
     *
     * @param unit of what, as in the keys {@code unit.papers.other}
     */
    public static TallyView of(Phrasebook words, int number, String unit) {
        return new TallyView(Integer.toString(number), words.count("unit." + unit, number), "");
    }
}
