package hectograph.content;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.TinySite;
import hectograph.model.NameParts;
import hectograph.model.Person;
import hectograph.model.Slug;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of authors: what a maintainer can say, what rules read, and how every form of citation follows. */
final class AuthorsReaderTest {

    @TempDir
    Path folder;

    private int sites;

    private TinySite.Built built(String authors) {
        return TinySite.in(folder.resolve(Integer.toString(sites++)), """
                -- content/papers/a.md --
                ---
                title: A Paper
                added: 2026-11-20
                date: 2024
                authors: %s
                ---
                Text.
                """.formatted(authors))
                .build();
    }

    private static String line(TinySite.Built built, String path, String start) {
        return built.file(path)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("");
    }

    @Test
    void whatIsSaidTwiceOrForNothingIsReported() {
        assertThat(built("[{literal: ATLAS, family: Atlas}, {name: Ann Lee, suffix: Jr.}]")
                        .problems())
                .containsExactly(
                        "content/papers/a.md:5:36: warning: \"family\" is not read beside \"literal\" (delete one of the two)",
                        "content/papers/a.md:5:68: warning: \"suffix\" is not read without \"family\""
                                + " (write family: and given:)");
    }

    @Test
    void aSuffixStaysWithoutAGivenName() {
        assertThat(line(built("[{family: Sting, suffix: Jr.}, 'Smith, V']"), "papers/a.bib", "author"))
                .contains("{Sting Jr.} and Smith, V");
    }

    @Test
    void whatNoRuleCanKnowCanBeSaid() {
        TinySite.Built built = built("[{family: Ortega y Gasset, given: José}, {literal: ATLAS Collaboration},"
                + " {family: Steele, given: Guy L., suffix: Jr.}, {family: 张, given: 伟}]");
        assertThat(built.problems()).isEmpty();
        assertThat(line(built, "papers/a.bib", "author"))
                .contains("Ortega y Gasset, Jos{\\'e} and {ATLAS Collaboration} and Steele, Jr., Guy L.");
        assertThat(built.file("papers/a.ris"))
                .contains("AU  - Ortega y Gasset, José", "AU  - ATLAS Collaboration", "AU  - Steele, Guy L., Jr.");
        assertThat(built.file("papers/a.json"))
                .contains("\"family\":\"Ortega y Gasset\"", "\"literal\":\"ATLAS Collaboration\"");
        assertThat(built.file("papers/a.html")).contains("José Ortega y Gasset", "Guy L. Steele Jr.", "张伟");
        assertThat(new Person(
                                new Slug("x"),
                                "José Ortega y Gasset",
                                new NameParts("José", "Ortega y Gasset", ""),
                                List.of())
                        .sortKey())
                .isEqualTo("ortega-y-gasset jose");
        assertThat(new Person(new Slug("x"), "John W. Reed III", List.of()).sortKey())
                .isEqualTo("reed john-w-iii");
        assertThat(built.file("papers/a.html"))
                .contains("<meta name=\"citation_author\" content=\"Ortega y Gasset, José\">")
                .contains("\"givenName\":\"José\",\"familyName\":\"Ortega y Gasset\"");
    }

    @Test
    void aCommaPutsTheFamilyNameFirst() {
        TinySite.Built built =
                built("[\"O'Neil, Cathy\", \"{ATLAS Collaboration}\", \"Reed, III, John W.\", \"Acme, Inc.\","
                        + " \"Carl Lee Moss, Jr.\"]");
        assertThat(built.problems()).isEmpty();
        assertThat(built.file("papers/a.html"))
                .contains(
                        "Cathy O’Neil".replace('’', '\''), ">ATLAS Collaboration<", "John W. Reed, III", "Acme, Inc.");
        assertThat(built.file("authors/cathy-oneil.html")).contains("O'Neil");
        assertThat(line(built, "papers/a.bib", "author"))
                .contains("O'Neil, Cathy and {ATLAS Collaboration} and Reed, III, John W.")
                .contains("Moss, Jr., Carl Lee");
    }

    @Test
    void twoPeopleOfOneNameAreTwoAndADoubledListIsReportedOnce() {
        TinySite.Built two = built("[Rui Wan, Rui Wan]");
        assertThat(two.problems()).isEmpty();
        assertThat(line(two, "papers/a.bib", "author")).contains("Wan, Rui and Wan, Rui");
        assertThat(two.file("authors/rui-wan.html").split("papers/a.html", -1)).hasSize(2);
        TinySite.Built doubled = built("[Ann Lee, Bo Kim, Ann Lee, Bo Kim]");
        assertThat(doubled.problems())
                .containsExactly("content/papers/a.md:5:28: warning: the list of authors stands twice"
                        + " (delete the names from here on)");
        assertThat(line(doubled, "papers/a.bib", "author")).contains("Lee, Ann and Kim, Bo}");
    }

    @Test
    void aListWithinANameIsReportedWithTheLineToWrite() {
        assertThat(built("Ann Lee, Bo Kim and Cy Wu").problems())
                .singleElement()
                .asString()
                .endsWith("warning: \"Ann Lee, Bo Kim and Cy Wu\" looks like several authors in one name"
                        + " (write authors: [Ann Lee, Bo Kim, Cy Wu], or {literal: ...} if it is one name)");
        assertThat(built("Ann Lee, Bo Kim").problems()).hasSize(1);
        assertThat(built("[\"A. Lee; B. Kim\"]").problems())
                .singleElement()
                .asString()
                .contains("(write [A. Lee, B. Kim], or {literal");
        assertThat(built("Lee, Ann and Kim, Bo").problems())
                .singleElement()
                .asString()
                .contains("(write authors: [\"Lee, Ann\", \"Kim, Bo\"], or {literal");
        assertThat(built("[{name: \"A. Lee; B. Kim\"}, {name: et al.}, {literal: \"\"}]")
                        .problems())
                .hasSize(3);
        for (String fine : List.of(
                "Grace Hopper", "\"Hopper, Grace\"", "[\"García Márquez, Gabriel José\"]", "Simon and Garfunkel")) {
            assertThat(built(fine).problems()).as(fine).isEmpty();
        }
    }

    @Test
    void whatIsNoNameIsLeftOut() {
        TinySite.Built built = built("[Ann Lee, \";)\", et al., and others]");
        assertThat(built.problems()).hasSize(3).allMatch(problem -> problem.contains("warning"));
        assertThat(line(built, "papers/a.bib", "author")).contains("{Lee, Ann}");
        assertThat(built("[{given: Ann}]").problems())
                .singleElement()
                .asString()
                .contains("(write family: beside given:)");
    }
}
