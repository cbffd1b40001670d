package hectograph.mail;

import hectograph.content.ContentFiles;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What nobody but the maintainer may read.
 *
 * @param subscribers the subscribers' file
 * @param text what it says, where the environment says it; absent where the file does
 * @param ledger folder of the ledger
 * @param key the key of the ledger, where the environment gives it
 * @param open folders that are published, or shared with others
 */
public record PrivateFiles(
        Path subscribers, Optional<String> text, Path ledger, Optional<String> key, List<Path> open) {

    /** Where the text stands when it does not stand in a file. */
    public static final String VARIABLE = "HECTOGRAPH_SUBSCRIBERS";

    private static final int SECONDS = 5;
    private static final long LARGEST = 20_000_000;

    /** Copies the list. */
    public PrivateFiles {
        open = List.copyOf(open);
    }

    /** What the subscribers' text is called in messages. */
    String name() {
        return text.isPresent() ? VARIABLE : ContentFiles.display(subscribers);
    }

    /** Reports what others could read. */
    void check(Problems problems) throws IOException {
        for (Path folder : open) {
            if (text.isEmpty() && isBelow(subscribers, folder)) {
                refuse(subscribers, folder, "--subscribers", problems);
            }
            if (isBelow(ledger, folder)) {
                refuse(ledger, folder, "--ledger", problems);
            }
        }
        if (text.isEmpty() && Files.isRegularFile(subscribers) && !problems.hasErrors()) {
            Origin origin = Origin.of(name());
            if (isReadByOthers()) {
                problems.warning(origin, "others on this machine can read it", "chmod 600 " + name());
            }
            if (isTracked()) {
                problems.warning(
                        origin,
                        "git keeps this file, and all who can read the repository read it",
                        "git rm --cached " + name());
            }
        }
    }

    private static void refuse(Path file, Path folder, String option, Problems problems) {
        problems.error(
                Origin.of(ContentFiles.display(file)),
                "private, but it lies in " + ContentFiles.display(folder) + ", which others can read",
                "move it elsewhere, and name that place with " + option);
    }

    /**
     * Whether there is a subscribers' text; reports where there is none.
     *
     * @param growing whether requests may change it, which makes the file if it is not there
     */
    boolean prepare(boolean growing, Problems problems) throws IOException {
        if (text.isPresent()) {
            if (growing) {
                problems.error(
                        Origin.of(VARIABLE),
                        "subscribers are in the environment, where --collect can't add any",
                        "put them into a file, and name it with --subscribers");
            }
            return !growing;
        }
        if (growing && !Files.exists(subscribers)) {
            write("");
        }
        if (!Files.isRegularFile(subscribers)) {
            problems.error(
                    Origin.of(name()),
                    "no such file, so there are no subscribers",
                    "write it, an address a line, or name another with --subscribers");
            return false;
        }
        if (Files.size(subscribers) > LARGEST) {
            problems.error(Origin.of(name()), "larger than 20 MB", "it holds one address a line");
            return false;
        }
        return true;
    }

    /** The subscribers' text. */
    String read() throws IOException {
        return text.isPresent() ? text.get() : new String(Files.readAllBytes(subscribers), StandardCharsets.UTF_8);
    }

    /** Writes the subscribers' text, in one step; others can't read it. */
    void write(String changed) throws IOException {
        Path whole = subscribers.toAbsolutePath();
        Path draft = Files.createTempFile(whole.getParent(), ".subscribers", ".tmp"); // for its owner alone
        Files.writeString(draft, changed, StandardCharsets.UTF_8);
        Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isBelow(Path file, Path folder) throws IOException {
        return real(file).startsWith(real(folder));
    }

    /** The true place of a file, even of one that is not there yet: that of the nearest folder that is. */
    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            }
        }
        return whole;
    }

    private boolean isReadByOthers() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(subscribers);
        return allowed.contains(PosixFilePermission.GROUP_READ) || allowed.contains(PosixFilePermission.OTHERS_READ);
    }

    private boolean isTracked() {
        Path whole = subscribers.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Process git = new ProcessBuilder(
                            "git",
                            "-C",
                            folder.toString(),
                            "ls-files",
                            "--error-unmatch",
                            "--",
                            String.valueOf(whole.getFileName()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = git.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                git.destroyForcibly();
            }
            return ended && git.exitValue() == 0;
        } catch (IOException e) {
            return false; // no git here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
