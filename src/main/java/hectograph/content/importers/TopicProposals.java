package hectograph.content.importers;

import hectograph.content.PaperFile;
import hectograph.content.PhraseNames;
import hectograph.content.match.TopicMatcher;
import hectograph.model.Catalog;
import hectograph.model.Parallel;
import hectograph.model.Slug;
import hectograph.related.KeyPhrases;
import hectograph.related.Wordings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Topics that a collection's own phrases suggest, as files to edit. A name that a topic has already, be it as another
 * name, is passed over: what somebody wrote stands.
 */
final class TopicProposals {

    private TopicProposals() {}

    /** The files below the content folder, the best topic first, each with its text. */
    static Map<String, String> of(Catalog catalog, Parallel parallel) {
        Set<String> taken = PhraseNames.taken(catalog.topics());
        Map<String, String> files = new LinkedHashMap<>();
        for (KeyPhrases.KeyPhrase phrase :
                KeyPhrases.of(catalog.papers(), new Wordings(), KeyPhrases.USUAL, parallel)) {
            String query = '"' + phrase.name() + '"';
            Slug slug = Slug.from(phrase.name(), Slug.MAX_LENGTH);
            if (TopicMatcher.fault(query).isEmpty() && taken.add(slug.value())) {
                files.put("topics/" + slug + ".md", file(phrase, query));
            }
        }
        return files;
    }

    private static String file(KeyPhrases.KeyPhrase phrase, String query) {
        String abbreviation = PaperFile.quoted(phrase.abbreviation());
        boolean none = phrase.abbreviation().isEmpty();
        return """
                ---
                # Proposed by import: %d papers say so. Edit it, or delete the file.
                title: %s
                match: [%s]%s
                ---
                """.formatted(
                        phrase.papers(),
                        PaperFile.quoted(PhraseNames.title(phrase.name())),
                        PaperFile.quoted(query) + (none ? "" : ", " + abbreviation),
                        none ? "" : "\nalso: [" + abbreviation + "]");
    }
}
