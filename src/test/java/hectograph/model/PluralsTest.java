package hectograph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK reads the same rules, for its short forms of numbers, and is the judge. */
final class PluralsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one: n = 1",
                "one: i = 0,1",
                "one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 10 = 0..1 or n % 10 = 5..9 or n % 100 = 12..14",
                "one: n % 10 = 1 and n % 100 != 11; few: n % 10 = 2..4 and n % 100 != 12..14; many: n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14",
                "zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99",
                "one: n % 10 = 1 and n % 100 != 11,71,91; two: n % 10 = 2 and n % 100 != 12,72,92; few: n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99"
            })
    void formsAreThoseOfUnicode(String rules) {
        Map<String, String> byForm = new LinkedHashMap<>();
        for (String rule : rules.split("; ")) {
            byForm.put(rule.substring(0, rule.indexOf(':')), rule.substring(rule.indexOf(':') + 2));
        }
        Plurals plurals = Plurals.of(byForm);
        CompactNumberFormat judge = judge(rules.replace("; ", ";"));
        for (int number = 0; number < 1_000; number++) {
            assertThat(number + plurals.form(number)).isEqualTo(judge.format(number));
        }
    }

    private static CompactNumberFormat judge(String rules) {
        String[] patterns = new String[3];
        for (int digits = 1; digits <= 3; digits++) {
            String zeros = "0".repeat(digits);
            patterns[digits - 1] = Plurals.FORMS.stream()
                    .map(form -> form + ":" + zeros + form)
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        return new CompactNumberFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT), patterns, rules);
    }

    @Test
    void aRuleThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Plurals.of(Map.of("few", "n % 10 = 2..4 and n is small")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"n is small\"");
    }
}
