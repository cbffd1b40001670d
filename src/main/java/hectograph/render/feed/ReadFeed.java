package hectograph.render.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * What a feed's bytes say to somebody who did not write them.
 *
 * @param id permanent identifier; empty in RSS, which has none
 * @param title plain text
 * @param self its own address
 * @param home the page it feeds
 * @param entries in order
 */
record ReadFeed(String id, String title, String self, String home, List<ReadEntry> entries) {

    /** Collects what is read of an entry. */
    static final class ReadEntry {
        String id = "";
        String url = "";
        String title = "";
        String published = "";
        String updated = "";
        String content = "";
        final List<String> authors = new ArrayList<>();
        final List<String> categories = new ArrayList<>();
    }
}
