package hectograph.fetch;

import hectograph.content.FetchSource;
import java.io.IOException;

/** How a source of a kind is asked. */
interface Asking {

    /**
     * Asks it. Whatever it answers, this does not throw.
     *
     * @throws IOException when a file of ours can't be read
     */
    Harvest ask(FetchSource source, Remembered before, FetchRun run) throws IOException;

    /** How sources of a kind are asked. */
    static Asking of(FetchSource.Kind kind) {
        return switch (kind) {
            case ARXIV, OAI -> new OaiAsking();
            case ARXIV_SEARCH -> new SearchAsking();
            case HUGGINGFACE -> new HuggingFaceAsking();
            case FEED, FILE -> new PlainAsking();
        };
    }
}
