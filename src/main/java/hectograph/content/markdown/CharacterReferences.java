package hectograph.content.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The named character references of HTML, of which the Markdown library has the table. */
public final class CharacterReferences {

    private static final Parser PARSER = Parser.builder().build();

    private CharacterReferences() {}

    /**
     * The characters that a name stands for.
     *
     * @param name ASCII letters and digits, such as {@code ndash}
     * @return empty when HTML has no such name
     */
    public static String named(String name) {
        String reference = "&" + name + ";";
        Node paragraph = PARSER.parse(reference).getFirstChild();
        boolean text = paragraph instanceof Paragraph && paragraph.getFirstChild() instanceof Text;
        String meant = text ? ((Text) paragraph.getFirstChild()).getLiteral() : "";
        return meant.equals(reference) ? "" : meant;
    }
}
