package hectograph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What several processes of one run of Maven look at and the first that asks for it makes; the others wait for it. */
public final class OnceARun {

    /** The run; a process that Maven has not started is one of its own. */
    private static final String RUN = System.getProperty(
            "hectograph.run",
            ProcessHandle.current().pid() + " of "
                    + ProcessHandle.current().info().startInstant());

    private OnceARun() {}

    /** Makes what shall be in a folder. */
    public interface Maker {

        /** Makes it, over what a run before may have left there. */
        void make(Path folder) throws IOException;
    }

    /**
     * What was made.
     *
     * @param name its name
     * @param maker how it is made, if that was not yet
     * @return its folder, below {@code target}
     */
    public static Path made(String name, Maker maker) {
        Path folder = Path.of("target", "once", name);
        Path made = folder.resolveSibling(name + ".made");
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(
                            folder.resolveSibling(name + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                if (held.isValid()
                        && (!Files.exists(made) || !Files.readString(made).equals(RUN))) {
                    Files.deleteIfExists(made);
                    maker.make(folder);
                    Files.writeString(made, RUN);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
