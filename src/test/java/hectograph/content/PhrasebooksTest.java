package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.English;
import hectograph.content.source.Source;
import hectograph.model.PartialDate;
import hectograph.model.Phrasebook;
import hectograph.problem.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of words, one over the other. */
final class PhrasebooksTest {

    private static final String POLISH = """
            plurals: {one: n = 1, few: "n % 10 = 2..4 and n % 100 != 12..14", many: "n % 10 = 0..1 or n % 10 = 5..9 or n % 100 = 12..14"}
            count.papers: {one: "{n} praca", few: "{n} prace", many: "{n} prac", other: "{n} pracy"}
            months-of: [stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia]
            months: [styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień]
            date: {full: "{day} {month-of} {year}"}
            join: {and: "{a} i {b}"}
            """;

    private static Phrasebooks books(String... more) throws IOException {
        List<Phrasebooks.File> files = new java.util.ArrayList<>();
        files.add(new Phrasebooks.File("en", new Source("en.yaml", Files.readString(English.FILE))));
        for (int i = 0; i < more.length; i += 2) {
            files.add(new Phrasebooks.File(more[i], new Source("words/" + more[i] + ".yaml", more[i + 1])));
        }
        return Phrasebooks.read(files, List.of()).value();
    }

    private static List<String> problems(Phrasebooks books, String language) {
        return books.problems(language, () -> Origin.of("site.yaml")).list().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aLanguageHasItsFormsItsDatesAndItsJoints() throws IOException {
        Phrasebook polish = books("pl", POLISH).in("pl-PL");
        assertThat(polish.language()).isEqualTo("pl-PL");
        assertThat(List.of(1, 3, 5, 12, 22))
                .extracting(n -> polish.count("count.papers", n))
                .containsExactly("1 praca", "3 prace", "5 prac", "12 prac", "22 prace");
        assertThat(polish.dates().full(new PartialDate(2026, 11, 5))).isEqualTo("5 listopada 2026");
        assertThat(polish.dates().full(new PartialDate(2026, 11, 0))).isEqualTo("listopad 2026");
        assertThat(polish.and()).isEqualTo(" i ");
        assertThat(polish.comma()).isEqualTo(", ");
        assertThat(polish.say("nav.papers")).isEqualTo("All papers");
    }

    @Test
    void aHigherLayerAddsToALowerOne() throws IOException {
        Phrasebook words = books(
                        "de", "nav: {papers: Alle, map: Karte}", "de", "nav.map: Plan", "de-AT", "nav.new: Heuer")
                .in("de-AT");
        assertThat(List.of(words.say("nav.papers"), words.say("nav.map"), words.say("nav.new"), words.say("nav.feeds")))
                .containsExactly("Alle", "Plan", "Heuer", "Feeds");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        assertThat(problems(books(), "de"))
                .containsExactly(
                        "site.yaml: warning: the look has no words in \"de\", so its labels are English on pages"
                                + " in another language (write templates/words/de.yaml; \"look words\" prints what to translate)");
        assertThat(problems(books(), "en-GB")).isEmpty();
        assertThat(problems(books("de", "nav.paper: Alle\nday.part: \"{tag}, ab {first}\"\n"), "de"))
                .hasSize(3)
                .contains(
                        "words/de.yaml:1:1: warning: no words of the look have the key \"nav.paper\" (did you mean \"nav.papers\"?)",
                        "words/de.yaml:2:11: warning: nothing is filled in for {tag} in \"day.part\" (English has: {day}, from {first})")
                .anyMatch(
                        text -> text.matches(
                                "site.yaml: warning: words/de.yaml lacks \\d+ of the look's words, which stay English \\(write .*\\)"));
        assertThat(problems(books("de", "plurals: {few: n < 3}"), "de"))
                .contains("words/de.yaml:1:16: error: a rule for plurals that can't be read, \"n < 3\""
                        + " (write it as Unicode does, such as n % 10 = 2..4)");
    }

    @Test
    void whatIsPrintedForTranslationSaysTheSame() throws IOException {
        String lines = String.join("\n", English.WORDS.lines());
        Phrasebook again = Phrasebooks.read(
                        List.of(new Phrasebooks.File("en", new Source("en.yaml", lines))), List.of())
                .value()
                .in("en");
        assertThat(again).isEqualTo(English.WORDS);
    }
}
