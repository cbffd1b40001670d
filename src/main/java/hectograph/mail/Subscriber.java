package hectograph.mail;

import hectograph.model.MailAddress;
import hectograph.problem.Origin;
import java.util.List;

/**
 * Who is written to, how often and of what. An address that wants a day's papers on one thing and a week's on another is two
 * of these.
 *
 * @param address the address
 * @param frequency how often
 * @param questions a paper that meets one of them is told of
 * @param origin the first line that says so
 */
record Subscriber(MailAddress address, Frequency frequency, List<Question> questions, Origin origin) {

    /** Copies the list. */
    Subscriber {
        questions = List.copyOf(questions);
    }
}
