package hectograph.fetch;

import hectograph.content.ContentFiles;
import hectograph.content.FetchSource;
import hectograph.content.importers.ImportFormats;
import hectograph.content.importers.Incoming;
import hectograph.content.importers.InputFinder;
import hectograph.content.importers.Unlisted;
import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.net.Ask;
import hectograph.net.Validators;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** Gets a feed or a file, if it changed. */
final class PlainAsking implements Asking {

    @Override
    public Harvest ask(FetchSource source, Remembered before, FetchRun run) throws IOException {
        return source.path().isEmpty() ? web(source, before, run) : file(source, before, run);
    }

    private static Harvest web(FetchSource source, Remembered before, FetchRun run) throws IOException {
        Ask ask = Ask.of(URI.create(source.url())).unless(before.validators());
        FetchRun.Got got = run.get(source.robots() ? ask.ifRobotsMay() : ask);
        if (!got.failure().isEmpty()) {
            return Harvest.failed(got.failure(), before, 1);
        }
        if (got.unchanged()) {
            return Harvest.silent("unchanged since it was last read", before, 1);
        }
        List<Problem> notes = new ArrayList<>();
        got.page()
                .moved()
                .ifPresent(to -> notes.add(Problem.warning(
                        source.origin(), "source \"" + source.name() + "\" has moved for good", "write url: " + to)));
        return read(source, got.page().bytes(), before, got.page().validators(), notes);
    }

    private static Harvest file(FetchSource source, Remembered before, FetchRun run) throws IOException {
        Path file = run.beside().resolve(source.path()).normalize();
        if (!Files.isRegularFile(file)) {
            return Harvest.failed("there is no file " + ContentFiles.display(file), before, 0);
        }
        byte[] bytes = Files.readAllBytes(file);
        CRC32 digest = new CRC32();
        digest.update(bytes);
        Validators version = new Validators(String.format(Locale.ROOT, "%08x-%d", digest.getValue(), bytes.length), "");
        if (version.equals(before.validators())) {
            return Harvest.silent("unchanged since it was last read", before, 0);
        }
        return read(source, bytes, before, version, List.of());
    }

    private static Harvest read(
            FetchSource source, byte[] bytes, Remembered before, Validators version, List<Problem> notes)
            throws IOException {
        int requests = source.path().isEmpty() ? 1 : 0;
        List<Problem> problems = new ArrayList<>(notes);
        Checked<List<InputFinder.Known>> inputs = InputFinder.in(Input.of(source.name(), bytes), Optional.empty());
        problems.addAll(inputs.problems());
        List<Incoming> records = new ArrayList<>();
        boolean feed = source.kind() == FetchSource.Kind.FEED;
        for (InputFinder.Known known : inputs.value()) {
            ImportFormat format = known.format();
            if (feed && !format.name().equals("feed") && !format.name().equals("json-feed")) {
                return Harvest.failed("it answered with " + format.name() + ", which is no feed", before, requests);
            }
            Checked<List<Draft>> read = format.read(known.input());
            problems.addAll(read.problems());
            ImportFormat as = source.listing() ? format : new Unlisted(format);
            read.value().forEach(draft -> records.add(new Incoming(draft, as)));
        }
        if (inputs.value().isEmpty()) {
            String formats = feed ? "no feed" : "none of the formats " + ImportFormats.names();
            return Harvest.failed("it answered with " + formats, before, requests);
        }
        boolean lost = records.isEmpty() && problems.stream().anyMatch(Problem::isError);
        if (lost) {
            String first = problems.stream()
                    .filter(Problem::isError)
                    .findFirst()
                    .orElseThrow()
                    .message();
            return Harvest.failed("nothing of it could be read: " + first, before, requests);
        }
        return new Harvest(
                records, problems, before.version(version), "", records.isEmpty() ? "it is empty" : "", requests);
    }
}
