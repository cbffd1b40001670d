package hectograph.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are parted as people part them, and left alone where nobody could. */
final class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dmytro Mishkin            | Mishkin, Dmytro                  | Mishkin, D.
            Gerard de Melo            | de Melo, Gerard                  | de Melo, G.
            Laurens van der Maaten    | van der Maaten, Laurens          | van der Maaten, L.
            Luc Van Gool              | Van Gool, Luc                    | Van Gool, L.
            Guy Van den Broeck        | Van den Broeck, Guy              | Van den Broeck, G.
            Martin Luther King Jr.    | King, Martin Luther, Jr.         | King, M. L., Jr.
            Martin Luther King, Jr.   | King, Martin Luther, Jr.         | King, M. L., Jr.
            King, Jr., Martin Luther  | King, Martin Luther, Jr.         | King, M. L., Jr.
            Henry Louis Gates III     | Gates, Henry Louis, III          | Gates, H. L., III
            Jean-Pierre Serre         | Serre, Jean-Pierre               | Serre, J.-P.
            H. T. Kung                | Kung, H. T.                      | Kung, H. T.
            H.T. Kung                 | Kung, H.T.                       | Kung, H. T.
            Quoc V. Le                | Le, Quoc V.                      | Le, Q. V.
            García Márquez, Gabriel   | García Márquez, Gabriel          | García Márquez, G.
            de la Cruz, Juana         | de la Cruz, Juana                | de la Cruz, J.
            danah boyd                | boyd, danah                      | boyd, d.
            大野 雪                    | 大野, 雪                          | 大野, 雪.
            Plato                     | Plato                            | Plato
            Gemma Team                | Gemma Team                       | Gemma Team
            DeepSeek-AI               | DeepSeek-AI                      | DeepSeek-AI
            O'Brien & Sons            | O'Brien & Sons                   | O'Brien & Sons
            """)
    void namesAreParted(String name, String familyFirst, String initials) {
        PersonName parted = PersonName.of(name);
        assertThat(parted.familyFirst()).isEqualTo(familyFirst);
        assertThat(parted.withInitials()).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            ' '
            ,
            ', x'
            'x,'
            ',,,'
            'a,b,c,d'
            '- -'
            '. .'
            'Jr. Jr. Jr.'
            """)
    void nothingIsTooOddForAName(String name) {
        PersonName parted = PersonName.of(name);
        assertThat(parted.familyFirst()).isNotNull();
        assertThat(parted.withInitials()).isNotNull();
    }
}
