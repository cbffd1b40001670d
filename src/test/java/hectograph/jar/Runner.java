package hectograph.jar;

import hectograph.properties.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A host that runs the workflow of a repository as GitHub and GitLab do: in a fresh clone of a bare repository each time, with
 * what the workflow itself says it keeps, and nothing else. Maven's goals are run by the jar, which has the same verbs;
 * {@code -Dworkflows.maven=true} runs them by Maven, where the plugin is installed.
 */
final class Runner {

    private static final String MAVEN = """
            #!/bin/bash
            # What Maven does, as far as the workflows can see.
            properties=(); verb=build; quiet=
            for word in "$@"; do
              case "$word" in
                -D*) properties+=("$word") ;;
                -q) quiet=yes ;;
                hectograph:*) verb=${word#hectograph:} ;;
              esac
            done
            [ -z "$quiet" ] || exec > /dev/null
            "$JAVA" $JAVA_FLAGS "${properties[@]}" -jar "$JAR" "$verb" 2>&1 | sed 's/^/[INFO] /'
            [ "${PIPESTATUS[0]}" = 0 ]
            """;

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(?:secrets\\.(\\w+)|.*\\|\\| '(.*)') *}}");

    /** What secrets there are. */
    final Map<String, String> secrets = new HashMap<>();

    /** Whether the host takes no site now. */
    boolean down;

    private final Path folder;
    private final Map<String, String> machine = new HashMap<>();
    private int runs;

    /**
     * What became of a run.
     *
     * @param failed the steps that failed, by name
     * @param said all that was printed
     * @param summary the page that people see
     */
    record Run(List<String> failed, String said, String summary) {}

    Runner(Path folder) throws IOException {
        this.folder = folder;
        if (!Boolean.getBoolean("workflows.maven")) {
            Path bin = folder.resolve("bin");
            Folder.write(bin, "mvn", MAVEN);
            Files.setPosixFilePermissions(bin.resolve("mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
            machine.put("PATH", bin + ":" + System.getenv("PATH"));
            machine.put("HOME", folder.toString());
        }
        machine.put(
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        machine.put("JAR", Jar.FILE.toString());
        machine.put("JAVA_FLAGS", String.join(" ", Archive.flags()));
        machine.put("LC_ALL", "C.UTF-8");
        machine.put("GIT_CONFIG_NOSYSTEM", "1");
        Files.createDirectories(folder.resolve("live"));
    }

    /** What the host serves. */
    Path live() {
        return folder.resolve("live");
    }

    /** Runs a script; fails when it does. */
    String script(Path where, String script) throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        if (!ran(where, script, Map.of(), said)) {
            throw new AssertionError(script + "\n" + said);
        }
        return said.toString();
    }

    private boolean ran(Path where, String script, Map<String, String> more, StringBuilder said)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
        builder.environment().keySet().removeIf(name -> name.startsWith("HECTOGRAPH_"));
        builder.environment().putAll(machine);
        builder.environment().putAll(more);
        Path printed = folder.resolve("printed");
        Process process = builder.directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + script);
        }
        said.append(Files.readString(printed, StandardCharsets.UTF_8));
        return process.exitValue() == 0;
    }

    /** A clone of its own, of the newest commit alone. */
    Path clone(String name) throws IOException, InterruptedException {
        script(folder, "git clone -q --depth 1 file://" + folder.resolve("remote.git") + " " + name);
        return folder.resolve(name);
    }

    /** The subjects of all commits, the newest first. */
    List<String> commits() throws IOException, InterruptedException {
        return script(folder, "git -C remote.git log --format=%s main").lines().toList();
    }

    private static Map<?, ?> yaml(Path file) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    private static Map<?, ?> map(Object value) {
        return value == null ? Map.of() : (Map<?, ?>) value;
    }

    private static List<String> texts(Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    private Map<String, String> environment(Object variables) {
        Map<String, String> environment = new HashMap<>();
        map(variables).forEach((name, value) -> {
            Matcher expression = EXPRESSION.matcher(value.toString());
            String known = value.toString();
            if (expression.matches()) {
                known = expression.group(1) == null
                        ? expression.group(2)
                        : secrets.getOrDefault(expression.group(1), "");
            } else if (known.contains("${{")) {
                throw new AssertionError("not known here: " + known);
            }
            environment.put(name.toString(), known);
        });
        return environment;
    }

    /** A run of GitHub's workflow for an event; somebody else may do something once it has cloned. */
    Run github(String event, Meanwhile meanwhile) throws Exception {
        Path clone = clone("github" + ++runs);
        meanwhile.happens();
        Map<?, ?> jobs =
                (Map<?, ?>) yaml(clone.resolve(".github/workflows/publish.yml")).get("jobs");
        Map<?, ?> job = map(jobs.get("publish"));
        StringBuilder said = new StringBuilder();
        List<String> failed = new ArrayList<>();
        boolean well = true;
        for (Object each : (List<?>) job.get("steps")) {
            Map<?, ?> step = (Map<?, ?>) each;
            boolean wanted = switch (String.valueOf(step.get("if"))) {
                case "null" -> well;
                case "always()" -> true;
                case "github.event_name != 'push'" -> well && !event.equals("push");
                default -> throw new AssertionError("not known here: " + step.get("if"));
            };
            if (wanted) {
                Map<String, String> environment = environment(job.get("env"));
                environment.putAll(environment(step.get("env")));
                environment.put("GITHUB_STEP_SUMMARY", clone.resolve("page.md").toString());
                boolean done = step.containsKey("uses")
                        ? used(step.get("uses").toString(), map(step.get("with")), clone)
                        : ran(clone, step.get("run").toString(), environment, said);
                if (!done) {
                    failed.add(String.valueOf(step.containsKey("name") ? step.get("name") : step.get("id")));
                    well &= Boolean.TRUE.equals(step.get("continue-on-error"));
                }
            }
        }
        Path page = clone.resolve("page.md");
        return new Run(failed, said.toString(), Files.exists(page) ? Files.readString(page) : "");
    }

    /** Something that happens while a run is under way. */
    interface Meanwhile {
        /** Does it. */
        void happens() throws Exception;
    }

    /** What the host's own actions do. */
    private boolean used(String action, Map<?, ?> with, Path clone) throws IOException, InterruptedException {
        switch (action) {
            case "actions/checkout@v5", "actions/setup-java@v5" -> {
                return true;
            }
            case "actions/cache/restore@v4" ->
                keep(
                        folder.resolve("cache"),
                        clone,
                        with.get("path").toString().lines().toList());
            case "actions/cache/save@v4" -> {
                script(folder, "rm -rf cache");
                keep(
                        clone,
                        folder.resolve("cache"),
                        with.get("path").toString().lines().toList());
            }
            case "actions/upload-pages-artifact@v4" -> {
                script(
                        folder,
                        "rm -rf artifact && mkdir artifact && cp -R " + clone + "/" + with.get("path") + "/* artifact");
            }
            case "actions/deploy-pages@v4" -> {
                if (down) {
                    return false;
                }
                script(folder, "rm -rf live && mv artifact live");
            }
            default -> throw new AssertionError("not known here: " + action);
        }
        return true;
    }

    /** Copies what is there of some paths. */
    private void keep(Path from, Path to, List<String> paths) throws IOException, InterruptedException {
        for (String path : paths) {
            if (Files.exists(from.resolve(path))) {
                Path target = to.resolve(path);
                Files.createDirectories(target.getParent());
                script(folder, "rm -rf " + target + " && cp -R " + from.resolve(path) + " " + target);
            }
        }
    }

    /** A pipeline of GitLab: each job in a clone of its own, of the commit with which the pipeline began. */
    Run gitlab(String source) throws Exception {
        String commit = script(folder, "git -C remote.git rev-parse main").strip();
        StringBuilder said = new StringBuilder();
        List<String> failed = new ArrayList<>();
        int pipeline = ++runs;
        Path artifacts = Files.createDirectories(folder.resolve("artifacts" + pipeline));
        for (String name : List.of("pages", "tell")) {
            if (!failed.isEmpty()) {
                break;
            }
            Path clone = clone(name + pipeline);
            script(clone, "git fetch -q --depth 1 origin " + commit + " && git checkout -q --detach " + commit);
            Map<?, ?> pipelineFile = yaml(clone.resolve(".gitlab-ci.yml"));
            List<String> cached = texts(map(pipelineFile.get("cache")).get("paths"));
            keep(folder.resolve("cache"), clone, cached);
            keep(artifacts, clone, List.of("public", "content", "notes", "target/summary.md"));
            Map<?, ?> job = map(pipelineFile.get(name));
            Map<String, String> environment = environment(pipelineFile.get("variables"));
            environment.putAll(secrets);
            environment.putAll(Map.of(
                    "ORIGIN", "file://" + folder.resolve("remote.git"),
                    "MAVEN_OPTS", "",
                    "CI_COMMIT_SHA", commit,
                    "CI_COMMIT_BRANCH", "main",
                    "CI_SERVER_HOST", "gitlab.example",
                    "CI_PIPELINE_SOURCE", source,
                    "TRIES", "2",
                    "PAUSE", "0",
                    "CI_PAGES_URL", "file://" + live()));
            if (!ran(clone, String.join("\n", texts(job.get("script"))), environment, said)) {
                failed.add(name);
            }
            script(folder, "rm -rf cache");
            keep(clone, folder.resolve("cache"), cached);
            Map<?, ?> kept = map(job.get("artifacts"));
            script(folder, "rm -rf " + artifacts + " && mkdir " + artifacts);
            keep(clone, artifacts, texts(kept.get("paths")));
            for (String excluded : texts(kept.get("exclude"))) {
                script(artifacts, "rm -rf " + excluded.replace("/**/*", ""));
            }
            if (name.equals("pages") && failed.isEmpty() && !down) {
                script(folder, "rm -rf live && cp -R " + artifacts.resolve("public") + " live");
            }
        }
        Path page = artifacts.resolve("target/summary.md");
        return new Run(failed, said.toString(), Files.exists(page) ? Files.readString(page) : "");
    }
}
