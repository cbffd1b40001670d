package hectograph.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import hectograph.model.Catalog;
import hectograph.model.Promises;
import hectograph.site.feed.Feeds;
import hectograph.site.page.Inputs;
import java.util.function.Supplier;

/** Imports point one way, and each library has one door. */
@AnalyzeClasses(packages = "hectograph", importOptions = ImportOption.DoNotIncludeTests.class)
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

    @ArchTest
    static final ArchRule problemsKnowNothing = room(PROBLEM);

    @ArchTest
    static final ArchRule texKnowsNothing = javaAnd(TEX);

    @ArchTest
    static final ArchRule picturesKnowNothing = javaAnd(PICTURE);

    @ArchTest
    static final ArchRule textKnowsNothing = room(TEXT);

    @ArchTest
    static final ArchRule filesKnowNothing = javaAnd(FILES);

    @ArchTest
    static final ArchRule theModelNeedsNoLibrary = javaAnd(MODEL, PROBLEM);

    @ArchTest
    static final ArchRule publishingNeedsOneLibrary =
            javaAnd(OUTPUT, MODEL, FILES, "org.apache.commons.codec.digest..");

    @ArchTest
    static final ArchRule modelKnowsProblems = room(MODEL, PROBLEM);

    @ArchTest
    static final ArchRule contentKnowsTheModel = room(CONTENT, MODEL, PROBLEM, TEX, TEXT, RELATED, CITE, FILES);

    @ArchTest
    static final ArchRule jsonKnowsNothing = javaAnd(JSON);

    @ArchTest
    static final ArchRule citationsNeedNoLibrary = javaAnd(CITE, MODEL, PROBLEM, TEX, JSON);

    @ArchTest
    static final ArchRule comparingKnowsTheModelAndWords = javaAnd(RELATED, MODEL, PROBLEM, TEXT);

    @ArchTest
    static final ArchRule siteKnowsTheModel = room(SITE, MODEL, PROBLEM, TEXT, RELATED, CITE, JSON, PICTURE);

    @ArchTest
    static final ArchRule renderKnowsTheSite = room(RENDER, SITE, MODEL, PROBLEM, PICTURE);

    @ArchTest
    static final ArchRule hostingKnowsTheSite = room(HOSTING, SITE, MODEL, PROBLEM, JSON);

    @ArchTest
    static final ArchRule outputKnowsHtmlOnly = room(OUTPUT, MODEL, FILES);

    @ArchTest
    static final ArchRule theBuildDoesNotKnowTheCommandLine = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .haveSimpleNameNotEndingWith("Main")
            .should()
            .dependOnClassesThat(resideInAPackage(CLI));

    /** What a page depends on is what stands in its inputs, and no more. */
    @ArchTest
    static final ArchRule inputsDoNotKnowTheCatalog = noClasses()
            .that()
            .implement(Inputs.class)
            .and()
            .doNotBelongToAnyOf(Inputs.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(Catalog.class, Feeds.class, Promises.class, Supplier.class));

    @ArchTest
    static final ArchRule inputsAreRecords =
            classes().that().implement(Inputs.class).should().beRecords();

    @ArchTest
    static final ArchRule askingKnowsNothing = javaAnd(NET, "javax.net.ssl..");

    @ArchTest
    static final ArchRule fetchingAsksAndImports = room(FETCH, NET, CONTENT, MODEL, PROBLEM);

    @ArchTest
    static final ArchRule oneDoorForAskingHttp = doorOfPackage("hectograph.net", "java.net.http..");

    @ArchTest
    static final ArchRule onlyTheCommandLineServes = noClasses()
            .that()
            .resideOutsideOfPackages(SERVE, CLI)
            .should()
            .dependOnClassesThat(resideInAPackage(SERVE));

    @ArchTest
    static final ArchRule onlyTheCommandLineMails =
            noClasses().that().resideOutsideOfPackages(MAIL, CLI).should().dependOnClassesThat(resideInAPackage(MAIL));

    @ArchTest
    static final ArchRule oneDoorForMail = doorOfPackage("hectograph.mail", "jakarta.mail..");

    @ArchTest
    static final ArchRule oneDoorForAnsweringHttp = doorOfPackage("hectograph.serve", "com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("hectograph.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule oneDoorForTemplates = doorOfPackage("hectograph.render", "freemarker..");

    @ArchTest
    static final ArchRule oneDoorForYaml = door("hectograph.content.Yaml", "org.snakeyaml..");

    @ArchTest
    static final ArchRule oneDoorForFeeds = doorOfPackage("hectograph.render.feed", "com.rometools..");

    @ArchTest
    static final ArchRule oneDoorForXmlTrees = doorOfPackage("hectograph.render.feed", "org.jdom2..");

    @ArchTest
    static final ArchRule oneDoorForJson = noClasses()
            .that()
            .resideOutsideOfPackages("hectograph.render.feed", "hectograph.content.importers.json")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.."));

    @ArchTest
    static final ArchRule oneDoorForForeignMarkup = doorOfPackage("hectograph.content.importers.xml", "org.jsoup..");

    @ArchTest
    static final ArchRule oneDoorForMarkdown = doorOfPackage("hectograph.content.markdown", "org.commonmark..");

    @ArchTest
    static final ArchRule oneDoorForStems = doorOfPackage("hectograph.text", "org.tartarus..");

    @ArchTest
    static final ArchRule oneDoorForLucene = doorOfPackage("hectograph.text", "org.apache.lucene..");

    @ArchTest
    static final ArchRule oneDoorForArguments = doorOfPackage("hectograph.cli", "org.apache.commons.cli..");

    @ArchTest
    static final ArchRule oneDoorForDifferences = door("hectograph.cli.TextDifference", "com.github.difflib..");

    @ArchTest
    static final ArchRule startersKnowTheModel = javaAnd(STARTER, MODEL);

    @ArchTest
    static final ArchRule oneDoorForMaven = doorOfPackage("hectograph.maven", "org.apache.maven..");

    @ArchTest
    static final ArchRule goalsKnowTheCommandLineAlone = room(MAVEN, CLI);

    @ArchTest
    static final ArchRule oneDoorForBrotli = door("hectograph.Brotli", "com.aayushatharva..");

    @ArchTest
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
