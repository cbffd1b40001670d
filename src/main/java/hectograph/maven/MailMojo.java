package hectograph.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Mails the digest to its subscribers, each once. */
@SuppressWarnings("UnusedVariable") // VerbMojo reads the fields
@Mojo(name = "mail", requiresProject = false, threadSafe = true)
public final class MailMojo extends ServerMojo {

    /** Folder of the content; {@code content} where not given. */
    @Parameter(property = "hectograph.content")
    private String content;

    /** Folder of the built site, where nothing private may lie; {@code site} where not given. */
    @Parameter(property = "hectograph.out")
    private String out;

    /** {@code daily} or {@code weekly}; both where not given. */
    @Parameter(property = "hectograph.mail.digest")
    private String digest;

    /** The day, or a day of the week, {@code YYYY-MM-DD}; those that are due where not given. */
    @Parameter(property = "hectograph.mail.date")
    private String date;

    /** File of the subscribers; {@code subscribers.txt} where not given. */
    @Parameter(property = "hectograph.mail.subscribers")
    private String subscribers;

    /** Private folder of what was sent to whom; {@code .mail} where not given. */
    @Parameter(property = "hectograph.mail.ledger")
    private String ledger;

    /** First reads the mailbox for those who subscribe, unsubscribe, or are gone. */
    @Parameter(property = "hectograph.mail.collect")
    private boolean collect;

    /** Messages a minute at most. */
    @Parameter(property = "hectograph.mail.rate")
    private String rate;

    /** Connects, logs in, says who would get what, and sends nothing. */
    @Parameter(property = "hectograph.mail.check")
    private boolean check;

    /** Sends the latest letter to this address alone, as a test. */
    @Parameter(property = "hectograph.mail.to")
    private String to;

    /** Writes the letters into this folder instead of sending them. */
    @Parameter(property = "hectograph.mail.eml")
    private String eml;

    /** Prints every problem, not only the first of each kind. */
    @Parameter(property = "hectograph.all-problems")
    private boolean allProblems;
}
