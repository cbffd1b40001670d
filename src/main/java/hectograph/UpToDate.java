package hectograph;

import hectograph.content.ContentFiles;
import hectograph.output.Fingerprint;
import hectograph.output.Manifest;
import hectograph.output.OutputFolder;
import hectograph.output.Publisher;
import hectograph.problem.Problem;
import hectograph.render.LookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells without a build that a build would do nothing: nothing that is read was changed since the last build, what was
 * wrong then is wrong today, and every file it left still has its length. Looks at files and reads only those of the look.
 */
final class UpToDate {

    private final Settings settings;
    private final String files;
    private final long newest;

    /**
     * What is known before anything is read.
     *
     * @param settings what was asked for
     * @param look the templates
     * @param files the content
     * @param generator which generator this is
     * @param problems what is wrong with the names of files
     */
    UpToDate(Settings settings, LookFiles look, ContentFiles files, String generator, List<Problem> problems) {
        this.settings = settings;
        StringBuilder all = new StringBuilder(files.all().size() * 120 + 100_000);
        all.append(generator).append('\n').append(settings.url()).append('\n');
        all.append(look.templateText());
        look.assets()
                .forEach(asset -> all.append(asset.name())
                        .append(' ')
                        .append(Fingerprint.of(asset.bytes()))
                        .append('\n'));
        look.words()
                .forEach(file -> all.append(file.language())
                        .append('\n')
                        .append(file.text())
                        .append('\n'));
        problems.forEach(problem -> all.append(problem).append('\n'));
        long last = Long.MIN_VALUE;
        for (ContentFiles.File file : files.all()) {
            ContentFiles.Facts facts = file.facts();
            all.append(file.name()).append('\n').append(facts.size()).append(' ');
            all.append(facts.modified()).append(' ').append(facts.changed());
            all.append(' ').append(facts.key()).append('\n');
            last = Math.max(last, facts.modified());
        }
        this.newest = last;
        this.files = Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a build would report; empty when one is needed.
     *
     * @param promises the text of the promises
     */
    Optional<Outcome> outcome(Workers workers, String promises) throws IOException {
        Optional<Outcome> last = settings.choice().full()
                ? Optional.empty()
                : Publisher.readReceipt(settings.places().out())
                        .filter(receipt -> receipt.inputs().equals(inputs(promises)))
                        .flatMap(receipt -> OutcomeText.parse(receipt.report()))
                        .filter(this::isStillSo);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Manifest manifest = Publisher.readManifest(settings.places().out());
        OutputFolder out = new OutputFolder(settings.places().out());
        List<Map.Entry<String, Manifest.Entry>> files =
                new ArrayList<>(manifest.entries().entrySet());
        boolean whole =
                workers.at("looking").map(files, file -> file.getValue().size() == out.size(file.getKey())).stream()
                        .allMatch(same -> same);
        return last.filter(outcome -> whole);
    }

    private boolean isStillSo(Outcome outcome) {
        boolean wanted = settings.choice().skipErrors() || !outcome.report().hasErrors();
        return wanted
                && outcome.report().problems().stream()
                        .noneMatch(problem ->
                                problem.until().isBefore(settings.today().latest()));
    }

    /** Digest of all inputs; the promises are one that the build itself writes. */
    private String inputs(String promises) {
        return Fingerprint.of((files + "\n" + promises).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Notes what was published, for the next build.
     *
     * @param promises the text of the promises as they stand now
     */
    void note(Publisher publisher, Outcome outcome, String promises) throws IOException {
        publisher.receipt(inputs(promises), newest, OutcomeText.format(outcome));
    }
}
