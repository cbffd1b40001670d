package hectograph;

import hectograph.content.ContentFiles;
import hectograph.model.Site;
import hectograph.net.Agent;
import hectograph.net.Answer;
import hectograph.net.Ask;
import hectograph.net.Client;
import hectograph.net.Manners;
import hectograph.net.Time;
import hectograph.output.Fingerprint;
import hectograph.output.Manifest;
import hectograph.output.Note;
import hectograph.output.Publisher;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import hectograph.problem.Report;
import hectograph.site.page.OutputPath;
import hectograph.site.page.Paths;
import hectograph.site.page.Urls;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells the site's WebSub hub which feeds have changed (WebSub, section 7), after the site was copied to its host. It
 * goes by what was built last, and leaves out what the hub was told before.
 */
public final class Ping {

    private static final String UNREACHED = "it can't be reached";

    private final Path content;
    private final Path out;
    private final boolean all;
    private final Time time;

    /**
     * A ping.
     *
     * @param content folder of the content, for the hub's address and the site's
     * @param out folder of the built site
     * @param all whether the hub is told of every feed
     * @param time the time, by which a hub is not waited for without end
     */
    public Ping(Path content, Path out, boolean all, Time time) {
        this.content = content;
        this.out = out;
        this.all = all;
        this.time = time;
    }

    /**
     * What a ping did.
     *
     * @param report what was wrong
     * @param told how many feeds the hub was told of
     */
    public record Told(Report report, int told) {}

    /**
     * Tells the hub.
     *
     * @throws IOException when the built site can't be read or the note of it not be written
     */
    public Told run() throws IOException {
        Problems problems = new Problems();
        SiteFile file = problems.take(SiteFile.of(content));
        Site site = file.site();
        Origin origin = file.origin();
        if (!problems.hasErrors() && site.hub().isEmpty()) {
            problems.error(origin, "no hub to ping", "write hub: and its address");
        }
        Manifest built = Publisher.readManifest(out);
        if (!problems.hasErrors() && built.entries().isEmpty()) {
            problems.error(Origin.of(ContentFiles.display(out)), "no built site", "build it, publish it, then ping");
        }
        if (problems.hasErrors()) {
            return new Told(new Report(problems.list()), 0);
        }
        for (String path : built.entries().keySet()) {
            if (Paths.isLiveFeed(path) && !Files.isRegularFile(out.resolve(path))) {
                Origin feed = Origin.of(ContentFiles.display(out.resolve(path)));
                problems.error(feed, "no such file", "build the site again, publish it, then ping");
            }
        }
        if (problems.hasErrors()) {
            return new Told(new Report(problems.list()), 0);
        }
        try (Publisher publisher = Publisher.open(out)) {
            return tell(site, origin, built, publisher, problems);
        }
    }

    private Told tell(Site site, Origin origin, Manifest built, Publisher publisher, Problems problems)
            throws IOException {
        Note before = Publisher.readNote(out, Note.PINGS);
        boolean sameHub = before.subject().equals(site.hub());
        SortedMap<String, String> known = new TreeMap<>();
        Client client = new Client(new Agent(Version.number(), site.url(), ""), Manners.HUB, time, Map.of());
        SortedMap<String, List<String>> untold = new TreeMap<>();
        int told = 0;
        for (String path : built.entries().keySet()) {
            if (!Paths.isLiveFeed(path)) {
                continue;
            }
            String digest = Fingerprint.of(Files.readAllBytes(out.resolve(path)));
            if (!all && sameHub && digest.equals(before.values().get(path))) {
                known.put(path, digest);
                continue;
            }
            String feed = new Urls(site.url()).of(new OutputPath(path));
            // A hub that can't be reached is not asked for each feed: all would wait as long, and say the same.
            String fault = untold.containsKey(UNREACHED) ? UNREACHED : post(client, site.hub(), feed);
            if (fault.isEmpty()) {
                known.put(path, digest);
                told++;
            } else {
                untold.computeIfAbsent(fault, key -> new ArrayList<>()).add(feed);
            }
        }
        untold.forEach((fault, feeds) -> problems.error(
                origin,
                "hub \"" + site.hub() + "\" was not told of "
                        + (feeds.size() == 1 ? feeds.get(0) : feeds.size() + " feeds") + ": " + fault,
                "ping again"));
        publisher.note(Note.PINGS, new Note(site.hub(), known));
        return new Told(new Report(problems.list()), told);
    }

    /** What went wrong; empty when the hub took it. */
    private static String post(Client client, String hub, String feed) {
        String form = "hub.mode=publish&hub.url=" + URLEncoder.encode(feed, StandardCharsets.UTF_8);
        Answer answer = client.ask(Ask.post(URI.create(hub), form));
        if (answer instanceof Answer.Failed failed) {
            return failed.status() == 0 ? UNREACHED : failed.why();
        }
        return "";
    }
}
