package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import java.io.IOException;
import java.util.List;

/** Texts as inputs of a format that their content tells. */
final class Records {

    private Records() {}

    static Checked<List<Draft>> read(String text) throws IOException {
        Input input = Input.of("input", text);
        return format(text).read(input);
    }

    static ImportFormat format(String text) throws IOException {
        return ImportFormats.of(Input.of("input", text)).orElseThrow();
    }

    static Draft one(String text) throws IOException {
        return read(text).value().get(0);
    }

    static List<String> problems(String text) throws IOException {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    static String fields(Draft draft) {
        StringBuilder out = new StringBuilder();
        DraftFile.fields(draft, draft.source())
                .forEach((name, value) -> out.append(name)
                        .append(':')
                        .append(value.stripTrailing())
                        .append('\n'));
        return out.toString();
    }
}
