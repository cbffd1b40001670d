package hectograph;

import hectograph.content.ContentFiles;
import hectograph.model.Compression;
import hectograph.output.Fingerprint;
import hectograph.output.Keys;
import hectograph.output.Manifest;
import hectograph.output.OutputFolder;
import hectograph.output.Publisher;
import hectograph.output.Staleness;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.site.page.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints the pages that are stale into a folder. Thread-safe. */
final class Press {

    private final Printer printer;
    private final Shelf shelf;
    private final Keys keys = new Keys(Version.code());

    Press(Printer printer, Shelf shelf) {
        this.printer = printer;
        this.shelf = shelf;
    }

    /**
     * What became of a page.
     *
     * @param entry its manifest entry
     * @param action as in {@link Outcome.Change}; empty for a page that was kept or has problems
     * @param reason why
     */
    record Made(Manifest.Entry entry, String action, String reason, List<Problem> problems) {

        /** Of a page whose place something else has. */
        private static final String IN_THE_WAY = "in the way";

        private static Made kept(Manifest.Entry entry, Staleness.Decision decision) {
            return new Made(entry, "", decision.reason(), List.of());
        }

        private static Made faulty(List<Problem> faults) {
            return new Made(Manifest.Entry.PENDING, "", "", faults);
        }

        /** Whether something that is not ours has its place. */
        boolean isInTheWay() {
            return action.equals(IN_THE_WAY);
        }

        /** Whether its file is new or differs. */
        boolean isWritten() {
            return action.equals("written");
        }
    }

    /**
     * The folder in which pages are kept.
     *
     * @param folder where it is
     * @param found what stands there
     * @param publisher takes what is new
     * @param changed the templates that are not those of the last build
     * @param full whether everything shall be made
     */
    record Shelf(Path folder, OutputFolder found, Publisher publisher, Set<String> changed, boolean full) {

        private boolean sameLook(Page page) {
            return !changed.contains(page.kind().template());
        }
    }

    /** Makes a page if it is stale. */
    Made make(Page page) {
        String path = page.path().value();
        Optional<Manifest.Entry> last = shelf.publisher().last().entry(path);
        long size = shelf.found().size(path);
        String key = page.isKeyed() ? keys.of(page.kind().name(), (Record) page.inputs()) : "";
        if (Staleness.isKnown(key, last)) {
            Manifest.Entry same = last.orElseThrow();
            Staleness.Decision decision = Staleness.decide(same.view(), last, shelf.sameLook(page), size, shelf.full());
            if (!decision.render()) {
                assert KeyLaw.holds(key, Fingerprint.of(page.kind().name(), page.view())) : page.path();
                return Made.kept(same, decision);
            }
        }
        Record view = page.view();
        String digest = Fingerprint.of(page.kind().name(), view);
        assert KeyLaw.holds(key, digest) : page.path();
        Staleness.Decision decision = Staleness.decide(digest, last, shelf.sameLook(page), size, shelf.full());
        if (!decision.render()) {
            return Made.kept(last.orElseThrow().madeOf(key), decision);
        }
        Checked<byte[]> bytes = printer.print(page, view);
        if (!bytes.problems().isEmpty()) {
            return Made.faulty(bytes.problems());
        }
        String printed = Fingerprint.of(bytes.value());
        Manifest.Entry entry = new Manifest.Entry(digest, key, bytes.value().length, printed);
        return put(path, entry, bytes.value(), decision);
    }

    /**
     * Makes the compressed form of a file if it is stale.
     *
     * @param path the file, which was made
     */
    Made compress(String path, Manifest.Entry entry, Compression kind) {
        String compressed = kind.path(path);
        String digest = Compressed.digest(kind, entry);
        Optional<Manifest.Entry> last = shelf.publisher().last().entry(compressed);
        long size = shelf.found().size(compressed);
        Staleness.Decision decision = Staleness.decide(digest, last, true, size, shelf.full());
        if (!decision.render()) {
            return Made.kept(last.orElseThrow(), decision);
        }
        byte[] bytes = Compressed.bytes(kind, path, shelf.publisher());
        Manifest.Entry made = new Manifest.Entry(digest, "", bytes.length, Fingerprint.of(bytes));
        return put(compressed, made, bytes, decision);
    }

    private Made put(String path, Manifest.Entry entry, byte[] bytes, Staleness.Decision decision) {
        long size = shelf.found().size(path);
        boolean ours = shelf.publisher().last().entry(path).isPresent();
        boolean same = size == bytes.length && shelf.found().holds(path, bytes);
        String obstacle = size < 0 ? shelf.found().obstacle(path) : "";
        if (!ours && size >= 0 && !same || !obstacle.isEmpty()) {
            String inTheWay = obstacle.isEmpty() ? path : obstacle;
            Problem foreign = Problem.error(
                    Origin.of(ContentFiles.display(shelf.folder().resolve(inTheWay))),
                    "not ours, but in the way of a page",
                    "move it away, or delete it, and build again");
            return new Made(Manifest.Entry.PENDING, Made.IN_THE_WAY, "", List.of(foreign));
        }
        if (!same) {
            shelf.publisher().stage(path, bytes);
        }
        return new Made(entry, same ? "same" : "written", decision.reason(), List.of());
    }
}
