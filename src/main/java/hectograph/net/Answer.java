package hectograph.net;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What came of asking. */
public sealed interface Answer {

    /**
     * What was asked for.
     *
     * @param body its bytes, unzipped
     * @param type the {@code Content-Type}; empty when there is none
     * @param validators what the server says of this version
     * @param moved where it is for good, when the server says that it moved
     */
    record Content(byte[] body, String type, Validators validators, Optional<URI> moved) implements Answer {}

    /** The server still has the version we know. */
    record Unchanged() implements Answer {}

    /**
     * The server wants to be left alone for longer than we wait.
     *
     * @param until when it may be asked again
     * @param why what it answered, such as {@code it answered 429}
     */
    record Later(Instant until, String why) implements Answer {}

    /**
     * Nothing came of it.
     *
     * @param status the HTTP status; 0 when it did not come to one
     * @param why the reason, to stand behind a colon, such as {@code it answered 404}
     */
    record Failed(int status, String why) implements Answer {}
}
