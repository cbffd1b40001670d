package hectograph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import hectograph.model.Catalog;
import hectograph.model.Promises;
import hectograph.site.feed.Feeds;
import hectograph.site.page.Inputs;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Imports point one way, and each library has one door. */
final class ImportsTest {

    private static final String ROOT = "hectograph";
    private static final String PROBLEM = "hectograph.problem..";
    private static final String TEX = "hectograph.tex..";
    private static final String TEXT = "hectograph.text..";
    private static final String MODEL = "hectograph.model..";
    private static final String RELATED = "hectograph.related..";
    private static final String CONTENT = "hectograph.content..";
    private static final String PICTURE = "hectograph.picture..";
    private static final String JSON = "hectograph.json..";
    private static final String CITE = "hectograph.cite..";
    private static final String SITE = "hectograph.site..";
    private static final String RENDER = "hectograph.render..";
    private static final String FILES = "hectograph.files..";
    private static final String OUTPUT = "hectograph.output..";
    private static final String FETCH = "hectograph.fetch..";
    private static final String NET = "hectograph.net..";
    private static final String HOSTING = "hectograph.hosting..";
    private static final String SERVE = "hectograph.serve..";
    private static final String MAIL = "hectograph.mail..";
    private static final String CLI = "hectograph.cli..";
    private static final String STARTER = "hectograph.starter..";
    private static final String MAVEN = "hectograph.maven..";

    @TestFactory
    Stream<DynamicTest> rules() {
        return Rules.of(ImportsTest.class);
    }

    static final ArchRule problemsKnowNothing = room(PROBLEM);

    static final ArchRule texKnowsNothing = javaAnd(TEX);

    static final ArchRule picturesKnowNothing = javaAnd(PICTURE);

    static final ArchRule textKnowsNothing = room(TEXT);

    static final ArchRule filesKnowNothing = javaAnd(FILES);

    static final ArchRule theModelNeedsNoLibrary = javaAnd(MODEL, PROBLEM);

    static final ArchRule publishingNeedsOneLibrary =
            javaAnd(OUTPUT, MODEL, FILES, "org.apache.commons.codec.digest..");

    static final ArchRule modelKnowsProblems = room(MODEL, PROBLEM);

    static final ArchRule contentKnowsTheModel = room(CONTENT, MODEL, PROBLEM, TEX, TEXT, RELATED, CITE, FILES);

    static final ArchRule jsonKnowsNothing = javaAnd(JSON);

    static final ArchRule citationsNeedNoLibrary = javaAnd(CITE, MODEL, PROBLEM, TEX, JSON);

    static final ArchRule comparingKnowsTheModelAndWords = javaAnd(RELATED, MODEL, PROBLEM, TEXT);

    static final ArchRule siteKnowsTheModel = room(SITE, MODEL, PROBLEM, TEXT, RELATED, CITE, JSON, PICTURE);

    static final ArchRule renderKnowsTheSite = room(RENDER, SITE, MODEL, PROBLEM, PICTURE);

    static final ArchRule hostingKnowsTheSite = room(HOSTING, SITE, MODEL, PROBLEM, JSON);

    static final ArchRule outputKnowsHtmlOnly = room(OUTPUT, MODEL, FILES);

    static final ArchRule theBuildDoesNotKnowTheCommandLine = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .haveSimpleNameNotEndingWith("Main")
            .should()
            .dependOnClassesThat(resideInAPackage(CLI));

    /** What a page depends on is what stands in its inputs, and no more. */
    static final ArchRule inputsDoNotKnowTheCatalog = noClasses()
            .that()
            .implement(Inputs.class)
            .and()
            .doNotBelongToAnyOf(Inputs.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(Catalog.class, Feeds.class, Promises.class, Supplier.class));

    static final ArchRule inputsAreRecords =
            classes().that().implement(Inputs.class).should().beRecords();

