package hectograph.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into bits is read out of them again. */
final class PostingsTest {

    /** Reads as the script of the search page does. */
    private static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(String text) {
            bytes = Base64.getDecoder().decode(text);
        }

        private int bit() {
            int bit = bytes[at >> 3] >> 7 - (at & 7) & 1;
            at++;
            return bit;
        }

        private int number(int width) {
            int n = 0;
            for (int i = 0; i < width; i++) {
                n = n * 2 + bit();
            }
            return n;
        }

        private int until(int end) {
            int n = 0;
            while (bit() != end) {
                n++;
            }
            return n;
        }

        List<Integer> rising() {
            int zeros = until(1);
            int count = (1 << zeros) + number(zeros) - 1;
            int width = count == 0 ? 0 : number(4);
            List<Integer> all = new ArrayList<>();
            int last = -1;
            for (int i = 0; i < count; i++) {
                last += 1 + (until(0) << width) + number(width);
                all.add(last);
            }
            return all;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 50, 1_000, 60_000})
    void papersAndMarksComeBack(int count) {
        SplittableRandom random = new SplittableRandom(count);
        TermPostings postings = new TermPostings();
        List<Integer> papers = new ArrayList<>();
        List<Integer> strong = new ArrayList<>();
        List<Integer> titles = new ArrayList<>();
        int paper = -1;
        for (int i = 0; i < count; i++) {
            paper += 1 + random.nextInt(1 + 100_000 / count);
            int marks = random.nextInt(4);
            postings.add(paper, marks);
            papers.add(paper);
            if ((marks & TermPostings.STRONG) != 0) {
                strong.add(i);
            }
            if ((marks & TermPostings.TITLE) != 0) {
                titles.add(i);
            }
        }
        BitWriter out = new BitWriter();
        postings.write(out, false);
        Reader reader = new Reader(out.base64());

        assertThat(reader.rising()).isEqualTo(papers);
        assertThat(reader.rising()).isEqualTo(strong);
        assertThat(reader.rising()).isEqualTo(titles);
    }
}
