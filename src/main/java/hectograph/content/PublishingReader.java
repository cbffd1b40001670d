package hectograph.content;

import hectograph.model.Compression;
import hectograph.model.Host;
import hectograph.model.Publishing;
import hectograph.model.Publishing.HeaderFile;
import hectograph.problem.Nearest;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what {@code site.yaml} says of publishing. */
final class PublishingReader {

    private PublishingReader() {}

    static Publishing read(Fields fields, Problems problems) {
        Optional<Host> host = Host.named(fields.text("host"));
        if (fields.has("host") && host.isEmpty()) {
            unknown(fields.text("host"), Host.keys(), "host", fields.origin("host"), problems);
        }
        List<HeaderFile> headers = new ArrayList<>();
        for (YamlNode.Scalar item : fields.texts("headers")) {
            HeaderFile.named(item.text())
                    .ifPresentOrElse(
                            headers::add,
                            () -> unknown(item.text(), HeaderFile.keys(), "headers", item.origin(), problems));
        }
        return new Publishing(host, fields.origin("host"), headers, compressions(fields, problems));
    }

    private static List<Compression> compressions(Fields fields, Problems problems) {
        Set<Compression> wanted = EnumSet.noneOf(Compression.class);
        for (YamlNode.Scalar item : fields.texts("compress")) {
            Compression.named(item.text())
                    .ifPresentOrElse(
                            wanted::add,
                            () -> unknown(item.text(), Compression.keys(), "compress", item.origin(), problems));
        }
        return List.copyOf(wanted);
    }

    private static void unknown(
            String value, List<String> known, String field, hectograph.problem.Origin origin, Problems problems) {
        String remedy = Nearest.remedy(value, known, "known are " + String.join(", ", known));
        problems.error(origin, "no " + field + " \"" + value + "\"", remedy);
    }
}
