package hectograph.content.importers;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.content.importers.record.Draft;
import hectograph.content.importers.record.Input;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that the end of a line broke are joined where the rest of the listing shows that they are one. */
final class BrokenWordsTest {

    private static final String PADDING = " Nothing else is of any interest here, and this sentence only has to be long"
            + " enough for an abstract, which is what the reader of listings takes it for when it counts its characters.";

    /** The title and the abstract of the first of two papers. */
    private static List<String> read(String title, String body, String other) throws IOException {
        String listing = title + "\n" + body + PADDING + "\nAnother Paper\n" + other + PADDING + "\n";
        Draft draft = new PastedListing()
                .read(Input.of("listing.txt", listing))
                .value()
                .get(0);
        return List.of(draft.title(), draft.body().replace(PADDING, ""));
    }

    @Test
    void aWordThatStandsElsewhereIsJoined() throws IOException {
        assertThat(read(
                        "Tests Are Con- ducted",
                        "We per- formed it (Classi- fication), Über- legung.",
                        "Performed and conducted: classification, Überlegung."))
                .containsExactly("Tests Are Conducted", "We performed it (Classification), Überlegung.");
    }

    @Test
    void halvesThatAreWordsStay() throws IOException {
        String both = "Pixel- and object-wise, self- supervised, over- fitting.";
        assertThat(read(
                        "A Title",
                        both,
                        "Pixels of an object; pixeland. Selfsupervised by itself. Overfitting is over."))
                .containsExactly("A Title", "Pixel- and object-wise, selfsupervised, over- fitting.");
        assertThat(read("A Title", both, "Words of no relation.")).containsExactly("A Title", both);
    }

    @Test
    void whatOnlyStandsBrokenProvesNothing() throws IOException {
        assertThat(read("A Title", "We per- formed it.", "They per- formed it."))
                .containsExactly("A Title", "We per- formed it.");
    }

    @Test
    void formulasAndAddressesStay() throws IOException {
        String body = "See https://a.example/per- formed and $x_{per- formed}$, re-per- formed.";
        assertThat(read("A Title", body, "Performed.")).containsExactly("A Title", body);
    }
}
