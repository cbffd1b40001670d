package hectograph.mail;

import hectograph.model.MailAddress;
import hectograph.problem.Checked;
import hectograph.problem.Origin;
import hectograph.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the subscribers' file, one subscription a line. A line that can't be read costs its own subscriber alone. */
final class SubscribersFile {

    private SubscribersFile() {}

    /**
     * The subscribers, in the order of the file. An address that is there several times is one subscriber for each frequency,
     * with all its questions.
     *
     * @param name what the file is called in messages
     */
    static Checked<List<Subscriber>> read(String name, String text) {
        Problems problems = new Problems();
        Map<String, Subscriber> subscribers = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            String said = line.strip();
            said = number == 1 && said.startsWith("\uFEFF") ? said.substring(1).strip() : said;
            if (!said.isEmpty() && !said.startsWith("#")) {
                add(said, new Origin(name, number, 0), subscribers, problems);
            }
        }
        return problems.with(List.copyOf(subscribers.values()));
    }

    private static void add(String line, Origin origin, Map<String, Subscriber> subscribers, Problems problems) {
        String[] parts = line.split("\\s+", 2);
        Optional<MailAddress> address = address(line);
        if (address.isEmpty()) {
            problems.error(
                    origin,
                    "no mail address at the beginning of the line",
                    "write ada@example.org, or # before a remark");
            return;
        }
        Optional<Subscription> read = Subscription.read(parts.length > 1 ? parts[1] : "", origin, problems);
        if (read.isPresent()) {
            Subscription said = read.get();
            String key = said.frequency() + " " + address.get().folded();
            Subscriber before = subscribers.get(key);
            List<Question> questions = new ArrayList<>(before == null ? List.of() : before.questions());
            if (before != null && questions.contains(said.question())) {
                problems.warning(origin, "the same as line " + before.origin().line(), "delete one of the two");
            } else {
                questions.add(said.question());
                Origin first = before == null ? origin : before.origin();
                subscribers.put(key, new Subscriber(address.get(), said.frequency(), questions, first));
            }
        }
    }

    /** The address at the beginning of a line; empty where there is none. */
    static Optional<MailAddress> address(String line) {
        return MailAddress.of(line.strip().split("\\s+", 2)[0]);
    }

    /** The text without the lines of an address. */
    static String without(String text, MailAddress address) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            boolean own = address(line)
                    .map(found -> found.folded().equals(address.folded()))
                    .orElse(false);
            out.append(own ? "" : line);
        }
        return out.toString();
    }

    /** The text with a line for an address in the place of those it has. */
    static String with(String text, MailAddress address, Subscription subscription) {
        String rest = without(text, address);
        return rest + (rest.isEmpty() || rest.endsWith("\n") ? "" : "\n") + address.value() + subscription.words()
                + "\n";
    }
}
