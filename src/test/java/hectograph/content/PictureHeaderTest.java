package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.model.PictureSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureHeaderTest {

    private static Optional<PictureSize> size(byte[] bytes) throws IOException {
        return PictureHeader.size(new ByteArrayInputStream(bytes));
    }

    private static byte[] written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void readsWhatJavaWrites(String format) throws IOException {
        assertThat(size(written(format))).contains(new PictureSize(321, 45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void whatIsCutOffOrDamagedNeverThrows(String format) throws IOException {
        byte[] whole = written(format);
        Random random = new Random(7);
        for (int length = 0; length < Math.min(whole.length, 200); length++) {
            size(Arrays.copyOf(whole, length));
            byte[] damaged = whole.clone();
            damaged[length] = (byte) random.nextInt();
            size(damaged);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "52494646 1a000000 57454250 5650384c 0d000000 2f 40010b00 1111111111111111, 321x45",
        "52494646 1a000000 57454250 56503820 0d000000 300100 9d012a 4101 2d00 0000, 321x45",
        "52494646 1a000000 57454250 56503858 0a000000 10000000 400100 2c0000 0000, 321x45",
        "0000001c 66747970 61766966 00000000 00000014 69737065 00000000 00000141 0000002d, 321x45",
    })
    void readsNewerFormats(String hex, String size) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        String found = size(bytes).map(it -> it.width() + "x" + it.height()).orElse("");
        assertThat(found).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg width='20' height=\"10px\"/> | 20x10",
                "<?xml version='1.0'?><!-- <b --><svg xmlns='x' viewBox='0 0 30.4, 15'></svg> | 30x15",
                "<svg width='100%' height='100%' viewBox='0 0 3 4'/> | 3x4",
                "<svg stroke-width='9' height='4'/> | ''",
                "<svg viewBox='0 0 0 4'/> | ''",
                "<html><script>1</script> | ''",
                "words | ''"
            })
    void readsVectors(String text, String size) throws IOException {
        String found = size(text.getBytes(StandardCharsets.UTF_8))
                .map(it -> it.width() + "x" + it.height())
                .orElse("");
        assertThat(found).isEqualTo(size);
    }
}
