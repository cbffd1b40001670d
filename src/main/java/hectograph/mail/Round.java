package hectograph.mail;

import hectograph.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Sends letters, one after the other, and notes each before and after. What the server says decides how it goes on; what
 * could not be sent is left for another run.
 */
final class Round {

    private static final int BREAKS = 3;
    private static final int PAUSES = 3;

    private final Ledger ledger;
    private final Letters letters;
    private final Postman postman;
    private final Pace pace;
    private final Problems problems;

    private int sent;
    private int refused;
    private int breaks;
    private int pauses;

    Round(Ledger ledger, Letters letters, Postman postman, Pace pace, Problems problems) {
        this.ledger = ledger;
        this.letters = letters;
        this.postman = postman;
        this.pace = pace;
        this.problems = problems;
    }

    /**
     * What became of a round.
     *
     * @param sent letters that are on their way
     * @param refused letters to addresses that take none
     * @param left letters for another run
     * @param trouble why it ended early; absent when it did not
     */
    record Tally(int sent, int refused, int left, Optional<Trouble> trouble) {}

    /** Sends letters; those that the server does not take now once more at the end. */
    Tally send(List<Parcel> parcels) throws InterruptedException {
        Deque<Parcel> queue = new ArrayDeque<>(parcels);
        List<Parcel> later = new ArrayList<>();
        Optional<Trouble> trouble = Optional.empty();
        try {
            deliver(queue, later);
            if (!later.isEmpty()) {
                pace.pause();
                queue.addAll(later);
                later.clear();
                deliver(queue, later);
            }
        } catch (Trouble e) {
            trouble = Optional.of(e);
        }
        return new Tally(sent, refused, queue.size() + later.size(), trouble);
    }

    private void deliver(Deque<Parcel> queue, List<Parcel> later) throws Trouble, InterruptedException {
        while (!queue.isEmpty()) {
            Parcel parcel = queue.element();
            pace.step();
            if (!isConnected()) {
                continue;
            }
            ledger.note("try", parcel.period(), parcel.name());
            ServerReply answer = postman.send(letters.message(parcel), parcel.address());
            switch (answer.kind()) {
                case SENT -> {
                    ledger.note("sent", parcel.period(), parcel.name(), parcel.chosen());
                    sent++;
                    breaks = 0;
                    pauses = 0;
                    queue.remove();
                }
                case GONE -> {
                    ledger.note("gone", parcel.period(), parcel.name());
                    refused++;
                    gone(parcel, answer);
                    queue.remove();
                }
                case LATER -> {
                    ledger.note("late", parcel.period(), parcel.name());
                    later.add(parcel);
                    queue.remove();
                }
                case SLOWER -> slower(answer);
                case LOST -> lost(answer);
                default ->
                    throw new Trouble(
                            "the server refuses to send this mail:" + answer.text(),
                            "may this account send as \"from\" in site.yaml?",
                            false);
            }
        }
    }

    /** Connects where no connection stands; one that broke is tried again after a pause. */
    private boolean isConnected() throws Trouble, InterruptedException {
        try {
            if (!postman.isConnected()) {
                postman.connect();
            }
            return true;
        } catch (Trouble e) {
            boolean first = sent == 0 && breaks == 0 && pauses == 0;
            if (first || !e.isPassing() || ++breaks > BREAKS) {
                throw e;
            }
            pace.pause();
            return false;
        }
    }

    private void gone(Parcel parcel, ServerReply answer) {
        boolean last = ledger.notes().isGone(parcel.name());
        problems.error(
                parcel.origin(),
                parcel.address().shortened() + " takes no mail:"
                        + answer.text().replace(parcel.address().value(), "..."),
                last ? "delete the line; nothing is sent there any more" : "if it is not a slip, delete the line");
    }

    private void slower(ServerReply answer) throws Trouble, InterruptedException {
        if (++pauses > PAUSES) {
            throw new Trouble("the server wants no more mail now:" + answer.text(), "run it again later", true);
        }
        postman.close();
        pace.slower();
    }

    private void lost(ServerReply answer) throws Trouble, InterruptedException {
        postman.close();
        if (++breaks > BREAKS) {
            throw new Trouble("the connection breaks again and again:" + answer.text(), "run it again later", true);
        }
        pace.pause();
    }
}
