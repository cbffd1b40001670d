package hectograph.content;

import hectograph.model.Host;
import hectograph.model.Publishing;
import hectograph.model.Publishing.HeaderFile;
import hectograph.problem.Nearest;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@code site.yaml} says of publishing. */
final class PublishingReader {

    private static final String BROTLI = "brotli";

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
        return new Publishing(host, fields.origin("host"), headers, gzip(fields, problems));
    }

    private static boolean gzip(Fields fields, Problems problems) {
        boolean gzip = false;
        for (YamlNode.Scalar item : fields.texts("compress")) {
            if (item.text().equals(BROTLI)) {
                problems.error(
                        item.origin(),
                        "\"brotli\" below \"compress\", which Java can't write",
                        "delete it; hosts that compress by themselves need no files for it");
            } else if (item.text().equals("gzip")) {
                gzip = true;
            } else {
                unknown(item.text(), List.of("gzip"), "compress", item.origin(), problems);
            }
        }
        return gzip;
    }

    private static void unknown(
            String value, List<String> known, String field, hectograph.problem.Origin origin, Problems problems) {
        String remedy = Nearest.remedy(value, known, "known are " + String.join(", ", known));
        problems.error(origin, "no " + field + " \"" + value + "\"", remedy);
    }
}
