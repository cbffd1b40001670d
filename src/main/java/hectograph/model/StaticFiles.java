package hectograph.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that are copied as they are, and the sizes of those that pages show as pictures. */
public final class StaticFiles {

    /** None. */
    public static final StaticFiles NONE = new StaticFiles(Map.of(), Map.of());

    private final Map<String, StaticFile> files;
    private final Map<String, PictureSize> sizes;

    /**
     * Files.
     *
     * @param files by path
     * @param sizes those of pictures that are shown, by path
     */
    public StaticFiles(Map<String, StaticFile> files, Map<String, PictureSize> sizes) {
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
        this.sizes = Map.copyOf(sizes);
    }

    /** All of them, by path. */
    public Collection<StaticFile> all() {
        return files.values();
    }

    /** The file at a path. */
    public Optional<StaticFile> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** How large the picture at a path is; empty when no page shows it, or it is none. */
    public Optional<PictureSize> size(String path) {
        return Optional.ofNullable(sizes.get(path));
    }
}
