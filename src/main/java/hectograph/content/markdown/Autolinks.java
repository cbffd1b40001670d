package hectograph.content.markdown;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads what begins with {@code <}: an address such as {@code <https://example.org/>}, or the character itself, since
 * there is no HTML in our Markdown. The library's own reader looks for the end of every tag up to the end of the text,
 * which takes minutes over a text of such characters.
 */
final class Autolinks implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return state -> {
            Scanner scanner = state.scanner();
            scanner.next();
            Position inside = scanner.position();
            scanner.match(c -> c > ' ' && c != '<' && c != '>');
            String address = scanner.getSource(inside, scanner.position()).getContent();
            if (scanner.peek() != '>' || !isAddress(address)) {
                return ParsedInline.of(new Text("<"), inside);
            }
            scanner.next();
            Link link = new Link(address, null);
            link.appendChild(new Text(address));
            return ParsedInline.of(link, scanner.position());
        };
    }

    private static boolean isAddress(String text) {
        return text.startsWith("https://") || text.startsWith("http://") || text.startsWith("mailto:");
    }
}
