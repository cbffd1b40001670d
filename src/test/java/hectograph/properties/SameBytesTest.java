package hectograph.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whoever builds it, where and how. */
@Tag("slow")
final class SameBytesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/content");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void filesCanBeCreatedInAnyOrder(long seed) throws IOException {
        SortedMap<String, String> files = new Sketch(11).files();
        List<Map.Entry<String, String>> shuffled = new ArrayList<>(files.entrySet());
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, String> inThatOrder = new LinkedHashMap<>();
        shuffled.forEach(file -> inThatOrder.put(file.getKey(), file.getValue()));
        Folder.write(temp.resolve("a/content"), files);
        Folder.write(temp.resolve("b/content"), inThatOrder);

        Builds.build(temp.resolve("a/content"), temp.resolve("a/site"));
        Builds.build(temp.resolve("b/content"), temp.resolve("b/site"));

        assertThat(Folder.read(temp.resolve("b/site"))).isEqualTo(Folder.read(temp.resolve("a/site")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 13})
    void anyNumberOfThreadsWillDo(int threads) throws IOException {
        Builds.build(GOLDEN, Builds.TEMPLATES, temp.resolve("one"), 1);
        Builds.build(GOLDEN, Builds.TEMPLATES, temp.resolve("many"), threads);

        assertThat(Folder.read(temp.resolve("many"))).isEqualTo(Folder.read(temp.resolve("one")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.timezone=Pacific/Kiritimati -Dline.separator=CRLF -Dfile.encoding=US-ASCII"
            })
    void anyPlaceOnEarthWillDo(String machine) throws Exception {
        Builds.build(GOLDEN, temp.resolve("here"));

        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String flag : machine.split(" ", -1)) {
            command.add(flag.replace("CRLF", "\r\n"));
        }
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-cp",
                System.getProperty("java.class.path"),
                "hectograph.Main",
                "build"));
        Path copy = temp.resolve("copy/content"); // a build writes there what it promised
        Folder.copy(GOLDEN, copy);
        command.addAll(List.of(
                "--content", copy.toString(), "--out", temp.resolve("there").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(Folder.read(temp.resolve("there"))).isEqualTo(Folder.read(temp.resolve("here")));
    }

    @Test
    @Tag("rule-22")
    void aSecondBuildWritesNothing() throws IOException {
        Path out = temp.resolve("site");
        Builds.build(GOLDEN, out);
        Folder.age(out);
        SortedMap<String, ?> times = Folder.times(out);

        var counts = Builds.build(GOLDEN, out).counts();

        assertThat(counts.written()).isZero();
        assertThat(counts.removed()).isZero();
        assertThat(counts.unchanged()).isEqualTo(times.size());
        assertThat(Folder.times(out)).isEqualTo(times);
    }
}
