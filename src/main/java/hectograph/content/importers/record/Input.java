package hectograph.content.importers.record;

import hectograph.content.SourceReader;
import hectograph.content.source.Source;
import hectograph.problem.Checked;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Something to import: a file, what came in at a pipe, an entry of an archive, the body of an answer. What was packed with
 * gzip is unpacked. Formats see only this, never where it came from.
 */
public final class Input {

    /** The longest text that is held in memory at once, in bytes; a format that reads a stream is not bound by it. */
    public static final int MAX_TEXT = 256 * 1024 * 1024;

    /** The most that is read of a stream, unpacked, in bytes: some times the largest collection of records there is. */
    private static final long MAX_STREAM = 32L * 1024 * 1024 * 1024;

    /** How much is looked at to tell the format, in bytes. */
    private static final int HEAD = 8_192;

    private final String name;
    private final Opener opener;

    /** Opens the bytes from their beginning. */
    private interface Opener {
        InputStream open() throws IOException;
    }

    private Input(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /**
     * An input in memory.
     *
     * @param name as the maintainer would type it, for messages
     */
    public static Input of(String name, byte[] bytes) {
        return new Input(name, () -> new ByteArrayInputStream(bytes));
    }

    /** A text, for tests and for what is text already. */
    public static Input of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, which is read when it is needed. */
    public static Input of(String name, Path file) {
        return new Input(name, () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** Opens the bytes, unpacked, from their beginning; who opens closes. */
    public InputStream open() throws IOException {
        InputStream raw = opener.open();
        try {
            InputStream in = raw.markSupported() ? raw : new BufferedInputStream(raw);
            in.mark(2);
            boolean packed = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return new Bounded(packed ? new GZIPInputStream(in, 1 << 16) : in);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The beginning as text, without a byte order mark and the white space before the first character. */
    public String head() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(HEAD);
            String text = new String(bytes, charset(bytes));
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        }
    }

    /** All bytes, for formats that say their encoding themselves. */
    public byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MAX_TEXT + 1);
            if (bytes.length > MAX_TEXT) {
                throw new IOException(name + ": more than " + MAX_TEXT / 1024 / 1024
                        + " MB, which this format can't read at once (split it)");
            }
            return bytes;
        }
    }

    /**
     * All of it as clean text: UTF-8, UTF-16 where a byte order mark says so, Windows-1252 where it can't be UTF-8, with a
     * warning. Characters that no page can hold are gone.
     */
    public Checked<Source> source() throws IOException {
        byte[] bytes = bytes();
        Charset charset = charset(bytes);
        return charset.equals(StandardCharsets.UTF_8)
                ? SourceReader.foreign(name, bytes)
                : SourceReader.foreign(name, new String(bytes, charset).getBytes(StandardCharsets.UTF_8));
    }

    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF
                ? StandardCharsets.UTF_16BE
                : mark == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** Ends what would unpack for ever. */
    private static final class Bounded extends FilterInputStream {

        private long left = MAX_STREAM;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("more than " + MAX_STREAM / 1024 / 1024 / 1024 + " GB (split it)");
            }
        }
    }
}
