package hectograph.render;

import hectograph.model.Phrasebook;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the look as they were when the build began: of each name that of the highest layer that has it.
 *
 * @param layer name of the highest layer, for messages about files that are missing
 * @param templates each template by file name
 * @param assets the files below {@code assets/}, in order
 * @param words the files of words of all layers, the lowest first: one that stands higher adds to them
 * @param said the words of the language in which it prints
 */
public record LookFiles(
        String layer,
        SortedMap<String, Template> templates,
        List<Asset> assets,
        List<WordsFile> words,
        Phrasebook said) {

    /** No look at all. */
    public static final LookFiles NONE =
            new LookFiles("templates", Collections.emptySortedMap(), List.of(), List.of(), Phrasebook.EMPTY);

    private static final String ASSETS = "assets/";

    private static final Pattern WORDS = Pattern.compile("words/([A-Za-z0-9-]+)\\.yaml");

    /**
     * A template.
     *
     * @param text its text
     * @param origin its file, which names its layer
     */
    public record Template(String text, Origin origin) {}

    /**
     * The words of a language.
     *
     * @param language BCP 47 tag, as the file is called
     * @param text its text
     * @param origin its file, which names its layer
     */
    public record WordsFile(String language, String text, Origin origin) {}

    /**
     * Reads a look.
     *
     * @param layers the lowest first; those that do not exist are passed over
     */
    public static Checked<LookFiles> read(List<Layer> layers) throws IOException {
        Problems problems = new Problems();
        Gathered gathered = new Gathered(problems);
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
                files.removeIf(
                        file -> !taken.add(file.name()) && !isWords(file.name()) || !isFit(layer, file, own, problems));
                List<byte[]> bytes = layer.read(files);
                for (int j = 0; j < files.size(); j++) {
                    if (own) {
                        originals.own(files.get(j), bytes.get(j));
                    }
                    gathered.take(files.get(j), bytes.get(j));
                }
            }
        }
        originals.end();
        String top =
                layers.isEmpty() ? NONE.layer() : layers.get(layers.size() - 1).name();
        return problems.with(gathered.look(top));
    }

    /** What was read so far, the highest layer first. */
    private static final class Gathered {
        private final SortedMap<String, Template> templates = new TreeMap<>();
        private final SortedMap<String, Asset> assets = new TreeMap<>();
        private final List<WordsFile> words = new ArrayList<>();
        private final Problems problems;

        Gathered(Problems problems) {
            this.problems = problems;
        }

        void take(Layer.File file, byte[] bytes) {
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
                Matcher language = WORDS.matcher(file.name());
                if (language.matches()) {
                    words.add(0, new WordsFile(language.group(1), text, file.origin()));
                } else {
                    templates.put(file.name(), new Template(text, file.origin()));
                }
            } catch (CharacterCodingException e) {
                problems.error(file.origin(), "not UTF-8", "save the file as UTF-8");
            }
        }

        LookFiles look(String top) {
            for (String asset : List.of("icon.svg", "style.css")) {
                if (!assets.containsKey(asset)) {
                    problems.warning(
                            Origin.of(top + "/assets/" + asset), "no such file", "every page links it: write it");
                }
            }
            return new LookFiles(
                    top,
                    Collections.unmodifiableSortedMap(templates),
                    List.copyOf(assets.values()),
                    List.copyOf(words),
                    Phrasebook.EMPTY);
        }
    }

    /** The same look in the words of a language. */
    public LookFiles saying(Phrasebook other) {
        return new LookFiles(layer, templates, SaidInScripts.in(assets, other), words, other);
    }

    /** All templates as one text that differs whenever one of them does. */
    public String templateText() {
        return new TemplateTexts(this).all();
    }

    /** Whether a name is that of a template or an asset. */
    static boolean isOfLook(String name) {
        return name.startsWith(ASSETS) || name.endsWith(".ftlh") || isWords(name);
    }

    private static boolean isWords(String name) {
        return WORDS.matcher(name).matches();
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
            problems.warning(
                    file.origin(),
                    "not used",
                    "templates end in .ftlh, words stand in words/en.yaml; other files belong into assets/");
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
}
