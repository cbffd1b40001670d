package hectograph.content;

import hectograph.model.Extras;
import hectograph.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Makes one object of the equal parts of many papers: their authors, dates, topics, venues and the like. A large
 * collection is all in memory at once, and says each of these many times. Safe for use by several threads.
 */
final class Shared {

    private final ConcurrentMap<Object, Object> first = new ConcurrentHashMap<>();

    /** The same paper, made of what papers before it were made of. */
    Paper of(Paper paper) {
        Paper.Status status = paper.status();
        boolean usual =
                !status.draft() && !status.withdrawn() && status.reason().isEmpty();
        return new Paper(
                paper.slug(),
                paper.ids(),
                paper.title(),
                each(paper.authors()),
                one(paper.dates()),
                one(paper.venue()),
                paper.publication(),
                one(paper.category()),
                one(paper.license()),
                each(paper.topics()),
                paper.links(),
                paper.aliases(),
                paper.source(),
                usual ? Paper.Status.PUBLISHED : status,
                paper.summary(),
                paper.extras().equals(Extras.NONE) ? Extras.NONE : paper.extras(),
                paper.origin());
    }

    private <T> List<T> each(List<T> values) {
        if (values.isEmpty()) {
            return values;
        }
        List<T> ones = new ArrayList<>(values.size());
        for (T value : values) {
            ones.add(one(value));
        }
        return ones;
    }

    @SuppressWarnings("unchecked") // values of different types are never equal
    private <T> T one(T value) {
        Object known = first.get(value);
        if (known == null) {
            known = first.putIfAbsent(value, value);
        }
        return known == null ? value : (T) known;
    }
}
