package hectograph.render;

import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.site.SitePlan.Asset;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of the look as they were when the build began.
 *
 * @param folder the folder as the maintainer would type it
 * @param templates text of each template by file name
 * @param assets the files below {@code assets/}, in order
 */
public record LookFiles(String folder, SortedMap<String, String> templates, List<Asset> assets) {

    private static final int MAX_BYTES = 10_000_000;

    /** Reads a folder of templates. */
    public static Checked<LookFiles> read(Path folder) throws IOException {
        Problems problems = new Problems();
        String name = folder.toString().replace('\\', '/');
        SortedMap<String, String> templates = new TreeMap<>();
        List<Asset> assets = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            problems.error(Origin.of(name), "no such folder", "make it, or name another with --templates");
            return problems.with(new LookFiles(name, templates, assets));
        }
        Path real = folder.toRealPath(); // the folder itself may be a link, as that of the content may
        for (Path file : list(real)) {
            String inside = real.relativize(file).toString().replace('\\', '/');
            Origin origin = Origin.of(name + "/" + inside);
            if (!Files.isReadable(file)) {
                problems.error(origin, "can't be read", "change its permissions, or take it away");
            } else if (Files.size(file) > MAX_BYTES) {
                problems.error(origin, "file of over " + MAX_BYTES + " bytes", "make it smaller");
            } else if (inside.startsWith("assets/")) {
                asset(file, inside.substring("assets/".length()), origin, assets, problems);
            } else if (inside.endsWith(".ftlh")) {
                template(file, inside, origin, templates, problems);
            } else {
                problems.warning(origin, "not used", "templates end in .ftlh; other files belong into assets/");
            }
        }
        for (String asset : List.of("icon.svg", "style.css")) {
            if (assets.stream().noneMatch(there -> there.name().equals(asset))) {
                problems.warning(Origin.of(name + "/assets/" + asset), "no such file", "every page links it: write it");
            }
        }
        return problems.with(new LookFiles(name, templates, assets));
    }

    /** All templates as one text that differs whenever one of them does. */
    public String templateText() {
        StringBuilder all = new StringBuilder();
        templates.forEach((name, text) -> all.append(name)
                .append('\n')
                .append(text.length())
                .append('\n')
                .append(text)
                .append('\n'));
        return all.toString();
    }

    private static void template(
            Path file, String name, Origin origin, SortedMap<String, String> templates, Problems problems)
            throws IOException {
        try {
            templates.put(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            problems.error(origin, "not UTF-8", "save the file as UTF-8");
        }
    }

    private static void asset(Path file, String name, Origin origin, List<Asset> assets, Problems problems)
            throws IOException {
        boolean plain = name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0));
        if (plain) {
            assets.add(new Asset(name, origin, Files.readAllBytes(file)));
        } else {
            problems.error(origin, "file name \"" + name + "\" can't be an address", "use letters, digits, - _ and .");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.getFileName().toString().endsWith("~"))
                    .sorted()
                    .toList();
        }
    }
}
