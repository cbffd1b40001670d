package hectograph.content.importers;

import hectograph.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds papers by what tells one from another: the arXiv identifier, the DOI, and the title without regard to case,
 * accents, hyphens and punctuation.
 *
 * @param <T> what is known of a paper
 */
final class KnownPapers<T> {

    private final Map<String, T> byKey = new HashMap<>();

    /** The paper known by any of the three; empty strings tell nothing. */
    Optional<T> find(String arxiv, String doi, String plainTitle) {
        return keys(arxiv, doi, plainTitle).stream()
                .flatMap(key -> Stream.ofNullable(byKey.get(key)))
                .findFirst();
    }

    /** Remembers a paper; one that is known by the same already stays. */
    void add(String arxiv, String doi, String plainTitle, T paper) {
        keys(arxiv, doi, plainTitle).forEach(key -> byKey.putIfAbsent(key, paper));
    }

    private static List<String> keys(String arxiv, String doi, String plainTitle) {
        return Stream.of(
                        arxiv.isEmpty() ? "" : "arxiv " + arxiv,
                        doi.isEmpty() ? "" : "doi " + doi,
                        plainTitle.isBlank() ? "" : "title " + Slug.fold(plainTitle))
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
