package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Rule 12: the test runner silently skips a class whose name does not match its patterns. */
class TestClassesTest {
    @Test
    void everyClassWithTestMethodsIsRun() {
        List<String> skipped = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("dev.cceemulator").stream()
                        .filter(TestClassesTest::hasTests)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.endsWith("Test") && !name.endsWith("IT"))
                        .toList();

        assertThat(skipped).isEmpty();
    }

    private static boolean hasTests(JavaClass type) {
        return type.getMethods().stream().anyMatch(TestClassesTest::isTest)
                || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(ArchTest.class));
    }

    private static boolean isTest(JavaMethod method) {
        return method.isAnnotatedWith(Test.class)
                || method.isAnnotatedWith(ParameterizedTest.class)
                || method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable");
    }
}
