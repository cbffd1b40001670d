package hectograph.tex.math;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.tex.Chars;
import hectograph.tex.Macros;
import hectograph.tex.prose.MathSpans;
import hectograph.tex.prose.Tex;
import hectograph.tex.prose.TexText;
import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The laws every formula and every text must keep, whatever was put in. */
public final class MathmlCheck {
    private static final Set<String> ELEMENTS = Set.of(
            "math",
            "mrow",
            "mi",
            "mn",
            "mo",
            "mtext",
            "mspace",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mfrac",
            "msqrt",
            "mroot",
            "mtable",
            "mtr",
            "mtd",
            "mstyle",
            "mpadded",
            "mphantom",
            "a",
            "code");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alttext",
            "display",
            "mathvariant",
            "stretchy",
            "symmetric",
            "form",
            "lspace",
            "rspace",
            "minsize",
            "maxsize",
            "movablelimits",
            "accent",
            "accentunder",
            "linethickness",
            "displaystyle",
            "scriptlevel",
            "width",
            "class",
            "href");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    private MathmlCheck() {}

    public static void check(String source) {
        for (boolean display : new boolean[] {false, true}) {
            Formula formula = Tex.formula(source, display, Macros.NONE);
            String mathml = formula.mathml();
            parse(mathml);
            assertThat(mathml.startsWith("<code")).as(source).isEqualTo(formula.broken());
            assertThat(formula.broken() && formula.notes().isEmpty()).as(source).isFalse();
            String html = formula.html();
            htmlIsModest(html);
            // A script tag or anything else out of the source would be more than these.
            String stripped = html.replaceAll("</?(i|sub|sup|code)>", "");
            assertThat(stripped).as(source).doesNotContain("<").doesNotContain(">");
            clean(formula.plain());
            formula.notes().forEach(note -> assertThat(note.offset()).isBetween(0, source.length()));
        }
    }

    public static void checkText(String source) {
        TexText.Result plain = TexText.plain(source, Macros.NONE);
        clean(plain.text());
        assertThat(plain.text()).doesNotContain("\n").doesNotContain("  ");
        TexText.Result markdown = TexText.markdown(source);
        clean(markdown.text());
        plain.notes().forEach(note -> assertThat(note.offset()).isBetween(0, source.length()));
        MathSpans.find(markdown.text());
    }

    private static void htmlIsModest(String html) {
        parse("<p>" + html + "</p>");
    }

    private static void clean(String text) {
        assertThat(text.codePoints().allMatch(Chars::allowed)).as(text).isTrue();
    }

    private static void parse(String xml) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String name = reader.getLocalName();
                    boolean html = Set.of("p", "i", "sub", "sup").contains(name) && xml.startsWith("<p>");
                    assertThat(html || ELEMENTS.contains(name)).as(name).isTrue();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        String attribute = reader.getAttributeLocalName(i);
                        assertThat(ATTRIBUTES.contains(attribute)).as(attribute).isTrue();
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(xml, e);
        }
    }
}
