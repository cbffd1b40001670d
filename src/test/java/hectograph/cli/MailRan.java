package hectograph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of {@code mail}.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err its problems
 */
public record MailRan(int code, String out, String err) {

    /** Runs it in the folder of a site. */
    public static MailRan of(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("mail", "--content", folder.resolve("content").toString()));
        arguments.addAll(List.of(more));
        Ran ran = Ran.of(arguments.toArray(String[]::new));
        return new MailRan(ran.code(), ran.out(), ran.err());
    }

    /** Arguments, and more of them. */
    public static String[] with(String[] first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
