package hectograph.related;

/** Digests of 64 bits, for what is told apart among a few million. */
final class Mix {

    private Mix() {}

    /** The digest of a text. */
    static long text(String text) {
        long digest = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            digest = (digest ^ text.charAt(i)) * 0x100000001B3L;
        }
        return of(digest);
    }

    /** Spreads the bits of a number (Stafford's variant 13 of MurmurHash3's finalizer). */
    static long of(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** The digest of two numbers in their order. */
    static long of(long first, long second) {
        return of(of(first) * 0x9E3779B97F4A7C15L + second);
    }
}
