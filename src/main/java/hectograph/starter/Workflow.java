package hectograph.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What publishes a site where it is kept: a file that the host reads. */
public enum Workflow {
    /** GitHub Actions and Pages. */
    GITHUB(".github/workflows/publish.yml"),
    /** GitLab CI and Pages. */
    GITLAB(".gitlab-ci.yml");

    private final String path;

    Workflow(String path) {
        this.path = path;
    }

    /** Where it stands, below the site's folder and below {@code archetype-resources/}. */
    String path() {
        return path;
    }

    /** The word for it: the name of the host. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a word; empty when there is none. */
    public static Optional<Workflow> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** All words. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Workflow::key).toList();
    }
}