    static final ArchRule askingKnowsNothing = javaAnd(NET, "javax.net.ssl..");

    static final ArchRule fetchingAsksAndImports = room(FETCH, NET, CONTENT, MODEL, PROBLEM);

    static final ArchRule oneDoorForAskingHttp = doorOfPackage("hectograph.net", "java.net.http..");

    static final ArchRule onlyTheCommandLineServes = noClasses()
            .that()
            .resideOutsideOfPackages(SERVE, CLI)
            .should()
            .dependOnClassesThat(resideInAPackage(SERVE));

    static final ArchRule onlyTheCommandLineMails =
            noClasses().that().resideOutsideOfPackages(MAIL, CLI).should().dependOnClassesThat(resideInAPackage(MAIL));

    static final ArchRule oneDoorForMail = doorOfPackage("hectograph.mail", "jakarta.mail..");

    static final ArchRule oneDoorForAnsweringHttp = doorOfPackage("hectograph.serve", "com.sun.net.httpserver..");

    static final ArchRule noCircles =
            slices().matching("hectograph.(**)").should().beFreeOfCycles();

    static final ArchRule oneDoorForTemplates = doorOfPackage("hectograph.render", "freemarker..");

    static final ArchRule oneDoorForYaml = door("hectograph.content.Yaml", "org.snakeyaml..");

    static final ArchRule oneDoorForFeeds = doorOfPackage("hectograph.render.feed", "com.rometools..");

    static final ArchRule oneDoorForXmlTrees = doorOfPackage("hectograph.render.feed", "org.jdom2..");

    static final ArchRule oneDoorForJson = noClasses()
            .that()
            .resideOutsideOfPackages("hectograph.render.feed", "hectograph.content.importers.json")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.."));

    static final ArchRule oneDoorForForeignMarkup = doorOfPackage("hectograph.content.importers.xml", "org.jsoup..");

    static final ArchRule oneDoorForMarkdown = doorOfPackage("hectograph.content.markdown", "org.commonmark..");

    static final ArchRule oneDoorForStems = doorOfPackage("hectograph.text", "org.tartarus..");

    static final ArchRule oneDoorForLucene = doorOfPackage("hectograph.text", "org.apache.lucene..");

    static final ArchRule oneDoorForArguments = doorOfPackage("hectograph.cli", "org.apache.commons.cli..");

    static final ArchRule oneDoorForDifferences = door("hectograph.cli.TextDifference", "com.github.difflib..");

    static final ArchRule startersKnowTheModel = javaAnd(STARTER, MODEL);

    static final ArchRule oneDoorForMaven = doorOfPackage("hectograph.maven", "org.apache.maven..");

    static final ArchRule goalsKnowTheCommandLineAlone = room(MAVEN, CLI);

    static final ArchRule oneDoorForBrotli = door("hectograph.Brotli", "com.aayushatharva..");

    static final ArchRule oneDoorForDigests = door("hectograph.output.Fingerprint", "org.apache.commons.codec..");

    /** A room of ours imports the JDK, libraries, itself and the rooms named. */
    private static ArchRule room(String room, String... others) {
        String[] known = new String[others.length + 1];
        known[0] = room;
        System.arraycopy(others, 0, known, 1, others.length);
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage("hectograph..").and(resideOutsideOfPackages(known)));
    }

    /** A room that uses the JDK, itself and the rooms named, and nothing else. */
    private static ArchRule javaAnd(String... rooms) {
        return classes()
                .that()
                .resideInAPackage(rooms[0])
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(rooms).or(resideInAnyPackage("java..", "")));
    }

    private static ArchRule door(String type, String library) {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(type)
                .and()
                .haveNameNotMatching(type.replace(".", "\\.") + "\\$.*")
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private static ArchRule doorOfPackage(String room, String library) {
        return noClasses().that().resideOutsideOfPackage(room).should().dependOnClassesThat(resideInAPackage(library));
    }
}
