package hectograph.fetch;

import hectograph.content.importers.record.Draft;
import hectograph.net.Answer;
import hectograph.net.Ask;
import hectograph.net.Client;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One run over the sources.
 *
 * @param client asks
 * @param day the day
 * @param since from which day on repositories are asked, instead of the one remembered
 * @param beside the folder beside which the content stands, for sources that are files
 * @param known whether a paper came here once
 */
record FetchRun(Client client, LocalDate day, Optional<LocalDate> since, Path beside, Predicate<Draft> known) {

    /** Asks, and gives the text of the answer, or why there is none. */
    Got get(Ask ask) {
        Answer answer = client.ask(ask);
        if (answer instanceof Answer.Content content) {
            FetchedPage page = FetchedPage.of(content);
            String html = page.html();
            return html.isEmpty() ? new Got(page, "", false) : new Got(page, html, false);
        }
        if (answer instanceof Answer.Later later) {
            return new Got(FetchedPage.NONE, later.why() + "; it is asked again from " + later.until() + " on", false);
        }
        if (answer instanceof Answer.Failed failed) {
            return new Got(FetchedPage.NONE, failed.why(), false);
        }
        return new Got(FetchedPage.NONE, "", true);
    }

    /**
     * What came of a request.
     *
     * @param page the answer
     * @param failure why there is none; empty when there is one
     * @param unchanged whether the server has the version that we know
     */
    record Got(FetchedPage page, String failure, boolean unchanged) {}
}
