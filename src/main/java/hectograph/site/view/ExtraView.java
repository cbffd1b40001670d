package hectograph.site.view;

import java.util.List;

/**
 * Values under names of the maintainer's own. A template asks for them by these names, and not for the component.
 *
 * @param values the values, names unique
 */
public record ExtraView(List<ValueView> values) {

    /** None. */
    public static final ExtraView NONE = new ExtraView(List.of());

    /**
     * A value.
     *
     * @param name its name
     * @param number whether it is a number
     * @param list whether it is a list
     * @param texts its texts: one, unless it is a list
     */
    public record ValueView(String name, boolean number, boolean list, List<String> texts) {}
}
