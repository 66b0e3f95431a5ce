package dev.cceemulator.architecture;

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
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.cceemulator.database.Row;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** The rules of docs/architecture.md, by number. */
@AnalyzeClasses(packages = "dev.cceemulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> JACKSON = resideInAPackage("com.fasterxml.jackson..");
    private static final DescribedPredicate<JavaClass> SQL =
            resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..");
    private static final DescribedPredicate<JavaClass> HTTP =
            resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");
    private static final DescribedPredicate<JavaClass> LOGGING = resideInAPackage("org.slf4j..");
    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public String getDescription() {
            return "packages";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }
    };
    private static final DescribedPredicate<JavaClass> RECORDS = new DescribedPredicate<>("domain records") {
        @Override
        public boolean test(JavaClass type) {
            return type.isRecord() || type.isEnum();
        }
    };

    @ArchTest
    static final ArchRule rule1NoCycles =
            slices().assignedFrom(PACKAGES).should().beFreeOfCycles();

    @ArchTest
    static void rule1OnlyTheUsesOfTheTable(JavaClasses classes) {
        LayerTable table = LayerTable.read();

        assertThat(classes.stream().map(LayerTable::layer).distinct().sorted())
                .as("packages in the table of docs/architecture.md")
                .containsExactlyElementsOf(table.layers());
        assertThat(classes.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(table::isForbidden)
                        .map(Dependency::getDescription))
                .as("uses that the table does not allow")
                .isEmpty();
    }

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
            .resideInAnyPackage(
                    "..upgrade..",
                    "..catalogue..",
                    "..iam..",
                    "..project..",
                    "..requestlog..",
                    "..tenant..",
                    "..plan..",
                    "..dialect..")
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
    static final ArchRule rule3HttpOnlyInTheGatewayAndBelowTheHandlers = noClasses()
            .that()
            .resideOutsideOfPackages("..gateway..", "dev.cceemulator.http..", "..control..")
            .should()
            .dependOnClassesThat(HTTP);

    @ArchTest
    static final ArchRule rule3JacksonOnlyInItsRoom =
            noClasses().that().resideOutsideOfPackage("..json..").should().dependOnClassesThat(JACKSON);

    @ArchTest
    static final ArchRule rule5TimeAndRandomnessComeInThroughTheConstructor = noClasses()
            .that()
            .resideOutsideOfPackages("dev.cceemulator", "..boot..")
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
    static final ArchRule rule8TheEnvironmentIsReadByTheCommandLineOnly = noClasses()
            .that()
            .resideOutsideOfPackages("..cli..", "..boot..")
            .should()
            .callMethodWhere(
                    target(nameMatching("getenv|getProperty|getProperties")).and(target(owner(type(System.class)))));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*");
}
