package hectograph.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is packed is what comes out again, by Java's own reader. */
final class DeflateTest {

    private static void check(byte[] plain) throws DataFormatException {
        byte[] packed = Deflate.of(plain);
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        byte[] read = new byte[plain.length + 1];
        int length = 0;
        while (!inflater.finished()) {
            int more = inflater.inflate(read, length, read.length - length);
            assertThat(more > 0 || inflater.finished())
                    .as("%d bytes", plain.length)
                    .isTrue();
            length += more;
        }
        inflater.end();
        assertThat(Arrays.copyOf(read, length)).isEqualTo(plain);
    }

    @Test
    void whatIsPackedComesOutAgain() throws DataFormatException {
        for (int length : List.of(0, 1, 2, 3, 4, 5, 257, 258, 259, 260, 516, 70_000)) {
            check(new byte[length]);
        }
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] plain = new byte[random.nextInt(100_000)];
            int kinds = 1 << random.nextInt(9);
            int run = 1 + random.nextInt(1 << random.nextInt(12));
            for (int i = 0; i < plain.length; i++) {
                boolean again = i >= run && random.nextInt(8) > 0;
                plain[i] = again ? plain[i - run] : (byte) random.nextInt(kinds);
            }
            check(plain);
        }
    }

    /** Frequencies like those of Fibonacci's make the deepest tree there is. */
    @Test
    void noCodeIsTooLong() throws DataFormatException {
        byte[] plain = new byte[400_000];
        int at = 0;
        int before = 1;
        int count = 1;
        for (int symbol = 0; at + count < plain.length; symbol++) {
            Arrays.fill(plain, at, at + count, (byte) symbol);
            at += count;
            int next = before + count;
            before = count;
            count = next;
        }
        Random random = new Random(1);
        for (int i = at - 1; i > 0; i--) { // shuffled, so that nothing repeats
            int j = random.nextInt(i + 1);
            byte swapped = plain[i];
            plain[i] = plain[j];
            plain[j] = swapped;
        }
        check(Arrays.copyOf(plain, at));
    }
}
