package hectograph.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hectograph.Progress;
import hectograph.Workers;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes keeps others out, and leaves nothing half done behind. */
final class PublisherTest {

    @TempDir
    private Path out;

    @Test
    void aSecondBuildIsKeptOutUntilTheFirstIsDone() throws Exception {
        try (Publisher first = Publisher.open(out)) {
            assertThat(first.last()).isEqualTo(Manifest.EMPTY);
            assertThatThrownBy(() -> Publisher.open(out).close()).isInstanceOf(Publisher.BusyException.class);
        }
        Publisher.open(out).close();
    }

    /** A build that opened the lock before another closed it and takes it afterwards holds the one that a third finds. */
    @Test
    void whoOpenedTheLockBeforeItWasReleasedKeepsOthersOutToo() throws Exception {
        Publisher first = Publisher.open(out);
        try (FileChannel second =
                FileChannel.open(out.resolve(Publisher.NOTES).resolve("lock"), StandardOpenOption.WRITE)) {
            first.close();
            assertThat(second.tryLock()).isNotNull();

            assertThatThrownBy(() -> Publisher.open(out).close()).isInstanceOf(Publisher.BusyException.class);
        }
    }

    /** As on a full disk: some threads write still while one has failed. */
    @Test
    void nothingStagedStaysWhenOneThreadFails() throws Exception {
        try (Workers workers = new Workers(4, Progress.NONE)) {
            List<Integer> files = IntStream.range(0, 200).boxed().toList();
            assertThatThrownBy(() -> {
                        try (Publisher publisher = Publisher.open(out)) {
                            publisher.stage("a", new byte[1]);
                            workers.at("writing").map(files, file -> {
                                publisher.stage(file == 7 ? "a/b" : "papers/" + file, new byte[9000]);
                                return file;
                            });
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class);
        }
        assertThat(out.resolve(Publisher.NOTES)).isDirectoryNotContaining("glob:**/stage");
    }

    @Test
    void theNotesStayOutOfGitAndThePagesDoNot() throws Exception {
        Publisher.open(out).close();

        assertThat(out.resolve(Publisher.NOTES).resolve(".gitignore")).hasContent("*");
        assertThat(out.resolve(".gitignore")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hectograph manifest 2\nlook", "\u00e9", "hectograph manifest 2\nlook\nno line\n"})
    void aManifestThatIsNotWholeIsNone(String text) throws Exception {
        Path notes = Files.createDirectories(out.resolve(Publisher.NOTES));
        Files.write(notes.resolve("manifest"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Publisher.readManifest(out)).isEqualTo(Manifest.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hectograph note 1\nsubj", "\u00e9", "hectograph note 1\nsubject\nno line\n"})
    void aNoteThatIsNotWholeIsNotTakenForNone(String text) throws Exception {
        Path notes = Files.createDirectories(out.resolve(Publisher.NOTES));
        Files.write(notes.resolve("promises"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Publisher.readNote(out, Note.PROMISES))
                .isInstanceOf(Publisher.DamagedException.class)
                .hasMessageEndingWith(
                        ".hectograph/promises: not as a build left it (restore it, or delete it to begin anew)");
        assertThat(Publisher.readNote(out, Note.PINGS)).isEqualTo(Note.NONE);
    }

    /** A build that was killed leaves what it staged; the next one must not say that there is nothing to do. */
    @Test
    void noReceiptCountsWhileSomethingIsStaged() throws Exception {
        try (Publisher publisher = Publisher.open(out)) {
            publisher.publish(new Manifest(new TreeMap<>(), new TreeMap<>()), List.of(), (done, total) -> {});
            publisher.receipt("inputs", 0, List.of());
        }
        assertThat(Publisher.readReceipt(out)).isPresent();
        Files.createDirectories(out.resolve(Publisher.NOTES).resolve("stage/papers"));

        assertThat(Publisher.readReceipt(out)).isEmpty();
    }
}
