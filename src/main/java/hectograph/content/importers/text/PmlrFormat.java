package hectograph.content.importers.text;

import hectograph.content.FrontMatter;
import hectograph.content.YamlNode;
import hectograph.content.importers.record.Dates;
import hectograph.content.importers.record.DraftBuilder;
import hectograph.content.importers.record.ImportFormat;
import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.content.source.Source;
import hectograph.model.Link;
import hectograph.model.NameParts;
import hectograph.model.Publication;
import hectograph.problem.Checked;
import hectograph.problem.Problem;
import hectograph.problem.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A post of the Proceedings of Machine Learning Research: a page a paper, all of it in its front matter. */
final class PmlrFormat implements ImportFormat {

    private static final Pattern FIELDS = Pattern.compile("(?m)^(?:container-title|tex_title|bibtex_author):");

    @Override
    public String name() {
        return "pmlr";
    }

    @Override
    public boolean recognizes(String head) {
        return head.startsWith("---") && FIELDS.matcher(head).find();
    }

    @Override
    public void read(Input input, Sink sink) throws IOException {
        Checked<Source> read = input.source();
        read.problems().forEach(sink::problem);
        Problems problems = new Problems();
        FrontMatter front = FrontMatter.read(read.value(), problems);
        if (problems.hasErrors()) {
            problems.list().stream().filter(Problem::isError).limit(1).forEach(sink::problem);
            return;
        }
        Map<String, YamlNode> fields = new HashMap<>();
        front.fields().entries().forEach(entry -> fields.putIfAbsent(entry.name(), entry.value()));
        DraftBuilder draft = new DraftBuilder(read.value().whole(), sink);
        draft.key(text(fields, "id")).title(text(fields, "tex_title")).title(text(fields, "title"));
        draft.summary(Paragraphs.joined(text(fields, "abstract")));
        if (fields.get("author") instanceof YamlNode.Sequence authors) {
            authors.items().forEach(author -> author(author, draft));
        }
        draft.date(Dates.read(text(fields, "date")));
        draft.venue(text(fields, "container-title")).venue(text(fields, "booktitle"));
        draft.publication(new Publication(
                Publication.Kind.CONFERENCE,
                0,
                text(fields, "volume"),
                "",
                text(fields, "page"),
                text(fields, "publisher")));
        draft.link(Link.Kind.PDF, text(fields, "pdf")).address(text(fields, "url"));
        draft.link(Link.Kind.CODE, text(fields, "software")).doi(text(fields, "doi"));
        for (String page : List.of("openreview", "html")) {
            draft.link(Link.Kind.PAGE, text(fields, page));
        }
        draft.emit();
    }

    private static void author(YamlNode author, DraftBuilder draft) {
        if (author instanceof YamlNode.Mapping mapping) {
            Map<String, YamlNode> fields = new HashMap<>();
            mapping.entries().forEach(entry -> fields.putIfAbsent(entry.name(), entry.value()));
            String prefix = text(fields, "prefix");
            String family = (prefix + " " + text(fields, "family")).strip();
            String given = text(fields, "given");
            if (family.isEmpty()) {
                draft.author(given);
            } else {
                draft.author(new NameParts(given, family, text(fields, "suffix")));
            }
        } else if (author instanceof YamlNode.Scalar name) {
            draft.author(name.text());
        }
    }

    private static String text(Map<String, YamlNode> fields, String name) {
        return fields.get(name) instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }
}
