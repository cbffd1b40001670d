package hectograph.fetch;

import hectograph.content.importers.Incoming;
import hectograph.model.Slug;
import hectograph.problem.Problem;
import java.util.List;

/**
 * What asking a source gave.
 *
 * @param records in their order
 * @param problems what is wrong with single records, and what the maintainer should know of the source
 * @param after what is remembered of the source once the records are in
 * @param failure why there is not all of it; empty when there is
 * @param silence why there is nothing, where the source said so; empty when it did not
 * @param requests how often it was asked
 */
record Harvest(
        List<Incoming> records,
        List<Problem> problems,
        Remembered after,
        String failure,
        String silence,
        int requests) {

    Harvest {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** The same records with topics. */
    Harvest about(List<Slug> topics) {
        List<Incoming> about = records.stream()
                .map(record -> new Incoming(record.draft().about(topics), record.format()))
                .toList();
        return topics.isEmpty() ? this : new Harvest(about, problems, after, failure, silence, requests);
    }

    static Harvest failed(String why, Remembered after, int requests) {
        return new Harvest(List.of(), List.of(), after, why, "", requests);
    }

    static Harvest silent(String why, Remembered after, int requests) {
        return new Harvest(List.of(), List.of(), after, "", why, requests);
    }
}
