package hectograph.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.output.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A host that is brought from one site to another, one file at a time, and what its visitors meet on the way. */
final class UploadTest {

    private static final List<String> NAMES = List.of(
            "assets/style.css",
            "assets/search.js",
            "papers/a.html",
            "papers/b.html",
            "papers/c.html",
            "papers/a.bib",
            "papers/index.html",
            "topics/t/index.html",
            "topics/u/index.html",
            "topics/u/atom.xml",
            "atom.xml",
            "authors/x.html",
            "authors/y.html",
            "map.html",
            "sitemap.xml",
            "search/terms.js",
            "about.html");

    /** A site whose pages have nothing but links, none of them dead. */
    private static SortedMap<String, String> site(Random random) {
        List<String> present = new ArrayList<>();
        NAMES.stream().filter(name -> random.nextInt(3) > 0).forEach(present::add);
        present.add("index.html");
        SortedMap<String, String> site = new TreeMap<>();
        for (String page : present) {
            List<String> links = new ArrayList<>();
            for (int i = random.nextInt(5); page.endsWith("l") && i > 0; i--) {
                links.add(present.get(random.nextInt(present.size())));
            }
            site.put(page, String.join(" ", links));
        }
        return site;
    }

    private static FileList list(SortedMap<String, String> site) {
        SortedMap<String, FileList.Entry> files = new TreeMap<>();
        site.forEach((path, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.put(path, new FileList.Entry(Fingerprint.of(bytes), bytes.length));
        });
        return new FileList(files);
    }

    /** Steps as a program that reads the lines takes them. */
    private static List<String> steps(SortedMap<String, String> there, SortedMap<String, String> here) {
        return UploadFormat.LINES.lines(Upload.of(list(there), list(here)), "site");
    }

    private static void take(String step, SortedMap<String, String> host, SortedMap<String, String> site) {
        String path = step.substring(step.indexOf(' ') + 1);
        if (step.startsWith("delete ")) {
            host.remove(path);
        } else if (!path.equals("files.txt")) {
            host.put(path, site.getOrDefault(path, "?"));
        }
    }

    /** What a visitor who follows links from the home page finds missing. */
    private static Set<String> dead(SortedMap<String, String> host) {
        Set<String> seen = new HashSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(seen);
        Set<String> dead = new HashSet<>();
        while (!open.isEmpty()) {
            String page = open.remove();
            if (!host.containsKey(page)) {
                dead.add(page);
                continue;
            }
            for (String link : host.get(page).split(" ")) {
                if (!link.isEmpty() && seen.add(link)) {
                    open.add(link);
                }
            }
        }
        return dead;
    }

    @Test
    void noVisitorMeetsADeadLinkAndInTheEndAllIsThere() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            SortedMap<String, String> old = site(random);
            SortedMap<String, String> site = site(random);
            SortedMap<String, String> host = new TreeMap<>(old);
            host.put("CNAME", "papers.example.org"); // a stranger's
            for (String step : steps(old, site)) {
                take(step, host, site);
                assertThat(dead(host)).as("seed %s, after %s", seed, step).isEmpty();
            }
            assertThat(host.remove("CNAME")).isNotNull();
            assertThat(host).as("seed %s", seed).isEqualTo(site);
        }
    }

    @Test
    void anUploadThatWasBrokenOffIsMadeUpForByTheNext() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            SortedMap<String, String> old = site(random);
            SortedMap<String, String> site = site(random);
            SortedMap<String, String> host = new TreeMap<>(old);
            List<String> steps = steps(old, site);
            for (String step : steps.subList(0, random.nextInt(steps.size() + 1))) {
                take(step, host, site);
            }
            steps(old, site)
                    .forEach(step -> take(step, host, site)); // files.txt is the last step: it tells the old state
            assertThat(host).as("seed %s", seed).isEqualTo(site);
        }
    }

    @Test
    void theListOfFilesIsTheLastStepOfAll() {
        SortedMap<String, String> old = new TreeMap<>(Map.of("index.html", "old.html", "old.html", ""));
        SortedMap<String, String> site = new TreeMap<>(Map.of("index.html", "new.html", "new.html", ""));

        assertThat(steps(old, site))
                .containsExactly("put new.html", "put index.html", "delete old.html", "put files.txt");
        assertThat(steps(site, site)).isEmpty();
    }

    @Test
    void onAnEmptyHostWhatLeadsToOthersComesAfterThem() {
        SortedMap<String, String> site = new TreeMap<>();
        List.of("index.html", "papers/index.html", "papers/a.html", "assets/style.css", "atom.xml", "sitemap.xml")
                .forEach(path -> site.put(path, ""));

        assertThat(steps(new TreeMap<>(), site))
                .containsExactly(
                        "put assets/style.css",
                        "put papers/a.html",
                        "put papers/index.html",
                        "put index.html",
                        "put atom.xml",
                        "put sitemap.xml",
                        "put files.txt");
    }

    @Test
    void aFileWhoseDigestIsNotKnownIsUploaded() {
        FileList unknown = new FileList(new TreeMap<>(Map.of("a.html", new FileList.Entry("", 3))));

        assertThat(Upload.of(unknown, unknown).changed()).containsExactly("a.html");
    }
}
