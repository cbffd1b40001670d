package hectograph.maven;

import static org.assertj.core.api.Assertions.assertThat;

import hectograph.cli.Within;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verbs print names what whoever runs a goal can type. */
final class MavenWordsTest {

    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin>
              <goalPrefix>hectograph</goalPrefix>
              <mojos>
                <mojo>
                  <goal>import</goal>
                  <description>With --format, no option.</description>
                  <parameters>
                    <parameter><name>format</name><type>java.lang.String</type></parameter>
                  </parameters>
                  <configuration>
                    <allProblems implementation="boolean">${hectograph.all-problems}</allProblems>
                    <basedir implementation="java.lang.String" default-value="${basedir}"/>
                    <check implementation="boolean">${check}</check>
                    <content implementation="java.lang.String">${hectograph.content}</content>
                    <file implementation="java.lang.String">${file}</file>
                    <format implementation="java.lang.String">${format}</format>
                    <replace implementation="boolean">${replace}</replace>
                  </configuration>
                </mojo>
                <mojo>
                  <goal>fetch</goal>
                  <configuration>
                    <again implementation="java.lang.String">${again}</again>
                    <check implementation="boolean">${check}</check>
                    <limit implementation="java.lang.String">${limit}</limit>
                    <source implementation="java.lang.String">${source}</source>
                  </configuration>
                </mojo>
              </mojos>
            </plugin>
            """;

    private static String said(String goal, String line) throws XMLStreamException {
        Descriptor descriptor = Descriptor.read(new ByteArrayInputStream(PLUGIN.getBytes(StandardCharsets.UTF_8)));
        return new MavenWords(goal, () -> descriptor, Within.operands()).apply(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formats are a, b; --format NAME reads it as one of them | formats are a, b; -Dformat=NAME reads it as one of them
            Nothing was written (--check).                          | Nothing was written (-Dcheck).
            (--replace takes the changed abstracts over)            | (-Dreplace takes the changed abstracts over)
            --check Now                                             | -Dcheck Now
            import it by itself with --format)                      | import it by itself with -Dformat)
            no such folder (name another with --content)            | no such folder (name another with -Dhectograph.content)
            ... and 14 more of them; --all-problems prints them     | ... and 14 more of them; -Dhectograph.all-problems prints them
            --format=bibtex                                         | -Dformat=bibtex
            write --format: one of them                             | write -Dformat: one of them
            --formats, x--check, ---check, --basedir, --out DIR     | --formats, x--check, ---check, --basedir, --out DIR
            pages 101--119 of -- it                                 | pages 101--119 of -- it
            """)
    void optionsAreProperties(String printed, String said) throws XMLStreamException {
        assertThat(said("import", printed)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            with fetch blog --limit=7 --check; or: fetch blog --check    | with mvn hectograph:fetch -Dsource=blog -Dlimit=7 -Dcheck; or: mvn hectograph:fetch -Dsource=blog -Dcheck
            fetch blog --check --limit=7                                 | mvn hectograph:fetch -Dsource=blog -Dcheck -Dlimit=7
            fetch blog --unheard-of                                      | fetch blog --unheard-of
            write --again 2611.00001                                     | write --again 2611.00001
            """)
    void aWholeCommandIsTheGoalItNames(String printed, String said) throws XMLStreamException {
        assertThat(said("import", printed)).isEqualTo(said);
    }

    @Test
    void pagesOfOursHaveTheirAddress() throws XMLStreamException {
        assertThat(said("fetch", "content/docs/a.md:1: error: x (docs/sources.md says how)"))
                .isEqualTo("content/docs/a.md:1: error: x"
                        + " (https://github.com/hectograph/hectograph/blob/main/docs/sources.md says how)");
        assertThat(said("check", "docs/a.md:1: error: x")).isEqualTo("docs/a.md:1: error: x");
    }

    @Test
    void aNumberIsAValue() throws XMLStreamException {
        assertThat(said("fetch", "write --again 2611.00001")).isEqualTo("write -Dagain=2611.00001");
    }

    @Test
    void aGoalThatNobodyDescribedSaysWhatTheVerbSays() throws XMLStreamException {
        assertThat(said("other", "with --check")).isEqualTo("with --check");
    }
}
