package hectograph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whose {@code content/} this is: tests that ask for certain papers are no tests of a fork. */
public final class OurContent {

    private OurContent() {}

    /** Whether it is this project's: its address, and one of its papers. */
    public static boolean isHere() throws IOException {
        return Files.readString(Path.of("content/site.yaml")).contains("\nurl: https://hectograph.github.io/\n")
                && Files.exists(Path.of("content/papers/all-you-need-is-a-good-init.md"));
    }
}
