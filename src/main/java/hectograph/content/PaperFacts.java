package hectograph.content;

import hectograph.content.source.Source;
import hectograph.model.ArxivId;
import hectograph.model.Author;
import hectograph.model.Doi;
import hectograph.model.PartialDate;
import hectograph.problem.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a content file says of its paper, as far as an import has to know it; whatever else is wrong with the file is no
 * matter here.
 *
 * @param title the title as written
 * @param date its own date; unknown when it has none that can be read
 * @param arxiv its identifier at arXiv
 * @param doi its DOI
 * @param authors in the order of the file
 * @param aliases former slugs
 * @param fields the fields that say something
 * @param body the abstract
 */
public record PaperFacts(
        String title,
        PartialDate date,
        ArxivId arxiv,
        Doi doi,
        List<Author> authors,
        List<String> aliases,
        Set<String> fields,
        String body) {

    /** Reads them. */
    public static PaperFacts of(Source source) {
        Problems ignored = new Problems(); // the build reports them
        FrontMatter front = FrontMatter.read(source, ignored);
        Fields fields = new Fields(front.fields(), PaperReader.FIELDS, ignored);
        Set<String> given = new LinkedHashSet<>();
        for (String name : PaperReader.FIELDS) {
            if (!fields.items(name).isEmpty()) {
                given.add(name);
            }
        }
        return new PaperFacts(
                fields.text("title"),
                PartialDate.parse(fields.text("date")).orElse(PartialDate.UNKNOWN),
                ArxivId.parse(fields.text("arxiv")).orElse(ArxivId.NONE),
                Doi.parse(fields.text("doi")).orElse(Doi.NONE),
                AuthorsReader.read(fields, ignored),
                fields.slugs("aliases").stream()
                        .map(alias -> alias.slug().value())
                        .toList(),
                given,
                source.text().substring(front.bodyOffset()).strip());
    }

    /** Whether a field says something. */
    public boolean has(String field) {
        return fields.contains(field);
    }
}
