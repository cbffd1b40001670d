package hectograph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import hectograph.model.Html;
import hectograph.site.view.FileView;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a view may hold, and how long a file may be. */
final class ShapeTest {

    private static final int MAX_LINES = 330;

    /** More parameters are a noun that is missing. */
    private static final int MAX_PARAMETERS = 5;

    /** Whoever looks for a name finds one thing. */
    @Test
    void noTwoFilesHaveOneName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<String, Long> named = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("package-info.java"))
                    .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
            named.values().removeIf(count -> count == 1);
            assertThat(named).isEmpty();
        }
    }

    /** But for the parts of which records and constants of enums are made. */
    @Test
    void whatIsCalledTakesFiveThingsAtMost() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass one : Rules.OURS) {
            for (JavaCodeUnit unit : one.getCodeUnits()) {
                boolean parts = (one.isAssignableTo(Record.class) || one.isEnum()) && unit.isConstructor();
                boolean written = !one.isAnonymousClass()
                        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !unit.getName().contains("$");
                if (written && !parts && unit.getRawParameterTypes().size() > MAX_PARAMETERS) {
                    wrong.add(unit.getFullName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void viewsAreRecordsOfWhatCanBePrinted() {
        JavaClasses views = Rules.OURS.that(resideInAPackage("hectograph.site.view"));
        List<String> wrong = new ArrayList<>();
        for (JavaClass view : views) {
            Class<?> type = view.reflect();
            if (type.getSimpleName().equals("package-info")) {
                continue;
            }
            if (!type.isRecord()) {
                wrong.add(type + " is no record");
                continue;
            }
            for (RecordComponent component : type.getRecordComponents()) {
                boolean bytes = type == FileView.class && component.getType() == byte[].class;
                if (!bytes && !isPrintable(component.getGenericType())) {
                    wrong.add(type.getSimpleName() + "." + component.getName() + ": " + component.getGenericType());
                }
            }
        }
        assertThat(views).hasSizeGreaterThan(15);
        assertThat(wrong).isEmpty();
    }

    private static boolean isPrintable(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && isPrintable(list.getActualTypeArguments()[0]);
        }
        boolean plain = type == String.class || type == int.class || type == boolean.class || type == Html.class;
        return plain
                || type instanceof Class<?> other
                        && other.isRecord()
                        && other.getPackageName().equals("hectograph.site.view");
    }

    @Test
    void filesStayShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > MAX_LINES) {
                        tooLong.add(file + ": " + lines);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent))
                    .isNotEmpty()
                    .allSatisfy(room -> assertThat(room.resolve("package-info.java"))
                            .content()
                            .hasSizeGreaterThan(100)
                            .contains("/**"));
        }
    }
}
