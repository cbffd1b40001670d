package hectograph.jar;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.properties.Builds;
import hectograph.properties.Folder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar with an archive of its classes. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

    /** Half as much to compute, where Java is started without the script. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    /** A project that was built, with its archive: making one takes longer than all else here. */
    @TempDir
    private static Path trained;

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeAll
    static void aProjectThatWasBuilt() throws Exception {
        project(trained);
        assertThat(run(trained, "target/hectograph", "build", "--quiet")).isEqualTo("0: ");
        assertThat(trained.resolve("target/hectograph.jsa")).exists();
        assertThat(trained.resolve("target")).isDirectoryNotContaining("glob:**.jsa.*");
    }

    @BeforeEach
    void aProject() throws IOException {
        project(folder);
        archive = folder.resolve("target/hectograph.jsa");
    }

    private static void project(Path folder) throws IOException {
        Path target = Files.createDirectories(folder.resolve("target"));
        Folder.copy(Jar.FILE.resolveSibling("lib"), target.resolve("lib"));
        Files.copy(Jar.FILE, target.resolve("hectograph.jar"));
        Files.copy(Jar.FILE.resolveSibling("hectograph"), target.resolve("hectograph"));
        assertThat(target.resolve("hectograph").toFile().setExecutable(true)).isTrue();
        Folder.copy(Path.of("src/test/resources/golden/content"), folder.resolve("content"));
        Folder.copy(Builds.TEMPLATES, folder.resolve("templates"));
    }

    private void withItsArchive() throws IOException {
        for (String file : List.of("target/hectograph.jsa", "target/hectograph.jsa-of")) {
            Files.copy(trained.resolve(file), folder.resolve(file));
        }
    }

    @Test
    void theFirstBuildLeavesAnArchiveAndLaterOnesAreTheSame() throws Exception {
        SortedMap<String, String> site = Folder.read(trained.resolve("site"));
        withItsArchive();
        assertThat(launch("build", "--quiet", "--out", "again")).isEqualTo("0: ");
        assertThat(Folder.read(folder.resolve("again"))).isEqualTo(site);
        Files.writeString(archive, "no archive");
        assertThat(launch("build", "--quiet", "--out", "third")).isEqualTo("0: ");
        assertThat(Folder.read(folder.resolve("third"))).isEqualTo(site);
    }

    @Test
    void aBuildThatHasNothingToDoLeavesAllClassesTooAndWritesNothing() throws Exception {
        assertThat(run("java", "-Xmx200m", QUICK, "-jar", "target/hectograph.jar", "build", "--quiet"))
                .isEqualTo("0: ");
        assertThat(launch()).startsWith("0: ").contains(" 0 written");
        assertThat(new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1))
                .contains("freemarker/core/Environment", "hectograph/render/feed/AtomFeed");
    }

    /** It needs what no build does, and what is slow to load. */
    @Test
    void fetchLeavesAnArchiveOfItsOwn() throws Exception {
        Files.writeString(folder.resolve("content/sources.yaml"), """
                contact: papers@example.org
                sources:
                  - {name: group, kind: file, path: group.bib}
                """);
        Files.writeString(folder.resolve("group.bib"), "@article{a, title = {Of Copies}}\n");
        assertThat(launch("fetch")).startsWith("0: ").contains("group: 1 record, 1 new");
        assertThat(archive).doesNotExist();
        assertThat(archive.resolveSibling("hectograph-fetch.jsa")).exists();
        assertThat(launch("fetch", "--force")).startsWith("0: ").contains("group: nothing new");
    }

    @Test
    void aFirstStartThatIsNoBuildIsToldNothingElseAndLeavesNone() throws Exception {
        assertThat(launch("--help")).startsWith("0: ").contains("import", "ping");
        assertThat(launch("build", "--help")).startsWith("0: ").contains("--content");
        assertThat(launch("biuld")).startsWith("2: ").contains("no verb \"biuld\"");
        assertThat(launch("build", "--content")).startsWith("2: ").contains("\"--content\" without its value");
        assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.jsa*");
    }

    @Test
    void aBuildThatFailsLeavesNone() throws Exception {
        Files.delete(folder.resolve("content/site.yaml"));
        assertThat(launch()).startsWith("1: ").contains("content/site.yaml: error: no such file");
        assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.jsa*");
    }

    /** Java aborts on an archive that was cut off, and complains of another Java's. */
    @Test
    void anArchiveThatIsNotWholeOrAnothersIsReplaced() throws Exception {
        withItsArchive();
        byte[] whole = Files.readAllBytes(archive);
        for (int length : List.of(0, 8192, whole.length - 1)) {
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(whole, length));
            assertThat(launch("check", "--quiet")).as("%d bytes", length).isEqualTo("0: ");
        }
        assertThat(launch("build", "--quiet")).isEqualTo("0: ");
        assertThat(Files.size(archive)).isGreaterThan(1_000_000);

        Path maker = archive.resolveSibling("hectograph.jsa-of");
        List<String> lines = Files.readAllLines(maker);
        Files.write(maker, List.of(lines.get(0), "/another/bin/java"));
        assertThat(launch("build", "--quiet")).isEqualTo("0: ");
        assertThat(Files.readAllLines(maker).get(1)).isEqualTo(lines.get(1));
    }

    /** A folder without room for an archive, as a full one or another user's: a build is a build all the same. */
    @Test
    void whereAnArchiveCantBeWrittenTheBuildIsNoWorse() throws Exception {
        for (String verb : List.of("build", "check")) {
            assertThat(run("sh", "-c", "ulimit -f 20000; exec target/hectograph " + verb + " --quiet"))
                    .isEqualTo("0: ");
            assertThat(folder.resolve("target")).isDirectoryNotContaining("glob:**.jsa*");
        }
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void aLinkFromElsewhereStartsItToo() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("bin/tools"));
        Files.createSymbolicLink(tools.resolve("hg"), Path.of("../../target/hectograph"));
        Files.createSymbolicLink(tools.resolve("hectograph"), folder.resolve("bin/tools/hg"));
        String path = tools + ":" + System.getenv("PATH");
        assertThat(run("env", "PATH=" + path, "hectograph", "version")).startsWith("0: hectograph ");
        withItsArchive();
        assertThat(run("env", "PATH=" + path, "hg", "build", "--quiet")).isEqualTo("0: ");
    }

    /** As cron and containers start it. */
    @Test
    void withoutALocaleNamesAreWhatWasTyped() throws Exception {
        String path = "PATH=" + System.getenv("PATH");
        for (String locale : List.of("LANG=", "LC_ALL=C", "LC_ALL=POSIX", "LC_ALL=xx_YY.UTF-8")) {
            assertThat(run("env", "-i", path, locale, "target/hectograph", "new", "Ünïcödé " + locale.length()))
                    .startsWith("0: ");
            assertThat(Files.readString(folder.resolve("content/papers/unicode-" + locale.length() + ".md")))
                    .contains("title: 'Ünïcödé");
            Files.delete(folder.resolve("content/papers/unicode-" + locale.length() + ".md"));
        }
        withItsArchive();
        assertThat(run("env", "-i", path, "target/hectograph", "build", "--quiet", "--out", "dürer/à"))
                .isEqualTo("0: ");
        assertThat(folder.resolve("dürer/à/index.html")).exists();
    }

    @Test
    void withoutALocaleThePlainJarWritesNothingThatIsNotAscii() throws Exception {
        String java = found("java").toString();
        List<String> bare = List.of("env", "-i", java, QUICK, "-jar", "target/hectograph.jar");
        SortedMap<String, String> before = Folder.read(folder);
        for (List<String> words : List.of(List.of("new", "Ünïcödé"), List.of("build", "--out", "dürer"))) {
            List<String> command = new ArrayList<>(bare);
            command.addAll(words);
            assertThat(run(command.toArray(new String[0])))
                    .startsWith("70: error: the locale has no UTF-8")
                    .contains("LC_ALL=C.UTF-8")
                    .hasLineCount(1);
        }
        assertThat(run(
                        "sh",
                        "-c",
                        "mkdir ü && cd ü && env -i " + java + " -jar " + folder + "/target/hectograph.jar build"))
                .startsWith("70: error: the locale has no UTF-8");
        Files.delete(folder.resolve("ü"));

        Files.copy(folder.resolve("content/papers/printed-on-agar.md"), folder.resolve("content/papers/ägar.md"));
        assertThat(run("env", "-i", java, QUICK, "-jar", "target/hectograph.jar", "build"))
                .startsWith("1: ")
                .contains("a file name that can't be read")
                .contains("1 error");
        Files.delete(folder.resolve("content/papers/ägar.md"));
        assertThat(Folder.read(folder)).isEqualTo(before);

        assertThat(run("env", "-i", java, QUICK, "-jar", "target/hectograph.jar", "build", "--quiet"))
                .isEqualTo("0: ");
    }

    /** Nothing stands between the process one starts, and may kill, and the one that writes. */
    @Test
    void aPlainStartOfTheJarRunsInItsOwnProcess() throws Exception {
        Process serve = new ProcessBuilder("java", "-jar", "target/hectograph.jar", "serve", "--port", "0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = serve.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isNotNull();
            assertThat(serve.descendants()).isEmpty();
        } finally {
            serve.destroyForcibly().waitFor();
        }
        assertThat(archive).doesNotExist();
    }

    /** A program that is not what it is called. */
    private Path madeUp(String name, String line) throws IOException {
        Path file = folder.resolve("made-up/bin").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.getParent();
    }

    @Test
    void theHeapBeginsWithWhatSoManyPapersTake() throws Exception {
        Path bin = madeUp("java", "echo \"$@\"");
        String home = "JAVA_HOME=" + bin.getParent();
        String path = "PATH=" + bin + ":" + System.getenv("PATH");

        madeUp("find", "seq 10000");
        assertThat(run("env", home, path, "target/hectograph", "check"))
                .contains("-Xms114m -XX:TieredStopAtLevel=1 -Xmn24m");
        assertThat(run("env", home, path, "JAVA_TOOL_OPTIONS=-Xmx100m", "target/hectograph", "check"))
                .contains("-Xmn24m")
                .doesNotContain("-Xms");
        madeUp("find", "seq 100000");
        assertThat(run("env", home, path, "target/hectograph", "check"))
                .contains("-Xms628m -Xmn90m -XX:MinHeapFreeRatio=10")
                .doesNotContain("TieredStopAtLevel");
    }

    @Test
    void anImportOfMuchGetsTheCompilersAndTheMemoryOfALongRun() throws Exception {
        madeUp("java", "echo \"$@\"");
        Files.write(folder.resolve("half of it.bib"), new byte[10_000_001]);

        String home = "JAVA_HOME=" + folder.resolve("made-up");
        assertThat(run("env", home, "target/hectograph", "import", "half of it.bib", "none.bib", "-"))
                .contains("-Xms64m -XX:TieredStopAtLevel=1 -Xmn24m");
        assertThat(run("env", home, "target/hectograph", "import", "half of it.bib", "half of it.bib"))
                .contains("-Xms128m -Xmn90m")
                .doesNotContain("TieredStopAtLevel");
        assertThat(run("env", home, "target/hectograph", "enrich", "half of it.bib", "half of it.bib"))
                .contains("-Xms64m -XX:TieredStopAtLevel=1 -Xmn24m");
    }

    private static Path found(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private String launch(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("target/hectograph"));
        command.addAll(List.of(arguments));
        return run(command.toArray(new String[0]));
    }

    private String run(String... command) throws Exception {
        return run(folder, command);
    }

    private static String run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + said;
    }
}
