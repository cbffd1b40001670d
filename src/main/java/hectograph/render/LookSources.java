package hectograph.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All files of all layers of a look, for whoever wants to know where one comes from. */
public final class LookSources {

    /**
     * A file of a layer.
     *
     * @param layer the layer's name
     * @param bytes what stands in it
     */
    public record Copy(String layer, byte[] bytes) {

        /** What the layer is called within a sentence. */
        public String called() {
            return Layer.called(layer);
        }
    }

    private final SortedMap<String, Copy> own;
    private final SortedMap<String, Copy> originals = new TreeMap<>();

    /**
     * Reads all layers.
     *
     * @param layers the lowest first, the site's own last
     * @throws IOException when a file can't be read
     */
    public LookSources(List<Layer> layers) throws IOException {
        SortedMap<String, Copy> top = new TreeMap<>();
        for (int i = 0; i < layers.size(); i++) {
            SortedMap<String, Copy> files = i == layers.size() - 1 ? top : originals;
            files.putAll(files(layers.get(i)));
        }
        own = top;
    }

    private static SortedMap<String, Copy> files(Layer layer) throws IOException {
        SortedMap<String, Copy> files = new TreeMap<>();
        if (layer.exists()) {
            List<Layer.File> found = new ArrayList<>(layer.files());
            found.removeIf(file -> !LookFiles.isOfLook(file.name()) || file.size() > Layer.MAX_BYTES);
            List<byte[]> bytes = layer.read(found);
            for (int i = 0; i < found.size(); i++) {
                files.put(found.get(i).name(), new Copy(layer.name(), bytes.get(i)));
            }
        }
        return files;
    }

    /** The names of all files, in order. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(own.keySet());
        names.addAll(originals.keySet());
        return names;
    }

    /** The site's own file of a name. */
    public Optional<Copy> own(String name) {
        return Optional.ofNullable(own.get(name));
    }

    /** What takes its place where the site has none: the file of the highest layer below. */
    public Optional<Copy> original(String name) {
        return Optional.ofNullable(originals.get(name));
    }
}
