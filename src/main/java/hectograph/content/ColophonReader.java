package hectograph.content;

import hectograph.model.Colophon;
import hectograph.model.Elsewhere;
import hectograph.model.License;
import hectograph.problem.Nearest;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a site says of itself in {@code site.yaml}. */
final class ColophonReader {

    private ColophonReader() {}

    static Colophon read(Fields fields, Problems problems) {
        String contact = fields.text("contact");
        if (!contact.isEmpty()
                && !contact.matches("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+")
                && !WebAddresses.isOne(contact)) {
            problems.error(
                    fields.origin("contact"),
                    "\"" + contact + "\" is neither a mail address nor a web address",
                    "write papers@example.org, or https:// and what follows");
            contact = "";
        }
        String repository = fields.url("repository");
        String file = repository.isEmpty() ? "" : fields.origin("repository").file();
        return new Colophon(
                contact,
                repository,
                file.substring(0, Math.max(0, file.lastIndexOf('/'))),
                new License(fields.text("license")),
                fields.has("links") ? links(fields, problems) : Colophon.NONE.links(),
                fields.has("bibtex-abstract") && fields.flag("bibtex-abstract"));
    }

    private static List<Elsewhere> links(Fields fields, Problems problems) {
        List<Elsewhere> links = new ArrayList<>();
        for (YamlNode.Scalar item : fields.texts("links")) {
            Optional<Elsewhere> known = Arrays.stream(Elsewhere.values())
                    .filter(site -> site.key().equals(item.text()))
                    .findFirst();
            if (known.isEmpty()) {
                String all = "write one of " + String.join(", ", Elsewhere.keys());
                problems.error(
                        item.origin(),
                        "\"" + item.text() + "\" is not a site that papers can lead to",
                        Nearest.remedy(item.text(), Elsewhere.keys(), all));
            } else if (!links.contains(known.get())) {
                links.add(known.get());
            }
        }
        return links;
    }
}
