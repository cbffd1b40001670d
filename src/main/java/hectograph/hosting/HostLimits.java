package hectograph.hosting;

import hectograph.model.Catalog;
import hectograph.model.Export;
import hectograph.model.Host;
import hectograph.model.Publishing;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.site.FileKinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Compares a site with what its host takes, and says which switch saves how much, before an upload fails. */
public final class HostLimits {

    /** From this part of a limit on, in percent, it is said: a collection grows every day. */
    private static final int SOON = 90;

    private static final long MEGABYTE = 1 << 20;

    /** So many switches are named. */
    private static final int NAMED = 3;

    private final Catalog catalog;
    private final SortedMap<String, FileList.Entry> files;

    private HostLimits(Catalog catalog, SortedMap<String, FileList.Entry> files) {
        this.catalog = catalog;
        this.files = files;
    }

    /**
     * What is too much for the host that a site names.
     *
     * @param files all files of the site
     * @return warnings; none for a host without limits
     */
    public static List<Problem> of(Catalog catalog, FileList files) {
        return new HostLimits(catalog, files.files()).problems();
    }

    private List<Problem> problems() {
        Problems problems = new Problems();
        Publishing publishing = catalog.site().publishing();
        publishing.host().ifPresent(host -> {
            long bytes = files.values().stream().mapToLong(FileList.Entry::size).sum();
            if (host.files() > 0 && (long) files.size() * 100 > (long) host.files() * SOON) {
                problems.warning(
                        publishing.origin(),
                        "the site has " + files.size() + " files, and " + host.title() + " takes " + host.files(),
                        remedy(false));
            }
            if (host.bytes() > 0 && bytes * 100 > host.bytes() * SOON) {
                problems.warning(
                        publishing.origin(),
                        "the site has " + megabytes(bytes) + ", and " + host.title() + " takes "
                                + megabytes(host.bytes()),
                        remedy(true));
            }
            large(host, publishing, problems);
        });
        return problems.list();
    }

    private void large(Host host, Publishing publishing, Problems problems) {
        files.forEach((path, file) -> {
            if (host.fileBytes() > 0 && file.size() > host.fileBytes()) {
                problems.warning(
                        publishing.origin(),
                        "\"" + path + "\" has " + megabytes(file.size()) + ", and " + host.title() + " takes "
                                + megabytes(host.fileBytes()) + " a file",
                        FileKinds.of(path)
                                .map(kind -> kind.group().key() + ": {" + kind.key() + ": false} leaves it out")
                                .orElse("publish elsewhere, or delete it"));
            }
        });
    }

    private static String megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
    }

    /**
     * What saves most.
     *
     * @param ofBytes whether bytes count, not files
     */
    private String remedy(boolean ofBytes) {
        Map<Export, Long> saved = new EnumMap<>(Export.class);
        files.forEach((path, file) -> {
            long weight = ofBytes ? file.size() : 1;
            FileKinds.of(path).ifPresent(kind -> {
                saved.merge(kind, weight, Long::sum);
                kind.needed().ifPresent(other -> saved.merge(other, weight, Long::sum));
            });
        });
        record Saving(String what, long weight) {}
        List<Saving> savings = new ArrayList<>();
        saved.forEach((kind, weight) ->
                savings.add(new Saving(kind.group().key() + ": {" + kind.key() + ": false}", weight)));
        if (catalog.has(Export.AUTHORS)) {
            savings.add(new Saving("pages: {authors: {at-least: 2}}", rare(ofBytes)));
        }
        savings.removeIf(saving -> saving.weight() == 0);
        savings.sort(Comparator.comparingLong(Saving::weight).reversed().thenComparing(Saving::what));
        List<String> words = new ArrayList<>();
        for (Saving saving : savings.subList(0, Math.min(NAMED, savings.size()))) {
            String amount = ofBytes ? megabytes(saving.weight()) : saving.weight() + " files";
            words.add(saving.what() + " saves " + amount);
        }
        return words.isEmpty() ? "publish on a host that takes more" : String.join("; ", words);
    }

    /** The pages of authors of one paper. */
    private long rare(boolean ofBytes) {
        return catalog.people().bySlug().stream()
                .filter(person -> person.papers().size() == 1)
                .map(person -> files.get("authors/" + person.slug() + ".html"))
                .filter(file -> file != null)
                .mapToLong(file -> ofBytes ? file.size() : 1)
                .sum();
    }
}
