package hectograph.cli;

import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the names a run is given are what was typed. Java reads arguments and names of files in the charset of the
 * locale when it starts, and nothing can change that later; where the locale has none, as under cron, all but ASCII is
 * lost, and a file would land elsewhere. The launcher sees to a locale; a plain {@code java -jar} and Maven can't.
 */
final class NamesOfFiles {

    private NamesOfFiles() {}

    /** What Maven is told with -D in place of arguments. */
    private static final List<String> PROPERTIES = List.of("file", "title", "date");

    /** What to say before anything is done; empty when all is well. */
    static Optional<String> lost(String[] args) {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean whole = charset.equalsIgnoreCase("UTF-8")
                || FileSystems.getDefault().getSeparator().equals("\\"); // Windows has its own way
        List<String> names = new ArrayList<>(List.of(args));
        names.add(System.getProperty("user.dir", ""));
        names.add(System.getProperty("java.class.path", ""));
        Stream.concat(
                        PROPERTIES.stream(),
                        System.getProperties().stringPropertyNames().stream()
                                .filter(name -> name.startsWith("hectograph.")))
                .map(name -> System.getProperty(name, ""))
                .forEach(names::add);
        return whole || names.stream().allMatch(NamesOfFiles::isAscii)
                ? Optional.empty()
                : Optional.of("error: the locale has no UTF-8, only " + charset
                        + ", so a name with other letters can't be" + " read (set LC_ALL=C.UTF-8, and run it again)");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
