package hectograph.hosting;

import hectograph.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How an upload is written down, for people and for the programs that carry it out. */
public enum UploadFormat {
    /** A line a step: {@code put PATH} or {@code delete PATH}. */
    LINES {
        @Override
        List<String> write(Upload upload, String site) {
            List<String> lines = new ArrayList<>();
            puts(upload.added(), lines);
            puts(upload.changed(), lines);
            upload.gone().forEach(path -> lines.add("delete " + path));
            puts(upload.list(), lines);
            return lines;
        }

        private static void puts(List<String> paths, List<String> lines) {
            paths.forEach(path -> lines.add("put " + path));
        }
    },
    /** A shell script of calls of rsync: {@code sh upload.sh user@host:/var/www}. */
    RSYNC {
        @Override
        List<String> write(Upload upload, String site) {
            String copy = "rsync -rt --checksum --files-from=- " + quoted(site + "/") + " \"$1\"/";
            List<String> lines = new ArrayList<>(head("user@host:/var/www/site"));
            call("New files: nothing leads to them yet.", copy, upload.added(), lines);
            call("Changed files.", copy, upload.changed(), lines);
            String delete = "rsync -r --existing --ignore-existing --delete --include-from=- --exclude='*' "
                    + quoted(site + "/") + " \"$1\"/";
            call("Files that are gone: nothing leads to them any more.", delete, patterns(upload.gone()), lines);
            call("The list of all files, when all else is done.", copy, upload.list(), lines);
            return lines;
        }

        /** What rsync may delete, as it lacks it here: these files, and their folders when nothing else is in them. */
        private static List<String> patterns(List<String> gone) {
            Set<String> patterns = new TreeSet<>();
            for (String path : gone) {
                for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                    patterns.add("/" + path.substring(0, end + 1));
                }
                patterns.add("/" + path);
            }
            return List.copyOf(patterns);
        }
    },
    /** A shell script of calls of rclone: {@code sh upload.sh remote:bucket}. */
    RCLONE {
        @Override
        List<String> write(Upload upload, String site) {
            String copy = "rclone copy --no-traverse --ignore-times --files-from-raw - " + quoted(site) + " \"$1\"";
            String delete = "rclone delete --files-from-raw - \"$1\"";
            List<String> lines = new ArrayList<>(head("remote:bucket"));
            call("New files: nothing leads to them yet.", copy, upload.added(), lines);
            call("Changed files.", copy, upload.changed(), lines);
            call("Files that are gone: nothing leads to them any more.", delete, upload.gone(), lines);
            call("The list of all files, when all else is done.", copy, upload.list(), lines);
            return lines;
        }
    },
    /** A script for lftp: {@code lftp -e 'source upload.lftp; bye' sftp://user@host/var/www}. */
    LFTP {
        @Override
        List<String> write(Upload upload, String site) {
            List<String> lines = new ArrayList<>(
                    List.of("set cmd:fail-exit yes", "set xfer:use-temp-file yes", "set xfer:make-backup no"));
            Set<String> folders = new LinkedHashSet<>();
            upload.added().forEach(path -> folders.add(folder(path)));
            folders.remove("");
            folders.forEach(folder -> lines.add("mkdir -p -f " + folder));
            puts(upload.added(), site, lines);
            puts(upload.changed(), site, lines);
            upload.gone().forEach(path -> lines.add("rm -f " + path));
            puts(upload.list(), site, lines);
            return lines;
        }

        private static void puts(List<String> paths, String site, List<String> lines) {
            paths.forEach(path -> lines.add("put " + quoted(site + "/" + path) + " -o " + path));
        }

        private static String folder(String path) {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    },
    /** A JSON object whose {@code steps} are to be taken in their order. */
    JSON {
        @Override
        List<String> write(Upload upload, String site) {
            List<Json> steps = new ArrayList<>();
            steps(upload.added(), "put", steps);
            steps(upload.changed(), "put", steps);
            steps(upload.gone(), "delete", steps);
            steps(upload.list(), "put", steps);
            Json all = Json.object().with("from", site).with("steps", steps);
            return all.indented().lines().toList();
        }

        private static void steps(List<String> paths, String action, List<Json> steps) {
            paths.forEach(path -> steps.add(Json.object().with("do", action).with("path", path)));
        }
    };

    /** Ends a list in a script; no path has a blank. */
    private static final String END = "end of list";

    /**
     * Writes an upload down.
     *
     * @param site the folder of the built site, as the program that reads this will find it
     * @return lines
     */
    abstract List<String> write(Upload upload, String site);

    /** Writes an upload down; see {@link #write}. */
    public List<String> lines(Upload upload, String site) {
        return write(upload, site);
    }

    /** The format of a name. */
    public static Optional<UploadFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(name))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(UploadFormat::key).toList();
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> head(String example) {
        return List.of(
                "#!/bin/sh",
                "# Run it with the place to upload to, such as " + example + ".",
                "set -eu",
                ": \"${1:?the place to upload to, such as " + example + "}\"");
    }

    private static void call(String why, String command, List<String> paths, List<String> lines) {
        if (!paths.isEmpty()) {
            lines.add("# " + why);
            lines.add(command + " <<'" + END + "'");
            lines.addAll(paths);
            lines.add(END);
        }
    }

    /** A word of a POSIX shell, and of lftp, that is taken as it is. */
    private static String quoted(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) && c < 128 || "/._-".indexOf(c) >= 0);
        return plain ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
