package hectograph.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** Pictures of 16 colours as PNG (ISO/IEC 15948). */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /**
     * A file.
     *
     * @param width in pixels, an even number
     * @param height in pixels
     * @param palette three bytes a colour
     * @param rows see {@link Canvas#rows}
     */
    static byte[] file(int width, int height, byte[] palette, byte[] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 4)
                .put((byte) 3); // bits a pixel, which are numbers of colours; then the usual ways of doing it
        chunk(out, "IHDR", header.array());
        chunk(out, "PLTE", palette);
        Adler32 sum = new Adler32();
        sum.update(rows);
        byte[] packed = Deflate.of(rows);
        ByteBuffer zlib = ByteBuffer.allocate(packed.length + 6).putShort((short) 0x7801);
        chunk(out, "IDAT", zlib.put(packed).putInt((int) sum.getValue()).array());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(type);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
