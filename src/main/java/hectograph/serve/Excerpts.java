package hectograph.serve;

import hectograph.problem.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The lines around a mistake, out of the input folders alone. */
final class Excerpts {

    /** A larger file is not opened for an excerpt, in bytes. */
    private static final long LARGEST = 2_000_000;

    /** How many lines stand on either side. */
    private static final int AROUND = 2;

    /** A longer line is cut, in UTF-16 code units. */
    private static final int WIDEST = 300;

    private final Supplier<List<Path>> roots;

    /**
     * Excerpts.
     *
     * @param roots the folders from which lines may be shown, as they are now
     */
    Excerpts(Supplier<List<Path>> roots) {
        this.roots = roots;
    }

    /**
     * A line of an excerpt.
     *
     * @param number its number, from 1
     * @param text the line, cut to what fits
     * @param guilty whether the mistake is here
     */
    record Line(int number, String text, boolean guilty) {}

    /** The lines around a place; none where it names no line, or the file can't be read. */
    List<Line> around(Origin origin) {
        List<Line> excerpt = new ArrayList<>();
        List<String> lines = origin.line() == 0 ? List.of() : lines(origin.file());
        int first = Math.max(1, origin.line() - AROUND);
        int last = Math.min(lines.size(), origin.line() + AROUND);
        for (int number = first; number <= last; number++) {
            String text = lines.get(number - 1);
            String cut = text.length() > WIDEST ? text.substring(0, WIDEST) + "…" : text;
            excerpt.add(new Line(number, cut, number == origin.line()));
        }
        return excerpt;
    }

    private List<String> lines(String name) {
        try {
            Path file = plain(Path.of(name));
            boolean ours = roots.get().stream().map(Excerpts::plain).anyMatch(file::startsWith);
            if (!ours || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return visible(text).lines().toList();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return List.of();
        }
    }

    /** Characters that nobody sees, or that turn the line around, are what the mistake may be: they are shown as boxes. */
    private static String visible(String text) {
        StringBuilder all = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int kind = Character.getType(c);
            boolean hidden = kind == Character.CONTROL && c != '\n' && c != '\r' || kind == Character.FORMAT;
            all.append(c == '\t' ? ' ' : hidden ? '\u2423' : (char) c);
        });
        return all.toString();
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
