package hectograph.content.markdown;

import hectograph.content.source.Characters;
import hectograph.content.source.Source;
import hectograph.model.Html;
import hectograph.model.Prose;
import hectograph.problem.Problems;
import hectograph.tex.Macros;
import hectograph.tex.TexNote;
import hectograph.tex.math.Formula;
import hectograph.tex.prose.MathSpan;
import hectograph.tex.prose.MathSpans;
import hectograph.tex.prose.Tex;
import hectograph.tex.prose.TexInMarkdown;
import hectograph.tex.prose.TexText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns CommonMark with math into {@link Prose}. This package alone uses the Markdown library.
 *
 * <p>Raw HTML is shown as text, only http, https and mailto links live, images become links (a page asks nobody else
 * for anything). Formulas are cut out before Markdown sees the text, since it would take their backslashes, stars and
 * underlines for its own, and put back as MathML.
 */
public final class Markdown {

    /** How deep blocks or emphasis may stand in each other. */
    public static final int MAX_DEPTH = 50;

    /** The library takes minutes over 10,000 links or images in each other. */
    private static final int MAX_BRACKETS = 500;

    /** All blocks of CommonMark but HTML. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            FencedCodeBlock.class,
            Heading.class,
            IndentedCodeBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    /** Mail addresses stay words: nobody wants to be written to by who reads a page of many. */
    private static final Extension BARE_ADDRESSES =
            AutolinkExtension.builder().linkTypes(AutolinkType.URL).build();

    /** Stand for a cut-out formula: begin, number, end. Source text can't hold them (see SourceReader). */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';

    private final Macros macros;
    private final boolean texText;
    private final HtmlRenderer renderer;
    private final HtmlRenderer portable;

    /** Where a text stands, which decides what its headings and its relative links become. */
    public enum Use {
        /** Within a page: headings are bold lines, relative links are text. */
        PASSAGE,
        /** A page of its own: headings start at level 2, relative links live. */
        PAGE
    }

    /**
     * A reader of texts of one kind.
     *
     * @param use where they stand
     * @param macros the site's own TeX macros
     * @param texText whether TeX outside of formulas is read too
     */
    public Markdown(Use use, Macros macros, boolean texText) {
        this.macros = macros;
        this.texText = texText;
        this.renderer = renderer(context -> new ProseRenderer(context, use));
        this.portable = renderer(context -> new PortableRenderer(context, new ProseRenderer(context, use)));
    }

