package hectograph;

import hectograph.content.ContentFiles;
import hectograph.hosting.FileList;
import hectograph.hosting.Upload;
import hectograph.model.Site;
import hectograph.net.Agent;
import hectograph.net.Answer;
import hectograph.net.Ask;
import hectograph.net.Client;
import hectograph.net.Manners;
import hectograph.net.Time;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import hectograph.site.page.Paths;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Says what a host must get and lose, so that what it has becomes the site that was built last. */
public final class UploadList {

    /** The most a list may hold: a site of 500,000 files has less. */
    private static final long MOST = 100L << 20;

    private final Path out;

    /**
     * An upload.
     *
     * @param out folder of the built site
     */
    public UploadList(Path out) {
        this.out = out;
    }

    /**
     * Compares the built site with what a host has.
     *
     * @param there the list that the host has; {@link FileList#NONE} where it has nothing
     * @return what to do; nothing, with errors, when the site is not as it was built
     * @throws IOException when the built site can't be read
     */
    public Checked<Upload> against(FileList there) throws IOException {
        Problems problems = new Problems();
        Path file = out.resolve(Paths.FILES.value());
        if (!Files.isRegularFile(file)) {
            problems.error(Origin.of(ContentFiles.display(out)), "no built site", "build it first");
            return problems.with(Upload.of(FileList.NONE, FileList.NONE));
        }
        FileList here = problems.take(read(file));
        int altered = 0;
        for (Map.Entry<String, FileList.Entry> each : here.files().entrySet()) {
            Path page = out.resolve(each.getKey());
            if (!Files.isRegularFile(page)
                    || Files.size(page) != each.getValue().size()) {
                altered++;
                if (altered == 1) {
                    problems.error(
                            Origin.of(ContentFiles.display(page)), "not as it was built", "build the site again");
                }
            }
        }
        return problems.with(problems.hasErrors() ? Upload.of(here, here) : Upload.of(there, here));
    }

    /**
     * The list of a site that lies in a folder, or that list itself.
     *
     * @param place a folder with a {@code files.txt}, one without, which has nothing of the site, or such a file
     * @throws IOException when it can't be read
     */
    public static Checked<FileList> at(Path place) throws IOException {
        Path file = Files.isDirectory(place) ? place.resolve(Paths.FILES.value()) : place;
        if (Files.isRegularFile(file)) {
            return read(file);
        }
        return Files.isDirectory(place)
                ? new Checked<>(FileList.NONE, List.of())
                : new Checked<>(
                        FileList.NONE,
                        List.of(Problem.error(
                                Origin.of(ContentFiles.display(place)),
                                "no such file or folder",
                                "name the folder that was uploaded to, or write --against=none")));
    }

    /**
     * The list of a site that is live.
     *
     * @param content folder of the content, whose site is meant where no address is given
     * @param address address of a site or of its list; empty for the site's own
     * @param time what time it is, so that no cache on the way answers with an older list
     * @throws IOException when the content can't be read
     */
    public static Checked<FileList> live(Path content, String address, Time time) throws IOException {
        Problems problems = new Problems();
        Site site = problems.take(SiteFile.of(content)).site();
        if (problems.hasErrors()) {
            return problems.with(FileList.NONE);
        }
        String place = address.isEmpty() ? site.url() : address;
        String list = place.endsWith(".txt") ? place : place + (place.endsWith("/") ? "" : "/") + Paths.FILES;
        URI uri;
        try {
            uri = new URI(list + "?" + time.now().getEpochSecond());
        } catch (URISyntaxException e) {
            problems.error(Origin.of(place), "not an address", "write https:// and what follows, in full");
            return problems.with(FileList.NONE);
        }
        Client client = new Client(new Agent(Version.number(), site.url(), ""), Manners.UNATTENDED, time, Map.of());
        Answer answer = client.ask(Ask.of(uri));
        if (answer instanceof Answer.Content live) {
            return FileList.parse(list, new String(live.body(), StandardCharsets.UTF_8));
        }
        if (answer instanceof Answer.Failed failed && (failed.status() == 404 || failed.status() == 410)) {
            return problems.with(FileList.NONE); // nothing was published there yet
        }
        String why = answer instanceof Answer.Failed failed
                ? failed.why()
                : answer instanceof Answer.Later later ? later.why() : "it sent nothing";
        problems.error(
                Origin.of(list), "can't be read: " + why, "try again later, or upload everything: --against=none");
        return problems.with(FileList.NONE);
    }

    private static Checked<FileList> read(Path file) throws IOException {
        if (Files.size(file) > MOST) {
            Origin origin = Origin.of(ContentFiles.display(file));
            return new Checked<>(
                    FileList.NONE,
                    List.of(Problem.error(origin, "too long for a list of files", "build the site again")));
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return FileList.parse(ContentFiles.display(file), text);
    }
}
