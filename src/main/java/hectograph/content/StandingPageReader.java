package hectograph.content;

import hectograph.content.markdown.Markdown;
import hectograph.model.Prose;
import hectograph.model.Slug;
import hectograph.model.StandingPage;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Reads {@code pages/<slug>.md}. */
final class StandingPageReader {

    private static final List<String> FIELDS = List.of("title", "description");

    private final Markdown markdown;

    StandingPageReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /** Reads a file; empty when its name is no slug. */
    Checked<Optional<StandingPage>> read(Source source) {
        Problems problems = new Problems();
        Optional<Slug> slug = FileNames.slug(source.file(), ".md", problems);
        FrontMatter front = FrontMatter.read(source, problems);
        Fields fields = new Fields(front.fields(), FIELDS, problems);
        if (front.present() && !fields.has("title")) {
            problems.error(fields.origin("title"), "no title", "write title: and the page's heading");
        }
        Prose body = markdown.read(source, front.bodyOffset(), problems);
        String description = fields.has("description")
                ? fields.text("description")
                : body.firstSentence(PaperReader.DESCRIPTION_LENGTH);
        return problems.with(
                slug.map(name -> new StandingPage(name, fields.text("title"), description, body, source.whole())));
    }
}
