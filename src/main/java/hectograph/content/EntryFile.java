package hectograph.content;

import hectograph.text.Octets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * Entries of bytes by name, in a file that is never changed but replaced as a whole: a head, the entries with a checksum
 * each, then their lengths and the hashes of their names. Nothing in it is believed unless its checksum says so. The
 * memory holds the lengths and hashes alone: entries are read when asked for, by any number of threads.
 */
final class EntryFile implements AutoCloseable {

    private static final long MAGIC = 0x4847_5041_5045_5231L; // HGPAPER1
    private static final int HEAD = Long.BYTES * 2 + Integer.BYTES * 3;
    private static final int ROW = Integer.BYTES * 2;
    private static final int MOST = 10_000_000;

    private final FileChannel channel;

    /** Where each entry begins, and where the last one ends. */
    private final long[] starts;

    /** The hash of a name in the upper half, the number of its entry in the lower, in order. */
    private final long[] byHash;

    private EntryFile(FileChannel channel, long[] starts, long[] byHash) {
        this.channel = channel;
        this.starts = starts;
        this.byHash = byHash;
    }

    /**
     * Opens a file; empty when there is none, or none that is whole and of this key.
     *
     * @param key what the entries depend on, besides what is in them
     * @param day the file must not be of a later day
     */
    static Optional<EntryFile> open(Path file, long key, int day) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            Optional<EntryFile> opened = read(channel, key, day);
            if (opened.isEmpty()) {
                close(channel);
            }
            return opened;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<EntryFile> read(FileChannel channel, long key, int day) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(at(channel, 0, HEAD));
        boolean ours = head.remaining() == HEAD && head.getLong() == MAGIC && head.getLong() == key;
        if (!ours || head.getInt() > day) {
            return Optional.empty();
        }
        int count = head.getInt();
        int sum = head.getInt();
        long end = channel.size() - (long) count * ROW;
        byte[] table = count < 0 || count > MOST || end < HEAD ? new byte[0] : at(channel, end, count * ROW);
        if (table.length / ROW != count || crc(table, table.length) != sum) {
            return Optional.empty();
        }
        ByteBuffer rows = ByteBuffer.wrap(table);
        long[] starts = new long[count + 1];
        long[] byHash = new long[count];
        starts[0] = HEAD;
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + rows.getInt();
            byHash[i] = (long) rows.getInt() << 32 | i;
        }
        Arrays.sort(byHash);
        return starts[count] == end ? Optional.of(new EntryFile(channel, starts, byHash)) : Optional.empty();
    }

    /** Bytes of a file; fewer than asked for where it ends. */
    private static byte[] at(FileChannel channel, long place, int length) throws IOException {
        byte[] all = new byte[length];
        ByteBuffer bytes = ByteBuffer.wrap(all);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, place + bytes.position());
        }
        return bytes.hasRemaining() ? Arrays.copyOf(all, bytes.position()) : all;
    }

    private static int crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }

    /**
     * An entry of this file.
     *
     * @param number which one it is
     * @param bytes what follows its name
     */
    record Entry(int number, Octets.In bytes) {}

    /** The entry of a name; empty when there is none, or when it is not as it was written. */
    Optional<Entry> find(String name) {
        long hash = (long) name.hashCode() << 32;
        int place = Arrays.binarySearch(byHash, hash);
        for (int i = place < 0 ? -place - 1 : place; i < byHash.length && byHash[i] >>> 32 == hash >>> 32; i++) {
            int number = (int) byHash[i];
            Optional<Octets.In> bytes = bytes(number).map(Octets.In::new);
            if (bytes.isPresent() && bytes.get().text().equals(name)) { // names can share a hash
                return Optional.of(new Entry(number, bytes.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> bytes(int number) {
        try {
            byte[] bytes = at(channel, starts[number], (int) (starts[number + 1] - starts[number]));
            int length = bytes.length - Integer.BYTES;
            boolean whole = length >= 0 && ByteBuffer.wrap(bytes).getInt(length) == crc(bytes, length);
            return whole ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How many entries there are. */
    int count() {
        return byHash.length;
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // nothing was lost: what was read is known, what was written is checked when it is read
        }
    }

    /** What shall take the file's place. */
    static final class Draft implements AutoCloseable {

        private final Path file;
        private final Path path;
        private final FileChannel channel;
        private final long begun;
        private ByteBuffer waiting = ByteBuffer.allocate(1 << 16);
        private ByteBuffer rows = ByteBuffer.allocate(1 << 10);
        private boolean whole = true;
        private boolean there = true;

        private Draft(Path file, Path path, FileChannel channel, long begun) {
            this.file = file;
            this.path = path;
            this.channel = channel;
            this.begun = begun;
        }

        /** Begins a draft beside its place; empty where that can't be written, or another build does. */
        static Optional<Draft> begin(Path file) {
            Path path = file.resolveSibling(file.getFileName() + ".draft");
            try {
                Path folder = path.toAbsolutePath().getParent();
                if (folder != null && !Files.isDirectory(folder)) {
                    Files.createDirectories(folder);
                }
                FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (!isOurs(channel)) {
                    channel.close();
                    return Optional.empty();
                }
                channel.truncate(0).write(ByteBuffer.allocate(HEAD)); // the head itself comes last
                long begun = Files.getLastModifiedTime(path).to(TimeUnit.NANOSECONDS);
                return Optional.of(new Draft(file, path, channel, begun));
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        private static boolean isOurs(FileChannel channel) throws IOException {
            try {
                return channel.tryLock() != null;
            } catch (OverlappingFileLockException e) {
                return false; // a build in this very process
            }
        }

        /** When it was begun, by the clock of the file system, in nanoseconds since 1970. */
        long begun() {
            return begun;
        }

        /** Adds an entry, which begins with its name. Several threads may add at once. */
        synchronized void add(String name, byte[] bytes) {
            if (!whole) {
                return;
            }
            try {
                int length = bytes.length + Integer.BYTES;
                if (waiting.remaining() < length) {
                    flush();
                    waiting = waiting.capacity() < length ? ByteBuffer.allocate(length) : waiting;
                }
                waiting.put(bytes).putInt(crc(bytes, bytes.length));
                row(length, name.hashCode());
            } catch (IOException e) {
                whole = false;
            }
        }

        private void row(int length, int hash) {
            if (rows.remaining() < ROW) {
                rows = ByteBuffer.allocate(2 * rows.capacity()).put(rows.flip());
            }
            rows.putInt(length).putInt(hash);
        }

        private void flush() throws IOException {
            write(waiting.flip());
            waiting.clear();
        }

        private void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        /** Whether nothing was added. */
        boolean isEmpty() {
            return rows.position() == 0;
        }

        /** Copies entries of another file, as many at once as stand in a row. */
        void copy(EntryFile from, boolean[] wanted) throws IOException {
            flush();
            int[] hashes = new int[wanted.length];
            for (long hash : from.byHash) {
                hashes[(int) hash] = (int) (hash >>> 32);
            }
            for (int i = 0; i < wanted.length; i++) {
                int begin = i;
                while (i < wanted.length && wanted[i]) {
                    row((int) (from.starts[i + 1] - from.starts[i]), hashes[i]);
                    i++;
                }
                copy(from.channel, from.starts[begin], from.starts[i]);
            }
        }

        private void copy(FileChannel from, long begin, long end) throws IOException {
            long place = begin;
            while (place < end) {
                long copied = from.transferTo(place, end - place, channel);
                if (copied <= 0) {
                    throw new IOException("cut off");
                }
                place += copied;
            }
        }

        /** Takes the file's place, if all went well. */
        void publish(long key, int day) throws IOException {
            flush();
            rows.flip();
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            head.putLong(MAGIC).putLong(key).putInt(day).putInt(rows.remaining() / ROW);
            head.putInt(crc(rows.array(), rows.remaining())).flip();
            write(rows);
            channel.write(head, 0);
            if (whole) {
                channel.close();
                Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                there = false;
            }
        }

        @Override
        public void close() {
            try {
                if (there) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                // the next build begins with it
            }
            EntryFile.close(channel);
        }
    }
}
