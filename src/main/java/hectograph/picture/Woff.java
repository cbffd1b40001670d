package hectograph.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of a font in WOFF 1.0 (W3C Recommendation of 2012), each compressed on its own. */
final class Woff {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /** The tables by their names; the file is one of ours, so that one that is broken is a bug. */
    static Map<String, ByteBuffer> tables(byte[] file) {
        ByteBuffer woff = ByteBuffer.wrap(file);
        if (woff.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("no WOFF 1.0");
        }
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = woff.getShort(12);
        for (int i = 0; i < count; i++) {
            int entry = HEADER + i * ENTRY;
            String name = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
            int offset = woff.getInt(entry + 4);
            int packed = woff.getInt(entry + 8);
            int length = woff.getInt(entry + 12);
            tables.put(name, packed < length ? inflated(file, offset, packed, length) : woff.slice(offset, length));
        }
        return tables;
    }

    private static ByteBuffer inflated(byte[] file, int offset, int packed, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, offset, packed);
            byte[] plain = new byte[length];
            if (inflater.inflate(plain) != length) {
                throw new IllegalArgumentException("a table is cut off");
            }
            return ByteBuffer.wrap(plain);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table is broken", e);
        } finally {
            inflater.end();
        }
    }
}
