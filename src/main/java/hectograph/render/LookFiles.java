package hectograph.render;

import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.site.SitePlan.Asset;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of the look as they were when the build began: of each name that of the highest layer that has it.
 *
 * @param layer name of the highest layer, for messages about files that are missing
 * @param templates each template by file name
 * @param assets the files below {@code assets/}, in order
 */
public record LookFiles(String layer, SortedMap<String, Template> templates, List<Asset> assets) {

    /** No look at all. */
    public static final LookFiles NONE = new LookFiles("templates", Collections.emptySortedMap(), List.of());

    private static final String ASSETS = "assets/";

    /**
     * A template.
     *
     * @param text its text
     * @param origin its file, which names its layer
     */
    public record Template(String text, Origin origin) {}

    /**
     * Reads a look.
     *
     * @param layers the lowest first; those that do not exist are passed over
     */
    public static Checked<LookFiles> read(List<Layer> layers) throws IOException {
        Problems problems = new Problems();
        SortedMap<String, Template> templates = new TreeMap<>();
        SortedMap<String, Asset> assets = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Originals originals = new Originals(problems);
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            if (layer.exists()) {
                List<Layer.File> files = new ArrayList<>(layer.files());
                boolean own = i == layers.size() - 1;
                if (!own) {
                    originals.lower(layer, files);
                }
                files.removeIf(file -> !taken.add(file.name()) || !isFit(layer, file, own, problems));
                List<byte[]> bytes = layer.read(files);
                for (int j = 0; j < files.size(); j++) {
                    if (own) {
                        originals.own(files.get(j), bytes.get(j));
                    }
                    take(files.get(j), bytes.get(j), templates, assets, problems);
                }
            }
        }
        originals.end();
        String top =
                layers.isEmpty() ? NONE.layer() : layers.get(layers.size() - 1).name();
        for (String asset : List.of("icon.svg", "style.css")) {
            if (!assets.containsKey(asset)) {
                problems.warning(Origin.of(top + "/assets/" + asset), "no such file", "every page links it: write it");
            }
        }
        return problems.with(
                new LookFiles(top, Collections.unmodifiableSortedMap(templates), List.copyOf(assets.values())));
    }

    /** The words that the templates print as they stand there, each phrase for itself. */
    public SortedSet<String> phrases() {
        SortedSet<String> phrases = new TreeSet<>();
        templates.values().forEach(template -> phrases.addAll(Phrases.of(template.text())));
        return phrases;
    }

    /** The same look with other words for some phrases. */
    public LookFiles saying(Map<String, String> words) {
        SortedMap<String, Template> saying = new TreeMap<>();
        templates.forEach((name, template) ->
                saying.put(name, new Template(Phrases.replaced(template.text(), words), template.origin())));
        return new LookFiles(layer, Collections.unmodifiableSortedMap(saying), assets);
    }

    /** All templates as one text that differs whenever one of them does. */
    public String templateText() {
        return text(templates.keySet());
    }

    /** A template and all that it prints with, as one text that differs whenever one of them does. */
    public String templateText(String name) {
        return text(TemplateUses.of(name, templates));
    }

    private String text(Set<String> names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            String text = Objects.requireNonNull(templates.get(name)).text();
            all.append(name)
                    .append('\n')
                    .append(text.length())
                    .append('\n')
                    .append(text)
                    .append('\n');
        }
        return all.toString();
    }

    /** Whether a name is that of a template or an asset. */
    static boolean isOfLook(String name) {
        return name.startsWith(ASSETS) || name.endsWith(".ftlh");
    }

    /** Whether a file is one of a look; a theme may hold what is none, such as its licence. */
    private static boolean isFit(Layer layer, Layer.File file, boolean own, Problems problems) {
        boolean ofLook = isOfLook(file.name());
        if (!ofLook && !own) {
            return false;
        }
        if (!layer.isReadable(file)) {
            problems.error(file.origin(), "can't be read", "change its permissions, or take it away");
        } else if (file.size() > Layer.MAX_BYTES) {
            problems.error(file.origin(), "file of over " + Layer.MAX_BYTES + " bytes", "make it smaller");
        } else if (!ofLook) {
            problems.warning(file.origin(), "not used", "templates end in .ftlh; other files belong into assets/");
        } else if (file.name().startsWith(ASSETS) && !isPlain(file.name())) {
            problems.error(
                    file.origin(),
                    "file name \"" + file.name().substring(ASSETS.length()) + "\" can't be an address",
                    "use letters, digits, - _ and .");
        } else {
            return true;
        }
        return false;
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0));
    }

    private static void take(
            Layer.File file,
            byte[] bytes,
            SortedMap<String, Template> templates,
            SortedMap<String, Asset> assets,
            Problems problems) {
        if (file.name().startsWith(ASSETS)) {
            String name = file.name().substring(ASSETS.length());
            assets.put(name, new Asset(name, file.origin(), bytes));
            return;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            templates.put(file.name(), new Template(text, file.origin()));
        } catch (CharacterCodingException e) {
            problems.error(file.origin(), "not UTF-8", "save the file as UTF-8");
        }
    }
}
