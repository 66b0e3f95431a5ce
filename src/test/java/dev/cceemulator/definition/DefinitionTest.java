package dev.cceemulator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.operation.Operation;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The served OpenAPI document describes what the vendor's definitions describe, except for listed differences. */
class DefinitionTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void everyDifferenceIsDeliberate() throws IOException {
        List<DeliberateDifference> deliberate = TestData.deliberateDifferences();

        assertThat(differences())
                .filteredOn(found -> deliberate.stream().noneMatch(listed -> listed.covers(found)))
                .isEmpty();
    }

    @Test
    void everyDeliberateDifferenceExistsAndHasAReason() throws IOException {
        List<String> found = differences();

        assertThat(TestData.deliberateDifferences())
                .allSatisfy(listed -> assertThat(listed.reason()).isNotBlank())
                .filteredOn(listed -> found.stream().noneMatch(listed::covers))
                .isEmpty();
    }

    @Test
    void everyServedOperationIsTheVendors() throws IOException {
        assertThat(TestData.operations())
                .containsAllEntriesOf(TestData.SERVED.stream()
                        .collect(Collectors.toMap(
                                Operation::id, operation -> operation.method() + " " + operation.path())));
    }

    private static List<String> differences() throws IOException {
        ServedDefinition served = ServedDefinition.of(
                emulator.request().get("/_emulator/openapi.json").asString());
        List<String> found = new ArrayList<>();
        for (String name : TestData.operations().keySet()) {
            if (!TestData.served().contains(name)) {
                found.add("operation " + name + " is not served");
            }
        }
        for (Operation operation : TestData.SERVED) {
            found.addAll(Differences.between(
                    operation.id(), TestData.operation(operation.id()), served.operation(operation)));
        }
        return found;
    }
}
