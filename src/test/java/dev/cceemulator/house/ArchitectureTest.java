package dev.cceemulator.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.cceemulator.database.Row;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** The rules of docs/architecture.md, by their numbers there. */
@AnalyzeClasses(packages = "dev.cceemulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> JACKSON = resideInAPackage("com.fasterxml.jackson..");
    private static final DescribedPredicate<JavaClass> SQL =
            resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..");
    private static final DescribedPredicate<JavaClass> HTTP =
            resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");
    private static final DescribedPredicate<JavaClass> LOGGING = resideInAPackage("org.slf4j..");
    private static final DescribedPredicate<JavaClass> RECORDS = new DescribedPredicate<>("domain records") {
        @Override
        public boolean test(JavaClass type) {
            return type.isRecord() || type.isEnum();
        }
    };

    @ArchTest
    static final ArchRule rule1NoCycles =
            slices().matching("dev.cceemulator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rule1OnlyTheUsesOfTheTable = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.cceemulator..")
            .layer("app")
            .definedBy("..app..")
            .layer("gateway")
            .definedBy("..gateway..")
            .layer("control")
            .definedBy("..control..")
            .layer("fixtures")
            .definedBy("..fixtures..")
            .layer("upgrade")
            .definedBy("..upgrade..")
            .layer("catalogue")
            .definedBy("..catalogue..")
            .layer("iam")
            .definedBy("..iam..")
            .layer("journal")
            .definedBy("..journal..")
            .layer("project")
            .definedBy("..project..")
            .layer("json")
            .definedBy("..json..")
            .layer("error")
            .definedBy("..error..")
            .layer("evidence")
            .definedBy("..evidence..")
            .layer("database")
            .definedBy("..database..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("gateway")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("control")
            .mayOnlyBeAccessedByLayers("app", "gateway")
            .whereLayer("fixtures")
            .mayOnlyBeAccessedByLayers("app", "control")
            .whereLayer("upgrade")
            .mayOnlyBeAccessedByLayers("app", "gateway", "control", "fixtures")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("app", "gateway", "control", "fixtures", "upgrade")
            .whereLayer("iam")
            .mayOnlyBeAccessedByLayers("app", "gateway", "control", "fixtures")
            .whereLayer("journal")
            .mayOnlyBeAccessedByLayers("app", "gateway", "control")
            .whereLayer("project")
            .mayOnlyBeAccessedByLayers(
                    "app", "gateway", "control", "fixtures", "upgrade", "catalogue", "iam", "journal")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("app", "gateway", "control", "fixtures", "upgrade", "catalogue", "iam")
            .whereLayer("error")
            .mayOnlyBeAccessedByLayers(
                    "app", "gateway", "control", "fixtures", "upgrade", "catalogue", "iam", "project", "journal")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers(
                    "app", "gateway", "control", "fixtures", "upgrade", "catalogue", "iam", "project", "error")
            .whereLayer("database")
            .mayOnlyBeAccessedByLayers("app", "control", "fixtures", "upgrade", "iam", "project");

    @ArchTest
    static final ArchRule rule1SignaturesAreComputedWithoutTables = noClasses()
            .that()
            .resideInAPackage("dev.cceemulator.iam.signature")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.cceemulator..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("dev.cceemulator.iam.signature", "dev.cceemulator.error"))));

    @ArchTest
    static final ArchRule rule2DomainRecordsArePlainJava = noClasses()
            .that(are(RECORDS))
            .and()
            .resideInAnyPackage("..upgrade..", "..catalogue..", "..iam..", "..project..", "..journal..")
            .should()
            .dependOnClassesThat(JACKSON.or(SQL).or(HTTP).or(LOGGING));

    @ArchTest
    static final ArchRule rule3RowsOnlyInStoresAndTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("..database..")
            .and(DescribedPredicate.not(simpleNameEndingWith("Store")))
            .should()
            .dependOnClassesThat(type(Row.class));

    @ArchTest
    static final ArchRule rule3JdbcOnlyInTheDatabase =
            noClasses().that().resideOutsideOfPackage("..database..").should().dependOnClassesThat(SQL);

    @ArchTest
    static final ArchRule rule3FlywayOnlyInTheDatabaseAndTheFixtures = noClasses()
            .that()
            .resideOutsideOfPackages("..database..", "..fixtures..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flywaydb..");

    @ArchTest
    static final ArchRule rule3PoolAndCacheOnlyInTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("..database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.zaxxer..", "com.github.benmanes..");

    @ArchTest
    static final ArchRule rule3HttpOnlyInTheGatewayAndInHandlers = noClasses()
            .that()
            .resideOutsideOfPackages("..gateway..", "..control..")
            .and(DescribedPredicate.not(simpleNameEndingWith("Handlers")))
            .should()
            .dependOnClassesThat(HTTP);

    @ArchTest
    static final ArchRule rule3JacksonOnlyInItsRoom =
            noClasses().that().resideOutsideOfPackage("..json..").should().dependOnClassesThat(JACKSON);

    @ArchTest
    static final ArchRule rule5TimeAndRandomnessComeInThroughTheConstructor = noClasses()
            .that()
            .resideOutsideOfPackage("..app..")
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethodWhere(target(name("system")).and(target(owner(type(InstantSource.class)))))
            .orShould()
            .callMethodWhere(target(name("randomUUID")))
            .orShould()
            .callMethodWhere(target(nameMatching("currentTimeMillis|sleep")))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class, Clock.class);

    @ArchTest
    static final ArchRule rule8TheEnvironmentIsReadInAppOnly = noClasses()
            .that()
            .resideOutsideOfPackage("..app..")
            .should()
            .callMethodWhere(
                    target(nameMatching("getenv|getProperty|getProperties")).and(target(owner(type(System.class)))));

    @ArchTest
    static final ArchRule commonsCliOnlyInApp = noClasses()
            .that()
            .resideOutsideOfPackage("..app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.cli..");

    @ArchTest
    static final ArchRule theLibraryDoesNotNeedTheCommandLine = classes()
            .that()
            .haveSimpleNameStartingWith("CceEmulator")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.apache.commons.cli..");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*");
}
