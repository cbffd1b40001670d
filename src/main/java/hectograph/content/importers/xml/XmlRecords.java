package hectograph.content.importers.xml;

import hectograph.content.importers.record.Input;
import hectograph.content.importers.record.Sink;
import hectograph.problem.Origin;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Reads the elements of an XML text that are its records, one after the other; each is forgotten when it was read. */
final class XmlRecords {

    private static final Pattern DECLARED =
            Pattern.compile("^[\\s\uFEFF]*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private static final Pattern END = Pattern.compile("(?s)</([\\w:.-]+)\\s*>\\s*(?:<!--.*?-->\\s*)*$");

    /** Elements around a record; no format has five, and looking through all of them for each record must cost little. */
    private static final int MOST_AROUND = 100;

    private XmlRecords() {}

    /**
     * Hands on every record.
     *
     * @param names the names of elements that are records, without prefix
     */
    static void each(Input input, Set<String> names, Sink sink, Consumer<Element> records) throws IOException {
        String text = text(input.bytes());
        boolean whole = isWhole(text);
        boolean deep = false;
        Element held = null;
        try (StreamParser parser = new StreamParser(Parser.xmlParser().setTrackPosition(true))) {
            Iterator<Element> elements =
                    parser.parse(new StringReader(text), "").iterator();
            while (elements.hasNext()) {
                Element element = elements.next();
                if (names.contains(local(element)) && isDeep(element)) {
                    if (!deep) {
                        sink.error(
                                origin(input.name(), element),
                                "a record within more than " + MOST_AROUND + " elements",
                                "close the elements before it; it and its like were passed over");
                    }
                    deep = true;
                    element.empty();
                } else if (names.contains(local(element))) {
                    if (held != null) {
                        records.accept(held);
                        held.remove(); // not only emptied: whoever looks around a record would see all before it
                    }
                    held = element;
                }
            }
        }
        if (held != null && whole) {
            records.accept(held);
        } else if (held != null) {
            sink.error(origin(input.name(), held), "the text ends in the middle", "its last record was passed over");
        }
    }

    private static boolean isDeep(Element element) {
        Element at = element.parent();
        for (int around = 0; at != null && around <= MOST_AROUND; around++) {
            at = at.parent();
        }
        return at != null;
    }

    /** Where an element begins. */
    static Origin origin(String name, Element element) {
        int line = Math.max(0, element.sourceRange().start().lineNumber());
        return new Origin(name, line, 0);
    }

    /** An element's name without its prefix. */
    static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The name of the first element of a text; empty when there is none. */
    static String root(String head) {
        return head.startsWith("<") ? XmlProlog.root(head) : "";
    }

    private static boolean isWhole(String text) {
        String tail = text.substring(Math.max(0, text.length() - 2_000));
        Matcher end = END.matcher(tail);
        String root = root(text.substring(0, Math.min(text.length(), 100_000)));
        boolean selfClosed = tail.stripTrailing().endsWith("/>");
        return end.find() && end.group(1).equals(root)
                || selfClosed && text.strip().lastIndexOf('<') < 200;
    }

    /**
     * A text from bytes. What is UTF-8 is read as such whatever it declares, since a proxy or an editor that changed the
     * encoding seldom changed the declaration; anything else is what it declares, or else Windows-1252.
     */
    static String text(byte[] bytes) {
        if (bytes.length > 1) {
            int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return new String(bytes, StandardCharsets.UTF_16);
            }
            if (mark == 0x003C || mark == 0x3C00) {
                return new String(bytes, mark == 0x003C ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        String name = declared.find() ? declared.group(1) : "windows-1252";
        try {
            boolean latin = name.equalsIgnoreCase("ISO-8859-1") || name.equalsIgnoreCase("US-ASCII");
            return Charset.forName(latin ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8; // as far as it goes
        }
    }
}
