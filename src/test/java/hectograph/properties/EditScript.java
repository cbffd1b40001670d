package hectograph.properties;

import hectograph.model.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The states of a site, one after the other, each of which is built upon the one before. */
final class EditScript {

    private final List<Sketch.State> states;
    private final Limits limits;
    private final Path temp;
    private int runs;

    /**
     * A script.
     *
     * @param states the first is what the site begins with
     * @param temp an empty folder of the test's own
     */
    EditScript(List<Sketch.State> states, Limits limits, Path temp) {
        this.states = states;
        this.limits = limits;
        this.temp = temp;
    }

    /** What is wrong after one of the edits; empty when nothing is. */
    Optional<Throwable> fault() {
        return fault(states);
    }

    private Optional<Throwable> fault(List<Sketch.State> some) {
        try {
            EditedSite site = new EditedSite(some.get(0), limits, temp.resolve("run-" + runs++));
            for (Sketch.State state : some.subList(1, some.size())) {
                site.edit(state);
            }
            return Optional.empty();
        } catch (AssertionError | RuntimeException | IOException e) {
            return Optional.of(e);
        }
    }

    /**
     * The fewest edits, and the fewest papers, with which something is still wrong.
     *
     * @param tries how often that is tried at most
     * @return what they are, for people
     */
    String smallest(int tries) {
        List<Sketch.State> edits =
                Shrunk.of(states, some -> !some.isEmpty() && fault(some).isPresent(), tries / 2);
        List<String> papers = edits.stream()
                .flatMap(state -> state.files().keySet().stream())
                .filter(name -> name.startsWith("papers/"))
                .distinct()
                .toList();
        List<String> few = Shrunk.of(papers, some -> fault(only(edits, some)).isPresent(), tries / 2);
        return only(edits, few).stream()
                .map(state -> "== " + state.what() + "\n"
                        + state.files().entrySet().stream()
                                .map(file -> "-- " + file.getKey() + "\n" + file.getValue())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n", "still wrong with " + few.size() + " papers after\n", ""));
    }

    private static List<Sketch.State> only(List<Sketch.State> edits, List<String> papers) {
        return edits.stream().map(state -> state.only(papers)).toList();
    }
}
