package hectograph.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hectograph.TinySite;
import hectograph.UploadList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The programs that an upload is written down for carry it out, from a folder with a blank in its name. */
@Tag("slow")
final class UploadProgramsTest {

    @TempDir
    private Path folder;

    private Path host() {
        return folder.resolve("a host");
    }

    private void upload(UploadFormat format, Path site) throws IOException, InterruptedException {
        Upload upload =
                new UploadList(site).against(UploadList.at(host()).value()).value();
        Path script = folder.resolve("upload");
        String lines = String.join("\n", format.lines(upload, site.toString())) + "\n";
        Files.writeString(script, lines, StandardCharsets.UTF_8);
        List<String> command = format == UploadFormat.LFTP
                ? List.of("lftp", "-c", "open 'file://" + host() + "' && source '" + script + "'")
                : List.of("sh", script.toString(), host().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static boolean isThere(String program) {
        for (String place : List.of("/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/")) {
            if (Files.isExecutable(Path.of(place + program))) {
                return true;
            }
        }
        return System.getenv("HECTOGRAPH_UPLOADERS_REQUIRED") != null;
    }

    @ParameterizedTest
    @EnumSource(names = {"RSYNC", "RCLONE", "LFTP"})
    void bringsAHostFromOneSiteToAnother(UploadFormat format) throws IOException, InterruptedException {
        assumeThat(isThere(format.name().toLowerCase(java.util.Locale.ROOT))).isTrue();
        Files.createDirectories(host());
        Files.writeString(host().resolve("CNAME"), "papers.example.org\n");
        TinySite site = TinySite.in(folder.resolve("the site"), """
                -- content/papers/a.md --
                ---
                title: A
                added: 2026-11-20
                authors: [Ada Lovelace]
                ---
                Text.
                """);
        upload(format, site.build().out());
        assertThat(files(host())).isEqualTo(files(site.folder().resolve("site")));

        TinySite later = site.with("""
                -- content/papers/b.md --
                ---
                title: B
                added: 2026-11-21
                authors: [Emmy Noether]
                ---
                Text.
                -- no content/papers/a.md --
                """);
        Path changed = later.build().out();
        upload(format, changed);

        assertThat(files(host())).isEqualTo(files(changed));
        assertThat(Files.readString(host().resolve("CNAME"))).startsWith("papers");
        assertThat(Files.exists(host().resolve(".hectograph"))).isFalse();
    }

    @Test
    void aSiteThatWasAlteredByHandIsNotUploaded() throws IOException {
        TinySite.Built built = TinySite.in(folder, "").build();
        Files.writeString(built.out().resolve("index.html"), "mine");

        assertThat(new UploadList(built.out()).against(FileList.NONE).problems().toString())
                .contains("index.html: error: not as it was built (build the site again)");
    }

    @Test
    void namesOfFoldersAreQuotedForShells() {
        Upload one = new Upload(List.of("a.html"), List.of(), List.of(), List.of());
        List<String> lines = new ArrayList<>(UploadFormat.RSYNC.lines(one, "it's"));

        assertThat(lines).contains("rsync -rt --checksum --files-from=- 'it'\\''s/' \"$1\"/ <<'end of list'");
    }

    private static List<String> files(Path folder) {
        SortedMap<String, byte[]> files = TinySite.tree(folder);
        files.keySet().removeIf(path -> path.startsWith(".hectograph/") || path.equals("CNAME"));
        List<String> all = new ArrayList<>();
        files.forEach((path, bytes) -> all.add(path + " " + new String(bytes, StandardCharsets.ISO_8859_1).hashCode()));
        return all;
    }
}
