package hectograph.content;

import hectograph.model.Extras;
import hectograph.model.FileReference;
import hectograph.model.PictureSize;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a maintainer says of a paper beside what is asked for: {@code extra}, {@code badges} and {@code image}. */
final class ExtrasReader {

    /** The names of the fields. */
    static final List<String> FIELDS = List.of("extra", "badges", "image");

    /** A paper has at most so many values of its own, and a value so many items. */
    static final int MOST = 100;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,9})?");

    private static final PictureSize UNSEEN = new PictureSize(1, 1);

    private final Problems problems;

    ExtrasReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads them.
     *
     * @param files takes the picture's file
     */
    Extras read(Fields fields, List<FileReference> files) {
        List<YamlNode.Entry> entries =
                fields.group("extra").map(YamlNode.Mapping::entries).orElse(List.of());
        List<Extras.Value> own = own(entries);
        List<String> badges = fields.has("badges")
                ? fields.texts("badges").stream().map(YamlNode.Scalar::text).toList()
                : texts(own, "badges");
        Optional<Extras.Image> image = fields.node("image")
                .map(node -> image(fields, "image", node, files))
                .orElseGet(() -> ownImage(own, entries, files));
        return own.isEmpty() && badges.isEmpty() && image.isEmpty() ? Extras.NONE : new Extras(own, badges, image);
    }

    private List<Extras.Value> own(List<YamlNode.Entry> entries) {
        List<Extras.Value> own = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlNode.Entry entry : entries) {
            if (!names.add(entry.name())) {
                problems.error(
                        entry.nameOrigin(), "field \"" + entry.name() + "\" stands twice", "delete one of the two");
            } else if (own.size() == MOST) {
                problems.error(entry.nameOrigin(), "more than " + MOST + " values in \"extra\"", "delete the others");
                break;
            } else {
                value(entry).ifPresent(own::add);
            }
        }
        return own;
    }

    private Optional<Extras.Value> value(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Scalar scalar) {
            boolean number = !scalar.quoted() && NUMBER.matcher(scalar.text()).matches();
            Extras.Kind kind = number ? Extras.Kind.NUMBER : Extras.Kind.TEXT;
            return Optional.of(new Extras.Value(entry.name(), kind, List.of(scalar.text())));
        }
        if (entry.value() instanceof YamlNode.Sequence list && list.items().size() <= MOST) {
            List<String> texts = new ArrayList<>();
            list.items().forEach(item -> {
                if (item instanceof YamlNode.Scalar scalar) {
                    texts.add(scalar.text());
                }
            });
            if (texts.size() == list.items().size()) {
                return Optional.of(new Extras.Value(entry.name(), Extras.Kind.LIST, texts));
            }
        }
        problems.error(
                entry.value().origin(),
                entry.value().kind() + " where \"" + entry.name()
                        + "\" takes a text, a number or a short list of texts",
                "write " + entry.name() + ": text, or " + entry.name() + ": [one, two]");
        return Optional.empty();
    }

    /**
     * A picture: its path, or a group of "file" and "alt".
     *
     * @param field what the field is called
     * @param files takes its file
     */
    Optional<Extras.Image> image(Fields fields, String field, YamlNode node, List<FileReference> files) {
        if (node instanceof YamlNode.Mapping mapping) {
            Fields given = new Fields(mapping, List.of("file", "alt"), problems);
            return image(given.text("file"), given.text("alt"), given, "file", files);
        }
        return image(fields.text(field), "", fields, field, files);
    }

    private Optional<Extras.Image> image(
            String path, String alt, Fields fields, String name, List<FileReference> files) {
        if (!FileReference.isPath(path)) {
            problems.error(
                    fields.origin(name),
                    "\"" + path + "\" is not the path of a picture below static/",
                    "write {file: figures/a.png, alt: what it shows}");
            return Optional.empty();
        }
        files.add(new FileReference(path, FileReference.Use.PICTURE, fields.origin(name)));
        return Optional.of(new Extras.Image(path, alt, UNSEEN));
    }

    /** The picture that stands among the maintainer's own values. */
    private Optional<Extras.Image> ownImage(
            List<Extras.Value> own, List<YamlNode.Entry> entries, List<FileReference> files) {
        String path = String.join("", texts(own, "image"));
        if (!FileReference.isPath(path)) {
            return Optional.empty(); // a name of the maintainer's own, for something else
        }
        entries.stream()
                .filter(entry -> entry.name().equals("image"))
                .forEach(entry -> files.add(new FileReference(
                        path, FileReference.Use.PICTURE, entry.value().origin())));
        return Optional.of(new Extras.Image(path, String.join("", texts(own, "alt")), UNSEEN));
    }

    private static List<String> texts(List<Extras.Value> own, String name) {
        return own.stream()
                .filter(value -> value.name().equals(name))
                .flatMap(value -> value.texts().stream())
                .toList();
    }
}
