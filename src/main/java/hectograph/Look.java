package hectograph;

import hectograph.content.ContentFiles;
import hectograph.content.Phrasebooks;
import hectograph.content.SiteReader;
import hectograph.content.StaticFolder;
import hectograph.content.WordsReader;
import hectograph.content.source.Source;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import hectograph.render.Layer;
import hectograph.render.LookFiles;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which layers the look of a site has: the built-in one, the theme that {@code site.yaml} names, the project's own. */
public final class Look {

    private Look() {}

    /**
     * Reads a look.
     *
     * @param templates the project's own layer; need not exist
     * @param content the folder of the content, beside which themes are
     * @param files its files, of which {@code site.yaml} is asked for a theme
     */
    public static Checked<LookFiles> read(Path templates, Path content, ContentFiles files) throws IOException {
        Problems problems = new Problems();
        List<Layer> layers = problems.take(layers(templates, content, files));
        LookFiles look = problems.take(LookFiles.read(layers));
        return problems.with(look);
    }

    /** The words of a look in all languages, with those that the site has of its own. */
    public static Checked<Phrasebooks> words(LookFiles look, ContentFiles files) {
        Problems problems = new Problems();
        List<Phrasebooks.File> books = look.words().stream()
                .map(file -> new Phrasebooks.File(
                        file.language(), new Source(file.origin().file(), file.text())))
                .toList();
        List<WordsReader.Word> own = files.site()
                .map(file -> problems.take(WordsReader.read(file.read().value())))
                .orElse(List.of());
        return problems.with(problems.take(Phrasebooks.read(books, own)));
    }

    /** The layers of a look, the lowest first. */
    public static Checked<List<Layer>> layers(Path templates, Path content, ContentFiles files) {
        Problems problems = new Problems();
        List<Layer> layers = new ArrayList<>();
        Version.place().ifPresent(program -> layers.add(Layer.builtIn(program)));
        asked(files).ifPresent(theme -> theme(theme, content, problems).ifPresent(layers::add));
        layers.add(Layer.folder(templates));
        return problems.with(layers);
    }

    /** The theme that the site asks for; what is wrong with the file is told by who reads all of it. */
    private static Optional<SiteReader.Theme> asked(ContentFiles files) {
        return files.site().flatMap(file -> {
            Checked<Source> source = file.read();
            return SiteReader.theme(source.value());
        });
    }

    private static Optional<Layer> theme(SiteReader.Theme asked, Path content, Problems problems) {
        Optional<Layer> theme = beside(asked.name(), content).or(() -> onClassPath(asked.name()));
        if (theme.isEmpty()) {
            problems.error(
                    asked.origin(),
                    "no theme \"" + asked.name() + "\"",
                    "name a folder or a jar beside the content folder, or a theme on the class path");
        }
        return theme;
    }

    private static Optional<Layer> beside(String name, Path content) {
        Path place;
        try {
            place = StaticFolder.beside(content, name);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (Files.isDirectory(place)) {
            return Optional.of(Layer.folder(place));
        }
        return Files.isRegularFile(place) ? Layer.themeOf(place) : Optional.empty();
    }

    private static Optional<Layer> onClassPath(String name) {
        if (!name.matches("[A-Za-z0-9._-]+") || name.startsWith(".")) {
            return Optional.empty();
        }
        URL marker = Look.class.getClassLoader().getResource(Layer.THEMES + name + "/theme.yaml");
        if (marker == null) {
            return Optional.empty();
        }
        String address = marker.toString();
        try {
            int end = address.indexOf("!/");
            return address.startsWith("jar:") && end > 0
                    ? Optional.of(new Layer(
                            "theme " + name,
                            Path.of(new URI(address.substring("jar:".length(), end))),
                            Layer.THEMES + name + "/"))
                    : Optional.ofNullable(Path.of(marker.toURI()).getParent()).map(Layer::folder);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
