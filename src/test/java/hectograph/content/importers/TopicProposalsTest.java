package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics that an import proposes. */
final class TopicProposalsTest {

    @TempDir
    private Path folder;

    private Checked<List<String>> propose(String more) throws IOException {
        StringBuilder site = new StringBuilder(more);
        for (int i = 0; i < 20; i++) {
            String subject = i < 4 ? "Dense retrieval" : "Eggs " + "and more ".repeat(i);
            site.append("""
                    -- content/papers/p%d.md --
                    ---
                    title: %s
                    added: 2026-11-20
                    ---
                    Of %s, at last.
                    """.formatted(i, subject, subject.toLowerCase(Locale.ROOT)));
        }
        TinySite.in(folder, site.toString()).check();
        return new Import(content(), LocalDate.of(2026, 11, 22), false)
                .proposeTopics(new ImportPlan(List.of(), Map.of(), List.of()), false);
    }

    private Path content() {
        return folder.resolve("one/content");
    }

    @Test
    void proposalIsAFileToEdit() throws IOException {
        assertThat(propose("").value()).containsExactly("topics/dense-retrieval.md");
        assertThat(content().resolve("topics/dense-retrieval.md")).hasContent("""
                ---
                # Proposed by import: 4 papers say so. Edit it, or delete the file.
                title: 'Dense retrieval'
                match: ['"dense retrieval"']
                ---
                """);
    }

    @Test
    void topicThatIsHereIsNotProposed() throws IOException {
        String topic = """
                -- content/topics/search.md --
                ---
                title: Search
                also: [Dense-Retrieval]
                ---
                """;
        assertThat(propose(topic).value()).isEmpty();
        assertThat(Files.exists(content().resolve("topics/dense-retrieval.md"))).isFalse();
    }

    @Test
    void contentWithErrorsGetsNoProposals() throws IOException {
        Checked<List<String>> proposed = propose("""
                -- content/papers/wrong.md --
                ---
                titel: Wrong
                ---
                """);
        assertThat(proposed.value()).isEmpty();
        assertThat(proposed.problems()).isNotEmpty();
    }
}
