package hectograph.output;

import hectograph.output.Publisher.DamagedException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The folder of what builds note down for those that follow, below the output folder. Each file is there as a whole or not. */
final class Notes {

    private static final String MANIFEST = "manifest";

    private static final String RECEIPT = "receipt";

    /** Keeps the notes out of git, and goes nowhere with a copy of the pages. */
    private static final String IGNORE = ".gitignore";

    private final Path folder;

    /**
     * The notes of an output folder.
     *
     * @param out the output folder; need not be there
     */
    Notes(Path out) {
        this.folder = out.resolve(Publisher.NOTES);
    }

    /** Makes the folder. */
    void make() throws IOException {
        Files.createDirectories(folder);
        Path ignore = folder.resolve(IGNORE);
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
    }

    /** Where a build keeps others away while it is at work. It stays: who deletes a lock that others wait for lets two in. */
    Path lock() {
        return folder.resolve("lock");
    }

    /** Where pages wait to be moved into place. */
    Path stage() {
        return folder.resolve("stage");
    }

    private Path draft() {
        return folder.resolve("draft");
    }

    /** Deletes what was being written. */
    void clear() throws IOException {
        Files.deleteIfExists(draft());
    }

    /** The manifest; empty when there is none, or none that is whole. */
    Manifest manifest() throws IOException {
        return text(MANIFEST).flatMap(Manifest::parse).orElse(Manifest.EMPTY);
    }

    /** The receipt; empty when there is none, when the manifest is no longer the one it left, or a build was broken off. */
    Optional<Receipt> receipt() throws IOException {
        Optional<Receipt> receipt = text(RECEIPT).flatMap(Receipt::parse);
        boolean ours =
                receipt.isPresent() && receipt.get().manifest().equals(manifestDigest()) && !Files.exists(stage());
        return ours ? receipt : Optional.empty();
    }

    /** Digest of the manifest's bytes; empty when there is none. */
    String manifestDigest() throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        return Files.exists(manifest) ? Fingerprint.of(Files.readAllBytes(manifest)) : "";
    }

    /**
     * What was noted under a name.
     *
     * @throws DamagedException when something stands there that no build wrote
     */
    Note note(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Note.NONE;
        }
        return text(name).flatMap(Note::parse).orElseThrow(() -> new DamagedException(file));
    }

    /** The text of a file; empty when there is none, or when it is no text. */
    private Optional<String> text(String name) throws IOException {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (NoSuchFileException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    void write(Manifest manifest) throws IOException {
        write(MANIFEST, manifest::write);
    }

    void write(String name, Note note) throws IOException {
        write(name, note::write);
    }

    /** What writes itself, piece by piece: as one text it would need the memory of all pages' names at once. */
    private interface Written {
        void write(Appendable out) throws IOException;
    }

    private void write(String name, Written text) throws IOException {
        Path draft = draft();
        try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            text.write(out);
        }
        move(draft, name);
    }

    /** Writes a receipt if its inputs were written a given time before it; by the clock of this file system. */
    void write(Receipt receipt, long newest, long tick) throws IOException {
        Path draft = draft();
        Files.writeString(draft, receipt.format());
        long now = Files.getLastModifiedTime(draft).to(java.util.concurrent.TimeUnit.NANOSECONDS);
        if (now - newest > tick) {
            move(draft, RECEIPT);
        } else {
            Files.delete(draft);
        }
    }

    private void move(Path draft, String name) throws IOException {
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
