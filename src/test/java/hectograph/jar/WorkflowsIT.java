package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The steps of the workflows that {@code init --with} writes, one after the other as the host runs them: in a fresh clone each
 * time, with a bare repository as the remote. Maven's goals are run by the jar, which has the same verbs.
 */
@DisabledOnOs(OS.WINDOWS)
final class WorkflowsIT {

    private static final Path WORKFLOWS = Path.of("src/main/resources/archetype-resources");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private int clones;

    @BeforeEach
    void aProjectWithARemote() throws Exception {
        Path bin = folder.resolve("bin");
        Folder.write(bin, "mvn", """
                #!/bin/bash
                properties=(); verb=build
                for word in "$@"; do
                  case "$word" in
                    -D*) properties+=("$word") ;;
                    hectograph:*) verb=${word#hectograph:} ;;
                  esac
                done
                exec "$JAVA" "${properties[@]}" -jar "$JAR" "$verb"
                """);
        Files.setPosixFilePermissions(bin.resolve("mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put(
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        environment.put("JAR", Jar.FILE.toString());
        environment.put("HOME", folder.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("SUBSCRIBERS", "");
        Path first = folder.resolve("first");
        Folder.write(first, "content/site.yaml", "title: T\nurl: https://t.example/\n");
        Folder.write(first, "content/papers/a.md", paper("A"));
        Folder.write(first, ".gitignore", "/site/\n/public/\n/target/\n/subscribers.txt\n/.mail/\n");
        run(
                folder,
                "git init -q -b main --bare remote.git && cd first && git init -q -b main && git add ."
                        + " && git -c user.name=me -c user.email=me@t.example commit -q -m first"
                        + " && git push -q ../remote.git HEAD:main");
    }

    private static String paper(String title) {
        return "---\ntitle: " + title + "\nadded: 2026-11-20\n---\nText.\n";
    }

    private String run(Path where, String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
        builder.environment().putAll(environment);
        Path said = folder.resolve("said");
        Process process = builder.directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as("%s%n%s", script, text).isZero();
        return text;
    }

    private Path freshClone() throws IOException, InterruptedException {
        Path clone = folder.resolve("clone" + ++clones);
        run(folder, "git clone -q --depth 1 file://" + folder.resolve("remote.git") + " " + clone);
        return clone;
    }

    private static Map<?, ?> yaml(Path file) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    private String committed() throws IOException, InterruptedException {
        return run(folder, "git -C remote.git log --format=%s main");
    }

    /** The plain steps of GitHub's workflow for an event, with the actions left to the host. */
    private void github(Path clone, boolean push) throws IOException, InterruptedException {
        environment.put("GITHUB_STEP_SUMMARY", clone.resolve("summary.md").toString());
        environment.put("ALLOW_REMOVAL", "false");
        Map<?, ?> jobs = (Map<?, ?>)
                yaml(WORKFLOWS.resolve(".github/workflows/publish.yml")).get("jobs");
        List<?> steps = (List<?>) ((Map<?, ?>) jobs.get("publish")).get("steps");
        List<String> uses = new ArrayList<>();
        for (Object each : steps) {
            Map<?, ?> step = (Map<?, ?>) each;
            boolean skipped = push && "github.event_name != 'push'".equals(step.get("if"));
            if (step.get("run") != null && !skipped) {
                run(clone, step.get("run").toString());
            } else if (step.get("uses") != null) {
                uses.add(step.get("uses").toString().replaceFirst("@.*", ""));
            }
        }
        assertThat(uses)
                .containsExactly(
                        "actions/checkout",
                        "actions/setup-java",
                        "actions/cache",
                        "actions/upload-pages-artifact",
                        "actions/deploy-pages");
    }

    @Test
    void githubPublishesAndKeepsWhatWasPromised() throws Exception {
        Path clone = freshClone();
        github(clone, false);

        assertThat(Files.exists(clone.resolve("site/papers/a.html"))).isTrue();
        assertThat(committed())
                .startsWith("promises: Keep what was promised on ")
                .endsWith("first\n");
        assertThat(run(folder, "git -C remote.git show main:content/promises.txt"))
                .contains(" a a\n");
        assertThat(Files.readString(clone.resolve("summary.md"))).startsWith("### build\n\n    1 paper");

        String before = committed();
        github(freshClone(), true);
        assertThat(committed()).as("a run that brings nothing commits nothing").isEqualTo(before);
    }

    @Test
    void githubKeepsWhatSomebodyElsePushedMeanwhile() throws Exception {
        Path clone = freshClone();
        Path other = freshClone();
        Folder.write(other, "content/papers/b.md", paper("B"));
        run(
                other,
                "git add . && git -c user.name=you -c user.email=you@t.example commit -q -m second && git push -q origin HEAD");

        github(clone, false);

        assertThat(committed()).contains("promises: ", "second\n");
        assertThat(run(folder, "git -C remote.git ls-tree -r --name-only main"))
                .contains("content/papers/b.md", "content/promises.txt");
    }

    @Test
    void aMistakeStopsTheRunBeforeAnythingIsKept() throws Exception {
        Path clone = freshClone();
        Folder.write(clone, "content/papers/a.md", "---\ntitel: A\n---\n");
        try {
            github(clone, true);
        } catch (AssertionError e) {
            assertThat(e).hasMessageContaining("did you mean \"title\"?");
            assertThat(committed()).isEqualTo("first\n");
            return;
        }
        throw new AssertionError("the build went well");
    }

    private void gitlab(Path clone) throws IOException, InterruptedException {
        String head = run(clone, "git rev-parse HEAD").strip();
        environment.putAll(Map.of(
                "ORIGIN", "file://" + folder.resolve("remote.git"),
                "CI_COMMIT_SHA", head,
                "CI_COMMIT_BRANCH", "main",
                "CI_SERVER_HOST", "gitlab.example",
                "CI_PIPELINE_SOURCE", "schedule",
                "CI_PAGES_URL", "file://" + clone.resolve("public"),
                "HECTOGRAPH_SMTP", ""));
        Map<?, ?> workflow = yaml(WORKFLOWS.resolve(".gitlab-ci.yml"));
        for (String job : List.of("pages", "tell")) {
            StringBuilder script = new StringBuilder("set -o pipefail\n");
            ((List<?>) ((Map<?, ?>) workflow.get(job)).get("script"))
                    .forEach(line -> script.append(line).append('\n'));
            run(clone, script.toString());
        }
    }

    @Test
    void gitlabPublishesAndKeepsWhatWasPromised() throws Exception {
        run(folder, "git -C remote.git config receive.advertisePushOptions true");
        Path clone = freshClone();
        gitlab(clone);

        assertThat(Files.exists(clone.resolve("public/papers/a.html"))).isTrue();
        assertThat(committed())
                .startsWith("promises: Keep what was promised on ")
                .endsWith("first\n");
        assertThat(Files.readString(clone.resolve("target/summary.md"))).startsWith("### build\n\n    1 paper");

        String before = committed();
        gitlab(freshClone());
        assertThat(committed()).isEqualTo(before);
    }
}
