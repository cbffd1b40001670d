package hectograph.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a page while it is printed, encoded once at its end. It is cleared and used again, so that a page costs
 * neither a buffer of its own nor an encoder's.
 */
final class PageText extends Writer {

    /** Longer buffers are given back: one page of a huge day must not hold on to its memory. */
    private static final int KEPT = 1 << 20;

    private char[] chars = new char[1 << 15];
    private int length;

    /** Begins a new page. */
    PageText clear() {
        if (chars.length > KEPT) {
            chars = new char[1 << 15];
        }
        length = 0;
        return this;
    }

    /** The page's bytes. */
    byte[] utf8() {
        return new String(chars, 0, length).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int c) {
        reserve(1);
        chars[length++] = (char) c;
    }

    @Override
    public void write(char[] text, int from, int count) {
        reserve(count);
        System.arraycopy(text, from, chars, length, count);
        length += count;
    }

    @Override
    public void write(String text, int from, int count) {
        reserve(count);
        text.getChars(from, from + count, chars, length);
        length += count;
    }

    private void reserve(int more) {
        if (chars.length - length < more) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + more));
        }
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        // and stays there for the next page
    }
}
