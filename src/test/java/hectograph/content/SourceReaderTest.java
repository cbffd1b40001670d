package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a file's bytes to clean text. */
final class SourceReaderTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String text) {
        var source = SourceReader.read("a.md", utf8(text));
        assertThat(source.problems()).isEmpty();
        return source.value().text();
    }

    private static List<String> problems(byte[] bytes) {
        return SourceReader.read("a.md", bytes).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void everyLineEndBecomesALineFeed() {
        assertThat(read("a\r\nb\rc\nd\r\r\ne")).isEqualTo("a\nb\nc\nd\n\ne");
        assertThat(read("a\u2028b\u2029c\u0085d")).isEqualTo("a\u2028b\u2029c\u0085d");
    }

    @Test
    void byteOrderMarkAtTheTopIsDropped() {
        assertThat(read("\uFEFF---\n")).isEqualTo("---\n");
        assertThat(read("a\uFEFFb")).isEqualTo("a\uFEFFb");
    }

    @Test
    void textIsComposed() {
        assertThat(read("Go\u0308del, \u1E9B\u0323")).isEqualTo("G\u00F6del, \u1E9B\u0323");
        assertThat(read("\u212B")).isEqualTo("\u00C5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\uD83D\uDE42", "\u5B57\n", "a\tb", "\uD7FF\uE000\uFFFD\uDBFF\uDFFF"})
    void legalTextStaysAsItIs(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, U+0000",
        "1, U+0001",
        "8, U+0008",
        "11, U+000B",
        "12, U+000C",
        "27, U+001B",
        "31, U+001F",
        "127, U+007F",
        "128, U+0080",
        "159, U+009F",
        "64976, U+FDD0",
        "65007, U+FDEF",
        "65534, U+FFFE",
        "65535, U+FFFF"
    })
    void characterThatXmlForbidsIsReportedAndLeftOut(int character, String name) {
        byte[] bytes = utf8("a\nb" + (char) character + "c");
        assertThat(problems(bytes))
                .containsExactly(
                        "a.md:2:2: error: illegal character " + name + " (delete it; no page and no feed can hold it)");
        assertThat(SourceReader.read("a.md", bytes).value().text()).isEqualTo("a\nbc");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedAtTheFirst() {
        assertThat(problems(bytes('a', '\n', 'b', 0xE9, 'c')))
                .containsExactly("a.md:2:2: error: byte 0xE9 is not UTF-8 (save the file as UTF-8)");
        // A surrogate in three bytes (CESU-8), an overlong slash, a character beyond Unicode, a lone continuation.
        assertThat(problems(bytes(0xED, 0xA0, 0x80)))
                .hasSize(1)
                .first()
                .asString()
                .contains("byte 0xED");
        assertThat(problems(bytes(0xC0, 0xAF))).hasSize(1).first().asString().contains("byte 0xC0");
        assertThat(problems(bytes(0xF5, 0x80, 0x80, 0x80)))
                .hasSize(1)
                .first()
                .asString()
                .contains("byte 0xF5");
        assertThat(problems(bytes('a', 0x80))).hasSize(1).first().asString().startsWith("a.md:1:2:");
    }

    @Test
    void utf16IsReported() {
        assertThat(problems("\uFEFF---\n".getBytes(StandardCharsets.UTF_16LE)))
                .contains("a.md:1:1: error: byte 0xFF is not UTF-8 (save the file as UTF-8)");
    }

    @Test
    void limitsAreExact() {
        assertThat(problems(utf8("x".repeat(100_000) + "\r\n" + "y".repeat(100_000))))
                .isEmpty();
        assertThat(problems(utf8("x\n" + "x".repeat(100_001) + "\n" + "y".repeat(100_001))))
                .containsExactly("a.md:2: error: line of over 100000 characters (break it)");
        assertThat(problems(utf8("xxxxxxxxx\n".repeat(100_000)))).isEmpty();
        assertThat(problems(utf8("xxxxxxxxx\n".repeat(100_000) + "x")))
                .containsExactly("a.md: error: file of 1000001 bytes, at most 1000000 are read"
                        + " (split it, or take out what is not an abstract)");
    }

    @Test
    void placeIsCountedInLinesAndColumns() {
        Source source = new Source("a.md", "ab\n\ncd");
        assertThat(source.at(0)).hasToString("a.md:1:1");
        assertThat(source.at(2)).hasToString("a.md:1:3");
        assertThat(source.at(3)).hasToString("a.md:2:1");
        assertThat(source.at(6)).hasToString("a.md:3:3");
        assertThat(source.whole()).hasToString("a.md");
    }
}
