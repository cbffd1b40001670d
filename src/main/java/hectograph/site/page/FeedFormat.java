package hectograph.site.page;

import hectograph.model.Export;
import java.util.Arrays;
import java.util.Optional;

/** The formats of a feed, in the order in which pages link them: readers that take the first link take Atom. */
public enum FeedFormat {
    /** Atom 1.0 (RFC 4287). */
    ATOM("Atom", "application/atom+xml", "atom.xml", PageKind.ATOM, Export.ATOM),
    /** RSS 2.0. */
    RSS("RSS", "application/rss+xml", "rss.xml", PageKind.RSS, Export.RSS),
    /** JSON Feed 1.1. */
    JSON("JSON Feed", "application/feed+json", "feed.json", PageKind.JSON_FEED, Export.JSON_FEED);

    private final String label;
    private final String type;
    private final String file;
    private final PageKind kind;
    private final Export export;

    FeedFormat(String label, String type, String file, PageKind kind, Export export) {
        this.label = label;
        this.type = type;
        this.file = file;
        this.kind = kind;
        this.export = export;
    }

    /** The format of which a feed at a path is by its file name; empty for what is no feed, and for digests and archives. */
    public static Optional<FeedFormat> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Arrays.stream(values())
                .filter(format -> format.file.equals(name))
                .findFirst();
    }

    /** Its name for readers. */
    public String label() {
        return label;
    }

    /** Its media type, as autodiscovery wants it. */
    public String type() {
        return type;
    }

    /** The file name of a feed of this format. */
    public String file() {
        return file;
    }

    /** By what a site does without it. */
    public Export export() {
        return export;
    }

    /** How a page of this format is printed. */
    public PageKind kind() {
        return kind;
    }
}
