package hectograph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Hosts of static sites whose limits we know, as their own documentation told them in 2026; for plans that cost nothing.
 */
public enum Host {
    /** GitHub Pages: a site of 1 GB at most. */
    GITHUB("github", "GitHub Pages", 0, Host.GIGABYTE, 0),
    /** GitLab Pages on gitlab.com: 200,000 files and folders, 1 GB. */
    GITLAB("gitlab", "GitLab Pages", 200_000, Host.GIGABYTE, 0),
    /** Cloudflare Pages: 20,000 files of 25 MB each. */
    CLOUDFLARE("cloudflare", "Cloudflare Pages", 20_000, 0, 25 * Host.MEGABYTE),
    /** Netlify: no limit that a site of text meets. */
    NETLIFY("netlify", "Netlify", 0, 0, 0),
    /** A server of one's own. */
    OWN("own", "your host", 0, 0, 0);

    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 30;

    private final String key;
    private final String title;
    private final int files;
    private final long bytes;
    private final long fileBytes;

    Host(String key, String title, int files, long bytes, long fileBytes) {
        this.key = key;
        this.title = title;
        this.files = files;
        this.bytes = bytes;
        this.fileBytes = fileBytes;
    }

    /** The host of a name in {@code site.yaml}. */
    public static Optional<Host> named(String key) {
        return Arrays.stream(values()).filter(host -> host.key.equals(key)).findFirst();
    }

    /** Every name, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(host -> host.key).toList();
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The most files of a site; 0 for no limit. */
    public int files() {
        return files;
    }

    /** The most bytes of a site; 0 for no limit. */
    public long bytes() {
        return bytes;
    }

    /** The most bytes of a file; 0 for no limit. */
    public long fileBytes() {
        return fileBytes;
    }
}
