package hectograph.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clock, locale, zone, charset, console and files are inputs and outputs: each has its one place. */
final class PurityTest {

    private static final String CLI = "hectograph.cli..";

    /** Who may write files: the site's publisher with its stage, the cache, and the verbs that write content. */
    private static final String[] WRITERS = {
        "hectograph.output.Publisher",
        "hectograph.output.Notes",
        "hectograph.files.Stage",
        "hectograph.files.Stage$1",
        "hectograph.content.EntryFile",
        "hectograph.cli.DailyCommand",
        "hectograph.cli.InitCommand",
        "hectograph.cli.LookFolder",
        "hectograph.cli.NewCommand",
        "hectograph.cli.Summary",
        "hectograph.cli.UploadListCommand",
        "hectograph.mail.Previews",
        "hectograph.mail.Ledger",
        "hectograph.mail.PrivateFiles"
    };

    /** Methods that ask the machine what it is used to, or what time it is. */
    private static final Map<String, Set<String>> HABITS = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "lineSeparator", "getenv"),
            "java.time.Instant", Set.of("now"),
            "java.time.LocalDate", Set.of("now"),
            "java.time.LocalDateTime", Set.of("now"),
            "java.time.ZonedDateTime", Set.of("now"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.Locale", Set.of("getDefault", "setDefault"),
            "java.util.TimeZone", Set.of("getDefault", "setDefault"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.text.Collator", Set.of("getInstance"));

    /** Methods that use the default locale or charset when called without one. */
    private static final Map<String, Set<String>> SILENT_HABITS = Map.of(
            "java.lang.String", Set.of("toLowerCase()", "toUpperCase()", "getBytes()", "<init>(byte[])"),
            "java.io.InputStreamReader", Set.of("<init>(java.io.InputStream)"),
            "java.io.OutputStreamWriter", Set.of("<init>(java.io.OutputStream)"),
            "java.io.PrintStream", Set.of("<init>(java.io.OutputStream)", "<init>(java.io.OutputStream, boolean)"),
            "java.io.PrintWriter", Set.of("<init>(java.io.OutputStream)", "<init>(java.io.OutputStream, boolean)"),
            "java.io.ByteArrayOutputStream", Set.of("toString()"));

    private static final Set<String> WRITING = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "newByteChannel",
            "delete",
            "deleteIfExists",
            "move",
            "copy",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createTempFile",
            "createTempDirectory",
            "createLink",
            "createSymbolicLink",
            "setLastModifiedTime");

    @TestFactory
    Stream<DynamicTest> rules() {
        return Rules.of(PurityTest.class);
    }

    static final ArchRule noClockNoLocaleNoZoneInside = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessTargetWhere(access(
                    "asks for the machine's clock or habits",
                    access -> HABITS.getOrDefault(access.getTargetOwner().getName(), Set.of())
                            .contains(access.getTarget().getName())));

    static final ArchRule nothingBySilentDefault = noClasses()
            .should()
            .accessTargetWhere(access(
                    "uses a default locale or charset",
                    access -> SILENT_HABITS
                            .getOrDefault(access.getTargetOwner().getName(), Set.of())
                            .contains(signature(access))))
            .orShould()
            .accessTargetWhere(access(
                    "formats in the default locale",
                    access -> access.getTargetOwner().isEquivalentTo(String.class)
                            && access.getTarget().getName().equals("format")
                            && !signature(access).startsWith("format(java.util.Locale")));

    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessTargetWhere(access(
                    "prints",
                    access -> access instanceof JavaFieldAccess
                            && access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("out", "err").contains(access.getTarget().getName())));

    static final ArchRule onlyTheProgramExits = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("hectograph.Main")
            .should()
            .accessTargetWhere(access(
                    "ends the process",
                    access ->
                            List.of("exit", "halt").contains(access.getTarget().getName())
                                    && List.of("java.lang.System", "java.lang.Runtime")
                                            .contains(access.getTargetOwner().getName())));

    static final ArchRule fewWriteFiles = noClasses()
            .that(notNamed(WRITERS))
            .should()
            .accessTargetWhere(access(
                    "writes files",
                    access -> access.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                            && WRITING.contains(access.getTarget().getName())))
            .orShould()
            .accessTargetWhere(access(
                    "opens a file for writing",
                    access -> Set.of("java.io.FileWriter", "java.io.RandomAccessFile", "java.nio.channels.FileChannel")
                            .contains(access.getTargetOwner().getName())));

    /** As a goal of Maven a verb works in a folder that is not the process's. */
    static final ArchRule verbsFindPathsByTheirArguments = noClasses()
            .that()
            .resideInAPackage(CLI)
            .and()
            .doNotHaveFullyQualifiedName("hectograph.cli.Terminal")
            .should()
            .callMethod(java.nio.file.Path.class, "of", String.class, String[].class);

    static final ArchRule noFilesOfTheOldKind =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.File");

    private static String signature(JavaAccess<?> access) {
        String full = access.getTarget().getFullName();
        return full.substring(access.getTargetOwner().getName().length() + 1);
    }

    private static DescribedPredicate<JavaClass> notNamed(String... names) {
        return DescribedPredicate.describe(
                "are none of " + List.of(names),
                type -> List.of(names).stream()
                        .noneMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String what, java.util.function.Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(what, test);
    }
}
