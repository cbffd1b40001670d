package hectograph.render;

import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the own layer that were copied out of a lower one, while their originals are looked for. */
final class Originals {

    /** A copy whose original was not seen yet. */
    private record Copy(Origin origin, Mark mark) {}

    private final Map<String, Copy> open = new TreeMap<>();
    private final Problems problems;

    Originals(Problems problems) {
        this.problems = problems;
    }

    /** Takes a file of the own layer. */
    void own(Layer.File file, byte[] bytes) {
        Mark.in(bytes).ifPresent(mark -> open.put(file.name(), new Copy(file.origin(), mark)));
    }

    /** Compares what a lower layer has with what was copied; the lowest layers come last. */
    void lower(Layer layer, List<Layer.File> files) throws IOException {
        List<Layer.File> originals = new ArrayList<>(files);
        originals.removeIf(file -> !open.containsKey(file.name()));
        List<byte[]> bytes = layer.read(originals);
        for (int i = 0; i < originals.size(); i++) {
            String name = originals.get(i).name();
            Copy copy = open.remove(name);
            if (copy != null && !copy.mark().isOf(bytes.get(i))) {
                problems.warning(
                        copy.origin(),
                        "its original in " + Layer.called(layer.name()) + " has changed since "
                                + copy.mark().version(),
                        "\"look diff " + name + "\" shows how, \"look accept " + name + "\" ends this warning");
            }
        }
    }

    /** When all layers were seen. */
    void end() {
        open.forEach((name, copy) -> problems.warning(
                copy.origin(),
                "no layer below has its original any more",
                "delete it, unless a template of yours uses it"));
    }
}
