package hectograph.content.importers;

import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.model.Author;
import hectograph.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What import formats read, as text that a test can compare: a fact a line, only what is known. */
public final class Drafts {

    private Drafts() {}

    /** All of an input whose format its content tells, under the format's name; problems come last. */
    public static String read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All of an input whose format its content tells, under the format's name; problems come last. */
    public static String read(byte[] bytes) {
        try {
            Input input = Input.of("in", bytes);
            return ImportFormats.of(input)
                    .map(format -> format.name() + "\n" + read(format, input))
                    .orElse("no format\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all formats read of an input, whether it is theirs or not. */
    static void readAs(byte[] bytes) {
        for (ImportFormat format : ImportFormats.all()) {
            read(format, Input.of("in", bytes));
        }
        read(bytes);
    }

    private static String read(ImportFormat format, Input input) {
        try {
            Checked<List<Draft>> read = format.read(input);
            String drafts = read.value().stream().map(Drafts::shown).collect(Collectors.joining());
            return drafts
                    + read.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One draft. */
    public static String shown(Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + draft.title());
        for (Author author : draft.authors()) {
            String more = String.join(
                            " ",
                            author.orcid().text(),
                            author.affiliation(),
                            author.url().replaceFirst("^https?://", ""))
                    .strip();
            String parts = author.parts().isKnown() ? " = " + author.parts().family() : "";
            lines.add("by " + author.name() + parts + (more.isEmpty() ? "" : " (" + more + ")"));
        }
        fact(lines, "key", draft.key());
        fact(lines, "date", draft.date().iso());
        fact(lines, "arxiv", draft.arxiv().text());
        fact(lines, "doi", draft.doi().text());
        fact(lines, "venue", draft.venue());
        String publication = draft.publication().toString();
        fact(
                lines,
                "publication",
                publication.contains("kind=UNKNOWN, year=0, volume=, number=, pages=, publisher=")
                        ? ""
                        : publication
                                .replaceFirst("Publication", "")
                                .replaceAll("\\w+=(?:UNKNOWN|0)?(?=[,\\]])(, )?", "")
                                .replace(", ]", "]"));
        fact(lines, "category", draft.category());
        fact(lines, "license", draft.license().text());
        draft.links().forEach(link -> fact(lines, link.kind().key(), link.url()));
        fact(lines, "keywords", String.join(", ", draft.keywords()));
        fact(
                lines,
                "source",
                String.join(
                                " ",
                                draft.source().name(),
                                draft.source().version(),
                                draft.source().date().iso(),
                                draft.source().url())
                        .strip());
        fact(lines, "withdrawn", draft.withdrawn());
        lines.add(draft.body());
        return String.join("\n", lines).replaceAll("\n\n+", "\n\n").strip() + "\n";
    }

    private static void fact(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + value);
        }
    }
}
