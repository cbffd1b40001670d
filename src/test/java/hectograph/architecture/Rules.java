package hectograph.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The classes of the program, read once, and rules on them, each a test. They are asked beside other tests, where ArchUnit's own
 * engine asks them when all of those have ended, one after the other.
 */
final class Rules {

    /** All classes but those of tests. */
    static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hectograph");

    private Rules() {}

    /** Every rule that a class holds, in the order in which they stand there. */
    static Stream<DynamicTest> of(Class<?> rules) {
        return Stream.of(rules.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(
                        field.getName(), () -> rule(field).check(OURS)));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
