package hectograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb is a goal of the Maven plugin too, and every option a parameter: whoever adds one adds the other. */
final class GoalsTest {

    static List<Verb> verbs() {
        return CommandLine.verbs(new Terminal(System.out, System.err, false, CommandLine::today, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbHasItsGoalAndEveryOptionItsParameter(Verb verb) throws ReflectiveOperationException {
        Class<?> goal = Class.forName("hectograph.maven." + camel("-" + verb.name()) + "Mojo");
        List<String> parameters = new ArrayList<>();
        for (Class<?> type = goal;
                !List.of("VerbMojo", "ServerMojo").contains(type.getSimpleName());
                type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredFields()).map(Field::getName).forEach(parameters::add);
        }
        Stream<String> options = verb.options().stream().map(option -> camel(option.getLongOpt()));
        Stream<String> operand = Stream.of(verb.operandName()).filter(word -> !word.isEmpty());
        assertThat(new TreeSet<>(parameters))
                .isEqualTo(new TreeSet<>(Stream.concat(options, operand).toList()));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void parametersBecomeArgumentsThatTheVerbUnderstands(Verb verb) {
        for (Option option : verb.options()) {
            String name = option.getLongOpt();
            String word = option.hasArg() ? "--" + name + "=true" : "--" + name;
            assertThat(Within.words(verb, Map.of(name, "true"))).containsExactly(verb.name(), word);
        }
        assertThat(Within.words(verb, Map.of())).containsExactly(verb.name());
        if (!verb.operand().isEmpty()) {
            assertThat(Within.words(verb, Map.of(verb.operandName(), "--help")))
                    .as("a title is no option, whatever it begins with")
                    .containsExactly(verb.name(), "--", "--help");
        }
    }

    private static String camel(String dashed) {
        StringBuilder name = new StringBuilder();
        for (String part : dashed.split("-")) {
            name.append(name.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return dashed.startsWith("-") ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name + "";
    }
}
