package hectograph.net;

/**
 * What a server said of the version it sent (RFC 9110, section 8.8), to be sent back byte for byte.
 *
 * @param etag the {@code ETag}; empty when it sent none
 * @param lastModified the {@code Last-Modified}; empty when it sent none
 */
public record Validators(String etag, String lastModified) {

    /** Nothing is known: the answer is wanted whole. */
    public static final Validators NONE = new Validators("", "");

    /** Whether there is anything to send back. */
    public boolean areKnown() {
        return !etag.isEmpty() || !lastModified.isEmpty();
    }
}