    private static HtmlRenderer renderer(HtmlNodeRendererFactory nodes) {
        return HtmlRenderer.builder()
                .escapeHtml(true) // scraped text is shown, never run
                .sanitizeUrls(true) // http, https, mailto; marks links rel=nofollow
                .percentEncodeUrls(true)
                .softbreak("\n")
                .nodeRendererFactory(nodes) // before the extensions: the first to name a node prints it
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.remove("align")) // obsolete
                .build();
    }

    /**
     * Reads a text.
     *
     * @param source the file
     * @param from where the text begins in the file; it goes to the file's end
     */
    public Prose read(Source source, int from, Problems problems) {
        String text = source.text().substring(from).strip();
        int start = source.text().indexOf(text, from);
        List<Formula> formulas = new ArrayList<>();
        String cut = cutFormulas(source, text, start, formulas, problems);
        Optional<Node> parsed = parse(cut, formulas);
        if (parsed.isEmpty()) {
            problems.error(
                    source.at(start),
                    "text nested more than " + MAX_DEPTH + " levels deep",
                    "write it flatter, or put a backslash before stray *, _, > and [");
            return new Prose(text, Html.EMPTY, Html.EMPTY, text);
        }
        Node document = parsed.get();
        refine(document);
        String plain = Plain.text(document);
        String kept = plain.equals(text) ? text : plain;
        Html html = Html.sharing(renderer.render(document).strip(), kept, text);
        Html carried = PortableRenderer.differs(document)
                ? new Html(portable.render(document).strip())
                : html; // most abstracts: one string serves both
        Optional<String> illegal =
                Characters.illegal(plain).or(() -> Characters.illegal(html.markup())); // addresses, names of languages
        if (illegal.isPresent()) {
            problems.error(
                    source.at(start),
                    "illegal character " + illegal.get() + " written as a character reference",
                    "delete it; no page and no feed can hold it");
            return new Prose(text, Html.EMPTY, Html.EMPTY, text);
        }
        return new Prose(text, html, carried, kept);
    }

    /** The text with a placeholder for each formula, and without TeX. */
    private String cutFormulas(Source source, String text, int start, List<Formula> formulas, Problems problems) {
        MathSpans.Found found = MathSpans.all(text, texText);
        for (int place : found.unclosed()) {
            String mark =
                    text.substring(place, Math.min(place + (text.startsWith("$$", place) ? 2 : 1), text.length()));
            problems.warning(
                    source.at(start + place),
                    "\"" + (mark.equals("\\") ? text.substring(place, place + 2) : mark)
                            + "\" begins a formula that does not end",
                    "end it in the same paragraph, or write \\$ for a dollar");
        }
        StringBuilder out = new StringBuilder(text.length());
        List<Integer> moved = new ArrayList<>(); // where the text goes on after each formula, without formulas and with
        int done = 0;
        for (MathSpan span : found.spans()) {
            out.append(text, done, span.start())
                    .append(OPEN)
                    .append(formulas.size())
                    .append(CLOSE);
            Formula formula = Tex.formula(text.substring(span.bodyStart(), span.bodyEnd()), span.display(), macros);
            for (TexNote note : formula.notes()) {
                problems.warning(source.at(start + span.bodyStart() + note.offset()), note.message(), note.remedy());
            }
            formulas.add(formula);
            done = span.end();
            moved.add(out.length());
            moved.add(done);
        }
        String cut = out.append(text, done, text.length()).toString();
        if (!texText) {
            return cut;
        }
        TexText.Result read = TexInMarkdown.read(cut);
        for (TexNote note : read.notes()) {
            problems.warning(source.at(start + place(note.offset(), moved)), note.message(), note.remedy());
        }
        return read.text();
    }

    /** Where a place of the text without formulas is in the text with them. */
    private static int place(int offset, List<Integer> moved) {
        int place = offset;
        for (int i = 0; i < moved.size() && moved.get(i) <= offset; i += 2) {
            place = moved.get(i + 1) + offset - moved.get(i);
        }
        return place;
    }

    private static void refine(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof MathNode math) {
                    math.join();
                }
            }

            @Override
            public void visit(Text text) { // a reference to a soft hyphen is not seen when the file is read
                text.setLiteral(Characters.visible(text.getLiteral()));
            }
        });
    }

    /** The tree of a text; empty when it is nested too deep. */
    private static Optional<Node> parse(String text, List<Formula> formulas) {
        if (openBrackets(text) > MAX_BRACKETS) {
            return Optional.empty();
        }
        Parser parser = Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .maxOpenBlockParsers(MAX_DEPTH) // 20,000 times "> " would overflow the stack
                .extensions(List.of(TablesExtension.create(), BARE_ADDRESSES))
                .customInlineContentParserFactory(new Placeholders(formulas))
                .customInlineContentParserFactory(new Autolinks())
                .build();
        try {
            return Optional.of(parser.parse(text)).filter(tree -> Plain.depth(tree) <= MAX_DEPTH);
        } catch (StackOverflowError e) {
            return Optional.empty(); // thousands of emphases in each other, which the library joins by recursion
        }
    }

    /** How many square brackets are open at once within a paragraph. */
    private static int openBrackets(String text) {
        int open = 0;
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open++;
                most = Math.max(most, open);
            } else if (c == ']' && open > 0) {
                open--;
            } else if (c == '\n' && text.startsWith("\n", i + 1)) {
                open = 0;
            }
        }
        return most;
    }

    /** Puts the formulas back. */
    private record Placeholders(List<Formula> formulas) implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(OPEN);
        }

        @Override
        public InlineContentParser create() {
            return state -> {
                Scanner scanner = state.scanner();
                scanner.next();
                int number = 0;
                while (scanner.hasNext() && scanner.peek() != CLOSE) {
                    number = number * 10 + (scanner.peek() - '0');
                    scanner.next();
                }
                scanner.next();
                return ParsedInline.of(new MathNode(formulas.get(number)), scanner.position());
            };
        }
    }
}
