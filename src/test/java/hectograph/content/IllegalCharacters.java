package hectograph.content;

import hectograph.content.source.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What no file of any site may hold: characters that XML or HTML forbid, controls, and those that reverse the text. */
public final class IllegalCharacters {

    private static final List<String> BINARY =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".woff2", ".gz", ".br", ".pdf", ".avif");

    private IllegalCharacters() {}

    /** The first of them in a file; bytes that are no UTF-8 are one. */
    public static Optional<String> in(String path, byte[] bytes) {
        if (BINARY.stream().anyMatch(path::endsWith)) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Characters.illegal(text);
        } catch (CharacterCodingException e) {
            return Optional.of("no UTF-8");
        }
    }
}
