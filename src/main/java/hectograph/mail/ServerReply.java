package hectograph.mail;

/**
 * What became of one message.
 *
 * @param kind what to do about it
 * @param text what the server said
 */
record ServerReply(Kind kind, String text) {

    /** What to do about it. */
    enum Kind {
        /** It is on its way. */
        SENT,
        /** This address takes no mail (RCPT, 5xx). */
        GONE,
        /** Not now, but perhaps soon (RCPT, 4xx). */
        LATER,
        /** Too much at once (421, 4xx for the message or the sender). */
        SLOWER,
        /** The connection broke; whether the message arrived nobody knows. */
        LOST,
        /** The server refuses this sender or this message, and would refuse all others like it. */
        REFUSED
    }

    /** The server took it. */
    static final ServerReply SENT = new ServerReply(Kind.SENT, "");

    /**
     * The meaning of an answer to a command (RFC 5321, section 4.2; RFC 3463).
     *
     * @param code the three digits; anything else for no answer at all
     * @param toRecipient whether it is about the recipient alone
     */
    static ServerReply of(int code, String text, boolean toRecipient) {
        if (code < 400 || code > 599) {
            return new ServerReply(Kind.LOST, text);
        }
        if (code == 421 || code == 454) {
            return new ServerReply(Kind.SLOWER, text);
        }
        if (code < 500) {
            return new ServerReply(toRecipient ? Kind.LATER : Kind.SLOWER, text);
        }
        boolean policy =
                text.contains(" 5.7.") || code == 530 || code == 535; // it is us whom the server does not trust
        return new ServerReply(toRecipient && !policy ? Kind.GONE : Kind.REFUSED, text);
    }
}
