package hectograph.mail;

import hectograph.model.MailAddress;

/** What is to be done about a message that came. */
sealed interface Request {

    /** To ask somebody, by mail, whether they want what a message says they want. */
    record Ask(MailAddress address, String wish) implements Request {}

    /** To tell somebody what of their wish can't be understood. */
    record Explain(MailAddress address, String fault) implements Request {}

    /** To add a subscription in the place of those the address has. */
    record Add(MailAddress address, Subscription subscription) implements Request {}

    /** To take all subscriptions of an address away. */
    record Remove(MailAddress address) implements Request {}

    /** To note that a letter could not be delivered. */
    record Returned(String period, MailAddress address) implements Request {}

    /** Nothing. */
    record Nothing() implements Request {}
}
