package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.http.OperationHandler;
import dev.cceemulator.http.OperationHandlers;
import dev.cceemulator.operation.ApiFamily;
import dev.cceemulator.operation.Method;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.testing.OpenApiDocument;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation has a handler, a description and evidence. */
class OperationsTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @EnumSource
    void everyOperationIsRouted(Operation operation) throws Exception {
        String path = operation.path().replaceAll("\\{\\w+}", "unknown");

        String body =
                RawHttp.get(emulator.port(), operation.method().name(), path).body();

        assertThat(body).doesNotContain("APIGW.0101").doesNotContain("There is no " + path);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationIsDescribedUnderItsName(Operation operation) {
        String described = OpenApiDocument.operationId(
                operation.path(), operation.method().name().toLowerCase(Locale.ROOT));

        assertThat(described).isEqualTo(operation.id());
    }

    @Test
    void nothingElseIsDescribed() {
        assertThat(OpenApiDocument.operationIds())
                .filteredOn(id -> !id.endsWith("Head"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Operation.values()).stream().map(Operation::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasAStatementOfEvidence(Operation operation) {
        List<String> evidenced = emulator.request().get("/_emulator/behaviours").path("operations.flatten().unique()");

        assertThat(evidenced).contains(operation.id());
    }

    @ParameterizedTest
    @EnumSource
    void everyPathBelongsToItsFamily(Operation operation) {
        assertThat(ApiFamily.of(operation.path())).isEqualTo(operation.family());
    }

    @ParameterizedTest
    @EnumSource
    void aGetOnlyReadsAndEveryOtherMethodChanges(Operation operation) {
        assertThat(operation.isMutating()).isEqualTo(operation.method() != Method.GET);
    }

    @Test
    void anOperationWithoutAHandlerStopsTheStart() {
        assertThatThrownBy(() -> new OperationHandlers(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LIST_UPGRADE_WORKFLOWS");
    }

    @Test
    void anOperationWithTwoHandlersStopsTheStart() {
        Map<Operation, OperationHandler> all = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            all.put(operation, call -> {});
        }

        assertThatThrownBy(() -> new OperationHandlers(List.of(all, all)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("several handlers");
    }
}
