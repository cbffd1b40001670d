package hectograph.content;

import hectograph.content.markdown.Markdown;
import hectograph.content.source.Source;
import hectograph.model.Prose;
import hectograph.model.Slug;
import hectograph.model.StandingPage;
import hectograph.problem.Checked;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code pages/<slug>.md}. */
final class StandingPageReader {

    private static final List<String> FIELDS = List.of("title", "description");

    /** An address without a scheme, as our renderer prints it. */
    private static final Pattern RELATIVE = Pattern.compile("<a href=\"([^\":]+)\"");

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
        List<StandingPage.PageLink> links = links(source, front.bodyOffset(), body);
        return problems.with(slug.map(name -> new StandingPage(
                name,
                fields.text("title"),
                description,
                body,
                links,
                TextPictures.of(source, front.bodyOffset(), body),
                source.whole())));
    }

    /** Says which pages readers can't tell apart by their titles. */
    static void check(List<StandingPage> pages, Problems problems) {
        Map<String, StandingPage> first = new HashMap<>();
        for (StandingPage page : pages) {
            String title = page.title().toLowerCase(Locale.ROOT);
            StandingPage other = title.isEmpty() ? null : first.putIfAbsent(title, page);
            if (other != null) {
                problems.warning(
                        page.origin(),
                        "same title as " + other.origin(),
                        "give one of the two pages another title, or readers can't tell them apart");
            }
        }
    }

    /** The relative links of a text; each is looked for behind the one before it. */
    private static List<StandingPage.PageLink> links(Source source, int from, Prose body) {
        List<StandingPage.PageLink> links = new ArrayList<>();
        Matcher link = RELATIVE.matcher(body.html().markup());
        int behind = from;
        while (link.find()) {
            String target = link.group(1);
            int at = source.text().indexOf(target, behind);
            links.add(new StandingPage.PageLink(target, at < 0 ? source.whole() : source.at(at)));
            behind = at < 0 ? behind : at + target.length();
        }
        return links;
    }
}
