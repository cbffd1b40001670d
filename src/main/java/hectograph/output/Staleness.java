package hectograph.output;

import java.util.Optional;

/** Decides whether a page must be rendered. Pure: it sees facts and gives a decision with its reason. */
public final class Staleness {

    private Staleness() {}

    /**
     * Whether to render, and why.
     *
     * @param render false to keep the file as it is
     * @param reason a few words for {@code --explain}
     */
    public record Decision(boolean render, String reason) {}

    /**
     * Whether what a page is made of is what it was made of in the last build, so that it would print the same: the view
     * need not be made to know its digest.
     *
     * @param key of the page; empty when only the view can tell
     * @param last its entry of the last build
     */
    public static boolean isKnown(String key, Optional<Manifest.Entry> last) {
        return !key.isEmpty() && last.isPresent() && last.get().key().equals(key);
    }

    /**
     * Decides about one page.
     *
     * @param view digest of what it prints
     * @param last its entry of the last build; empty when there is none
     * @param sameLook whether templates and generator are those of the last build
     * @param sizeOnDisk length of its file in bytes; -1 when there is no file
     * @param full whether everything shall be rendered
     */
    public static Decision decide(
            String view, Optional<Manifest.Entry> last, boolean sameLook, long sizeOnDisk, boolean full) {
        if (last.isEmpty()) {
            return new Decision(true, "new");
        }
        if (last.get().view().isEmpty()) {
            return new Decision(true, "last build was broken off");
        }
        if (!last.get().view().equals(view)) {
            return new Decision(true, "content changed");
        }
        if (!sameLook) {
            return new Decision(true, "templates changed");
        }
        if (sizeOnDisk != last.get().size()) {
            return new Decision(true, sizeOnDisk < 0 ? "file is missing" : "file was changed by others");
        }
        return full ? new Decision(true, "--full") : new Decision(false, "unchanged");
    }
}
