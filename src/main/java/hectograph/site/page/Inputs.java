package hectograph.site.page;

import java.util.function.Supplier;

/**
 * All that the view of a page is made of: a record of values, most of them shared with other pages. The view sees nothing
 * else, so the components are the list of what a page depends on, and their digest is its key: while that stays the page
 * stays, and its view need not be made. No implementation knows the catalog.
 */
public interface Inputs {

    /** Makes everything the page prints: a record of {@link hectograph.site.view}. */
    Record view();

    /**
     * What is made while it is planned, since there are few of it and they take no time.
     *
     * @param view everything the page prints
     */
    record Ready(Record view) implements Inputs {}

    /**
     * What nobody can look into: only the view tells whether the page is still the same.
     *
     * @param maker makes the view
     */
    record Opaque(Supplier<? extends Record> maker) implements Inputs {

        @Override
        public Record view() {
            return maker.get();
        }
    }
}
