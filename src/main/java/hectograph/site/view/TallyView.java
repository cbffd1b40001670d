package hectograph.site.view;

/**
 * The number a page or a section opens with.
 *
 * @param number such as {@code 119}
 * @param unit such as {@code papers} or {@code of 119}
 * @param href where the number leads; empty when nowhere
 */
public record TallyView(String number, String unit, String href) {

    /** A number that leads nowhere. */
    public static TallyView of(int number, String one, String many) {
        return new TallyView(Integer.toString(number), number == 1 ? one : many, "");
    }
}
