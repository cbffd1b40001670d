package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of arguments that are none. */
final class ArgumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            biuld            | no verb "biuld" (did you mean "build"?)
            build --conten x | build: no option "--conten" (did you mean "--content"?)
            build --out      | build: "--out" without its value ("help build" lists what it takes)
            build --templates no | --templates: no folder "no" (make it, or leave the option out to have the built-in look)
            serve --templates no | --templates: no folder "no" (make it, or leave the option out to have the built-in look)
            build stray      | build: "stray" is one word too many ("help build" lists what it takes)
            serve --port x   | --port: write a number from 0 to 65535 (0 takes any that is free)
            serve --port 70000 | --port: write a number from 0 to 65535 (0 takes any that is free)
            serve --built --out no | no: no such folder (build the site first, or name its folder with --out)
            serve --host 192.0.2.1 --port 0 | 192.0.2.1, port 0, can't be listened on: Cannot assign requested address (name an address of this machine with --host)
            init             | init: no folder (write init DIR)
            init x --url papers.example | init: --url: "papers.example" is not a web address (write https:// and what follows, in full)
            init pom.xml     | init: pom.xml is a file, not a folder (name another folder)
            init pom.xml/x   | init: pom.xml is a file, not a folder (name another folder)
            enrich --arxiv x | enrich: --arxiv: "x" is not a web address (write https:// and what follows, in full)
            init x --with gihub | init: --with: no host "gihub" (did you mean "github"?)
            init x --artifact-id a/b | init: "a/b" can't be an id for Maven (use letters, digits, - _ and .)
            import           | import: no file (write import FILE; as a goal, -Dfile=FILE)
            import no.txt    | import: no file "no.txt" (write the path or the address of what you want to import)
            look ejct x.ftlh | look: no word "ejct" (did you mean "eject"?)
            look eject       | look: eject which file? ("look list" names all)
            new              | new: no title (write new "The Title of the Paper")
            """)
    void unknownArgumentsAreAMistake(String words, String told) {
        assertThat(Ran.of(words.split(" "))).isEqualTo(new Ran(2, "", told + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--full", "frob", "help frob"})
    void unknownVerbIsAnsweredWithAllThereAre(String words) {
        assertThat(Ran.of(words.split(" ")).err())
                .matches("no verb \"\\S+\" \\(write one of init, build, [a-z, -]+, help, version\\)\n");
    }
}
