package hectograph.cli;

import hectograph.Version;
import hectograph.content.ContentFiles;
import hectograph.problem.Nearest;
import hectograph.render.LookSources;
import hectograph.render.LookSources.Copy;
import hectograph.render.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The site's own layer of the look, as {@code look} shows and changes it. */
final class LookFolder {

    /** Where the originals of copies are kept, below the templates: from them it is told what has changed since. */
    private static final String ORIGINALS = ".originals";

    private final Path templates;
    private final LookSources sources;
    private final Terminal terminal;

    LookFolder(Path templates, LookSources sources, Terminal terminal) {
        this.templates = templates;
        this.sources = sources;
        this.terminal = terminal;
    }

    /** Prints every file with its layer. */
    void list() {
        int width = sources.names().stream().mapToInt(String::length).max().orElse(0);
        for (String name : sources.names()) {
            terminal.line(name + " ".repeat(width + 2 - name.length()) + standing(name));
        }
    }

    private String standing(String name) {
        Optional<Copy> original = sources.original(name);
        Optional<Copy> own = sources.own(name);
        if (own.isEmpty()) {
            return original.map(Copy::layer).orElse("");
        }
        String layer = own.get().layer();
        if (original.isEmpty()) {
            return layer + (Mark.in(own.get().bytes()).isPresent() ? ", its original is gone" : "");
        }
        if (Arrays.equals(own.get().bytes(), original.get().bytes())) {
            return layer + ", as in " + original.get().called();
        }
        String since = Mark.in(own.get().bytes())
                .filter(mark -> !mark.isOf(original.get().bytes()))
                .map(mark -> ", which has changed since " + mark.version())
                .orElse("");
        return layer + ", in the place of " + original.get().called() + since;
    }

    /** Whether there is a file of a name; says so if not. */
    boolean isKnown(String name) {
        if (sources.names().contains(name)) {
            return true;
        }
        String remedy = Nearest.remedy(name, sources.names(), "\"look list\" names all");
        return wrong("no file \"" + name + "\" in the look (" + remedy + ")");
    }

    /** Copies a file of a lower layer into the site's own, with its mark. */
    boolean eject(String name) throws IOException {
        Path file = templates.resolve(name);
        Optional<Copy> original = sources.original(name);
        if (original.isEmpty() || Files.exists(file)) {
            return wrong(ContentFiles.display(file) + " is there already (edit it, or delete it to begin anew)");
        }
        byte[] bytes = original.get().bytes();
        write(file, Mark.of(Version.number(), name, bytes).copy(bytes));
        write(kept(name), bytes);
        terminal.line(ContentFiles.display(file) + ": copied from "
                + original.get().called() + "; what you change in it counts");
        return true;
    }

    /** Prints what has changed in the original since a file was copied, or what was changed in the copy. */
    boolean diff(String name) throws IOException {
        Optional<Copy> own = sources.own(name);
        Optional<Copy> original = sources.original(name);
        if (own.isEmpty() || original.isEmpty()) {
            return wrong(
                    own.isEmpty()
                            ? name + " is as in the "
                                    + original.map(Copy::layer).orElse("") + ", you have none of your own"
                            : name + " is yours alone, no layer below has it");
        }
        Optional<Mark> mark = Mark.in(own.get().bytes());
        Path kept = kept(name);
        String now = original.get().layer() + "/" + name;
        boolean changed = mark.isPresent() && !mark.get().isOf(original.get().bytes());
        if (changed && Files.isRegularFile(kept)) {
            terminal.line("Since " + mark.get().version() + " " + original.get().called() + " has changed:");
            print(
                    ContentFiles.display(kept),
                    Files.readAllBytes(kept),
                    now,
                    original.get().bytes());
            terminal.line("Bring into your file what you want of it, then say \"look accept " + name + "\".");
            return true;
        }
        byte[] copy = mark.isEmpty()
                ? original.get().bytes()
                : mark.get().copy(original.get().bytes());
        boolean equal =
                print(now, copy, own.get().layer() + "/" + name, own.get().bytes());
        if (equal) {
            terminal.line(own.get().layer() + "/" + name + " says the same as "
                    + original.get().called() + ".");
        }
        return true;
    }

    /** Notes that the owner has seen what changed in the original. */
    boolean accept(String name) throws IOException {
        Optional<Copy> own = sources.own(name);
        Optional<Copy> original = sources.original(name);
        Optional<Mark> mark = own.flatMap(file -> Mark.in(file.bytes()));
        if (own.isEmpty() || original.isEmpty() || mark.isEmpty()) {
            return wrong(name + " has no mark of an original (\"look eject\" makes files that have one)");
        }
        byte[] bytes = original.get().bytes();
        write(
                templates.resolve(name),
                Mark.of(Version.number(), name, bytes).replacing(own.get().bytes()));
        write(kept(name), bytes);
        terminal.line(own.get().layer() + "/" + name + ": goes with "
                + original.get().called() + " of " + Version.number() + " now");
        return true;
    }

    private boolean print(String before, byte[] first, String after, byte[] second) {
        List<String> lines = TextDifference.of(before, first, after, second);
        lines.forEach(terminal::line);
        return lines.isEmpty();
    }

    private Path kept(String name) {
        return templates.resolve(ORIGINALS).resolve(name);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, bytes);
    }

    private boolean wrong(String message) {
        terminal.error("look: " + message);
        return false;
    }
}
