package hectograph.hosting;

import hectograph.model.Compression;
import hectograph.site.page.Paths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How a host's copy becomes the site: what it must get and lose, in an order in which no visitor meets a page whose style or
 * target is missing, and which can be broken off and begun again.
 *
 * <p>Files that are new go first: nothing that the host shows leads to them yet, but for links that were dead before. When all
 * are there, every page can change, whichever comes first: whatever it leads to is there. What is gone goes last, when
 * nothing leads there any more. The list of files comes after all of it, so that it still tells the old state when the rest
 * was broken off, and the next run makes up for that.
 *
 * @param added files that the host does not have
 * @param changed files that the host has with other bytes
 * @param gone files that the host was given once and that are no longer part of the site
 * @param list the list of files; empty when the host has this very list
 */
public record Upload(List<String> added, List<String> changed, List<String> gone, List<String> list) {

    /** Copies the lists. */
    public Upload {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        list = List.copyOf(list);
    }

    /** What leads to others comes after them, as far as a path tells. */
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(Upload::rank).thenComparing(Comparator.naturalOrder());

    /**
     * The way from what a host has to the site.
     *
     * @param there what the host has, as the list says that stands there
     * @param here the site
     */
    public static Upload of(FileList there, FileList here) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, FileList.Entry> file : here.files().entrySet()) {
            FileList.Entry old = there.files().get(file.getKey());
            if (old == null) {
                added.add(file.getKey());
            } else if (!file.getValue().isSame(old)) {
                changed.add(file.getKey());
            }
        }
        List<String> gone = new ArrayList<>(there.files().keySet());
        gone.removeIf(path -> here.files().containsKey(path) || path.equals(Paths.FILES.value()));
        added.sort(ORDER);
        changed.sort(ORDER);
        gone.sort(ORDER.reversed());
        boolean same = here.equals(there);
        return new Upload(added, changed, gone, same ? List.of() : List.of(Paths.FILES.value()));
    }

    /** How many files the host must get, the list too. */
    public int puts() {
        return added.size() + changed.size() + list.size();
    }

    private static int rank(String file) {
        String path = Compression.plain(file);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("assets/")) {
            return 0;
        }
        if (Paths.isLiveFeed(path) || path.startsWith("archive/") || path.endsWith(".opml")) {
            return 5;
        }
        if (path.startsWith("sitemap") || path.equals(Paths.ROBOTS.value())) {
            return 6;
        }
        if (!path.endsWith(".html")) {
            return 1;
        }
        boolean top = path.indexOf('/') < 0;
        return name.equals("index.html") ? top ? 4 : 3 : 2;
    }
}
