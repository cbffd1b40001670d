package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.content.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertThat(read("a\u2028b\u2029c")).isEqualTo("a\u2028b\u2029c");
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
        "129, U+0081",
        "157, U+009D",
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
                .contains("a.md:1:1: error: byte 0xFF is not UTF-8, nor is 1 more (save the file as UTF-8)");
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
                        + " (split it, or take out what does not belong in it)");
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

    private static void isReadAs(byte[] bytes, String text, String... warnings) {
        assertThat(problems(bytes)).containsExactly(warnings);
        assertThat(SourceReader.read("a.md", bytes).value().text()).isEqualTo(text);
    }

    /** Three letters that look like one in a wrong encoding stay, where that one could stand on no page. */
    @Test
    void nothingIsTakenForWhatNobodyCanMean() {
        isReadAs(utf8("a \u00EF\u00BF\u00BF b"), "a \u00EF\u00BF\u00BF b");
    }

    @Test
    void wrongEncodingsAreReadAsWhatTheyCanOnlyBe() {
        String remedy = " (look at the file's other accents and quotation marks, and save it as UTF-8)";
        isReadAs(
                utf8("a \u00E2\u0080\u0094 b \u00E2\u20AC\u2122s \u00C3\u00A9 \u00C2\u00A0x"),
                "a — b ’s é \u00A0x",
                "a.md:1:3: warning: \"âU+0080U+0094\" looks like \"—\" in a wrong encoding, and is read so" + remedy);
        isReadAs(
                utf8("a \u0093b\u0094 \u0085"),
                "a “b” …",
                "a.md:1:3: warning: \"U+0093\" looks like \"“\" in a wrong encoding, and is read so" + remedy);
        assertThat(read("Ångström, Ã la carte, Â, São Tomé, £5, ÃO"))
                .isEqualTo("Ångström, Ã la carte, Â, São Tomé, £5, ÃO");
    }

    @Test
    void fewBytesOfWindows1252AreRead() {
        byte[] bytes = ("A caf? ?quoted? " + "plain words. ".repeat(10)).getBytes(StandardCharsets.US_ASCII);
        bytes[5] = (byte) 0xE9;
        bytes[7] = (byte) 0x93;
        bytes[14] = (byte) 0x94;
        isReadAs(
                bytes,
                "A café “quoted” " + "plain words. ".repeat(10),
                "a.md:1:6: warning: byte 0xE9 is not UTF-8, read as \"é\" of Windows-1252 (save the file as UTF-8)");
        bytes[7] = (byte) 0x81;
        assertThat(problems(bytes))
                .containsExactly("a.md:1:8: error: byte 0x81 is not UTF-8, nor are 2 more (save the file as UTF-8)");
    }

    @Test
    void oneErrorIsReportedForAFileNotOneForACharacter() {
        assertThat(problems(utf8("a\u0001b\u0002c\u0003")))
                .containsExactly(
                        "a.md:1:2: error: illegal character U+0001 and 2 more (delete it; no page and no feed can hold it)");
    }

    @Test
    void soAreThoseThatAreWrittenAsReferences(@TempDir Path folder) {
        TinySite.Built built = TinySite.in(folder, """
                -- content/papers/a.md --
                ---
                title: An e&#xFB03;cient pre&shy;training
                added: 2026-11-20
                ---
                An e&#xFB03;cient pre&shy;training, `&shy;` in code.
                """).build();
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html"))
                .contains("<h1>An efficient pretraining", "An efficient pretraining, <code>&amp;shy;</code>");
    }

    @Test
    void ligaturesAreTheirLettersAndWhatIsInvisibleVanishes() {
        assertThat(read("\uFB01eld o\uFB03ce \uFB02ow co\u00ADoperate")).isEqualTo("field office flow cooperate");
        isReadAs(
                utf8("a\u202Eb\u2066c"),
                "abc",
                "a.md:1:2: warning: control character U+202E left out (delete it; it turns the text behind it around)");
        assertThat(read("\u200Fשלום")).isEqualTo("\u200Fשלום");
    }
}
