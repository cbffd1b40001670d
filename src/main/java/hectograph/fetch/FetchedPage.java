package hectograph.fetch;

import hectograph.net.Answer;
import hectograph.net.Validators;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that a server sent.
 *
 * @param bytes its bytes, as UTF-8 where only the headers said what else they were
 * @param validators what the server says of this version
 * @param moved where it is for good, when the server says that it moved
 */
record FetchedPage(byte[] bytes, Validators validators, Optional<URI> moved) {

    static final FetchedPage NONE = new FetchedPage(new byte[0], Validators.NONE, Optional.empty());

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})");

    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>\\s*(.{1,80}?)\\s*</title>");

    static FetchedPage of(Answer.Content content) {
        return new FetchedPage(utf8(content.body(), content.type()), content.validators(), content.moved());
    }

    private static byte[] utf8(byte[] body, String type) {
        Matcher charset = CHARSET.matcher(type);
        if (!charset.find()) {
            return body;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return body; // whatever the header says
        } catch (CharacterCodingException e) {
            try {
                return new String(body, Charset.forName(charset.group(1))).getBytes(StandardCharsets.UTF_8);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                return body;
            }
        }
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What is wrong when it is a page for people, such as the challenge of a bot wall; empty when it is none. */
    String html() {
        String head = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        String lower = head.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("<!doctype html") && !lower.startsWith("<html")) {
            return "";
        }
        Matcher title = TITLE.matcher(head);
        return "it answered with a web page"
                + (title.find() ? " (\"" + title.group(1).replaceAll("\\s+", " ") + "\")" : "") + ", not with data";
    }
}
