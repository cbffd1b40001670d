package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is one person, and under which address. */
final class PeopleTest {

    private static final String FIRST_ORCID = "0000-0002-1825-0097";
    private static final String SECOND_ORCID = "0000-0001-5109-3700";

    private static Author author(String name, String orcid) {
        return new Author(name, Orcid.find(orcid), "", "");
    }

    private static List<String> slugs(People people) {
        return people.bySlug().stream().map(person -> person.slug().value()).toList();
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        People people = People.of(List.of(
                Papers.by("a", Author.named("Kurt Gödel")),
                Papers.by("b", Author.named("Kurt Godel")),
                Papers.by("c", Author.named("kurt gödel")),
                Papers.by("d", Author.named("Kurt Gödel"))));
        assertThat(slugs(people)).containsExactly("kurt-godel");
        Person person = people.at(new Slug("kurt-godel")).orElseThrow();
        assertThat(person.name()).isEqualTo("Kurt Gödel");
        assertThat(person.papers()).hasSize(4);
    }

    @Test
    void ofSpellingsThatDifferInAccentsAloneTheAccentedOneIsShown() {
        assertThat(shown("Jose Garcia", "Jose Garcia", "José García")).isEqualTo("José García");
        assertThat(shown("Jose García", "José García", "Jose Garcia")).isEqualTo("José García");
        assertThat(shown("Soren Lind", "Søren Lind")).isEqualTo("Søren Lind");
        assertThat(shown("ETIENNE ROUX", "ETIENNE ROUX", "Étienne Roux")).isEqualTo("Étienne Roux");
        assertThat(shown("Jean-Luc Roux", "Jean Luc Roux", "Jean-Luc Roux")).isEqualTo("Jean-Luc Roux");
    }

    private static String shown(String... names) {
        People people = People.of(Stream.of(names)
                .map(name -> Papers.by("p" + Math.abs(name.hashCode() % 1000), Author.named(name)))
                .toList());
        assertThat(people.bySlug()).hasSize(1);
        return people.bySlug().get(0).name();
    }

    @Test
    void oneOrcidChangesNoAddress() {
        People people = People.of(List.of(
                Papers.by("a", author("Wei Wang", FIRST_ORCID)),
                Papers.by("b", author("Wei Wang", FIRST_ORCID)),
                Papers.by("c", Author.named("Wei Wang"))));
        assertThat(slugs(people)).containsExactly("wei-wang");
    }

    @Test
    void twoOrcidsPartAName() {
        Author first = author("Wei Wang", FIRST_ORCID);
        Author second = author("Wei Wang", SECOND_ORCID);
        Author unknown = Author.named("Wei Wang");
        People people =
                People.of(List.of(Papers.by("a", first), Papers.by("b", second, unknown), Papers.by("c", first)));
        assertThat(slugs(people))
                .containsExactly("wei-wang", "wei-wang-0000-0001-5109-3700", "wei-wang-0000-0002-1825-0097");
        assertThat(people.slugOf(first)).hasToString("wei-wang-0000-0002-1825-0097");
        assertThat(people.slugOf(unknown)).hasToString("wei-wang");
        assertThat(people.at(people.slugOf(first)).orElseThrow().papers()).hasSize(2);
    }

    @Test
    void paperCountsOnceForAPerson() {
        People people = People.of(List.of(Papers.by("a", Author.named("A. Turing"), Author.named("A Turing"))));
        assertThat(people.at(new Slug("a-turing")).orElseThrow().papers()).hasSize(1);
    }

    @Test
    void peopleAreOrderedByTheLastWordOfTheirName() {
        People people = People.of(List.of(Papers.by(
                "a",
                Author.named("Zoe Adams"),
                Author.named("Ada Lovelace"),
                Author.named("Plato"),
                Author.named("Étienne Adams"))));
        assertThat(people.byName())
                .extracting(keyed -> keyed.person().name())
                .containsExactly("Étienne Adams", "Zoe Adams", "Ada Lovelace", "Plato");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, lovelace ada",
        "Plato, plato",
        "Jan van der Berg, berg jan-van-der",
        "Gödel, godel",
    })
    void sortKeyBeginsWithTheLastWord(String name, String key) {
        Person person = new Person(new Slug("x"), name, List.of(Papers.by("a", Author.named(name))));
        assertThat(person.sortKey()).isEqualTo(key);
    }
}
