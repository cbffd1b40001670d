package hectograph.starter;

import hectograph.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site that is about to begin.
 *
 * @param groupId Maven's name for who it belongs to
 * @param artifactId Maven's name for it
 * @param title its title
 * @param url its public address, absolute; empty when there is none yet
 * @param workflow what publishes it; empty for nothing yet
 * @param day the day it begins
 * @param version the plugin's
 */
public record Starter(
        String groupId,
        String artifactId,
        String title,
        String url,
        Optional<Workflow> workflow,
        LocalDate day,
        String version) {

    private static final String FOLDER = "/archetype-resources/";

    /** What it is called there: an archetype may not carry a name that begins with a dot and {@code git}. */
    private static final String IGNORED = "gitignore";

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    /** The line of {@code site.yaml} that a workflow switches on. */
    private static final String NO_HOST = "# host: github";

    private static final List<String> FILES = List.of(
            ".mvn/jvm.config",
            IGNORED,
            "README.md",
            "content/pages/about.md",
            "content/papers/an-example-paper.md",
            "content/site.yaml",
            "content/topics/examples.md",
            "pom.xml");

    /** Every file, by its path below the site's folder. */
    public SortedMap<String, String> files() throws IOException {
        List<String> names = new ArrayList<>(FILES);
        workflow.ifPresent(chosen -> names.add(chosen.path()));
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : names) {
            files.put(name.equals(IGNORED) ? ".gitignore" : name, filled(read(name)));
        }
        return files;
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the program holds no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String filled(String text) {
        String address = url.isEmpty() ? "https://" + Site.EXAMPLE_HOST + "/" : url.endsWith("/") ? url : url + "/";
        Map<String, String> values = Map.of(
                "groupId",
                groupId,
                "artifactId",
                artifactId,
                "hectographVersion",
                version,
                "title",
                quoted(title),
                "url",
                address,
                "authority",
                authority(address),
                "since",
                Integer.toString(day.getYear()),
                "added",
                day.toString());
        // In one pass, since a title may hold what looks like a place to be filled in.
        String filled = PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
        return workflow.map(chosen -> filled.replace(NO_HOST, "host: " + chosen.key()))
                .orElse(filled);
    }

    /** Whose ids they are: the host's, if it has a name that can be owned. */
    private static String authority(String address) {
        String host =
                Optional.ofNullable(URI.create(address).getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean owned =
                host.indexOf('.') > 0 && !host.endsWith(".") && host.chars().anyMatch(c -> c >= 'a');
        return owned ? host : Site.EXAMPLE_HOST;
    }

    /** A title as YAML, whatever is in it. */
    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
