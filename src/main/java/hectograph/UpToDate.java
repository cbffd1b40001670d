package hectograph;

import hectograph.content.ContentFiles;
import hectograph.output.Fingerprint;
import hectograph.output.Manifest;
import hectograph.output.OutputFolder;
import hectograph.output.Publisher;
import hectograph.output.Receipt;
import hectograph.problem.Report;
import hectograph.render.LookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells without a build that a build would do nothing: nothing that is read was changed since the last build, which met
 * no problem, and every file it left still has its length. Looks at files and reads only those of the look.
 */
final class UpToDate {

    private final Settings settings;
    private final String inputs;
    private final long newest;

    UpToDate(Settings settings, LookFiles look, ContentFiles files, String generator) {
        this.settings = settings;
        StringBuilder all = new StringBuilder(files.all().size() * 120 + 100_000);
        all.append(generator).append('\n').append(settings.url()).append('\n');
        all.append(look.templateText());
        look.assets()
                .forEach(asset -> all.append(asset.name())
                        .append(' ')
                        .append(Fingerprint.of(asset.bytes()))
                        .append('\n'));
        long last = Long.MIN_VALUE;
        for (ContentFiles.File file : files.all()) {
            ContentFiles.Facts facts = file.facts();
            all.append(file.name()).append('\n').append(facts.size()).append(' ');
            all.append(facts.modified()).append(' ').append(facts.key()).append('\n');
            last = Math.max(last, facts.modified());
        }
        this.newest = last;
        this.inputs = Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a build would report; empty when one is needed. */
    Optional<Outcome> outcome(OutputFolder out, Workers workers) throws IOException {
        Optional<Receipt> receipt = Publisher.readReceipt(settings.out())
                .filter(last -> last.inputs().equals(inputs));
        if (receipt.isEmpty() || settings.full()) {
            return Optional.empty();
        }
        Manifest manifest = Publisher.readManifest(settings.out());
        List<Map.Entry<String, Manifest.Entry>> files =
                new ArrayList<>(manifest.entries().entrySet());
        boolean whole =
                workers.at("looking").map(files, file -> file.getValue().size() == out.size(file.getKey())).stream()
                        .allMatch(same -> same);
        return whole
                ? Optional.of(new Outcome(new Report(List.of()), counts(receipt.get()), List.of()))
                : Optional.empty();
    }

    private static Outcome.Counts counts(Receipt receipt) {
        int[] counts = List.of(receipt.summary().split(" ")).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Outcome.Counts(counts[0], counts[1], counts[2], counts[3], counts[4], 0, counts[3], 0);
    }

    /** Notes what was published, for the next build. */
    void note(Publisher publisher, Outcome outcome) throws IOException {
        Outcome.Counts counts = outcome.counts();
        if (outcome.report().problems().isEmpty()) {
            String summary = String.join(
                    " ",
                    IntStream.of(counts.papers(), counts.drafts(), counts.topics(), counts.pages(), counts.feeds())
                            .mapToObj(Integer::toString)
                            .toList());
            publisher.note(inputs, newest, summary);
        }
    }
}
