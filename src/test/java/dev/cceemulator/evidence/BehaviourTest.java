package dev.cceemulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.operation.OperationSets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BehaviourTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(Evidence.DOCUMENTED, source -> Provenance.documented(source, Reference.LIST_PAGE)),
                kind(Evidence.SDK, source -> Provenance.sdk(source, Reference.LIST_PAGE)),
                kind(Evidence.OBSERVED, source -> Provenance.observed(source, Reference.LIST_PAGE)),
                kind(Evidence.ASSUMED, source -> Provenance.assumed(source, Reference.LIST_PAGE)));
    }

    private static Arguments kind(Evidence evidence, Function<String, Provenance> grounds) {
        return Arguments.of(evidence, grounds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aBehaviourIsKnownAsItsGroundsSay(Evidence evidence, Function<String, Provenance> grounds) {
        Behaviour behaviour = Behaviour.of(
                "list.items", "items is one object", grounds.apply("a source"), OperationSets.WORKFLOW_LIST);

        assertThat(behaviour)
                .isEqualTo(new Behaviour(
                        "list.items",
                        "items is one object",
                        evidence,
                        "a source",
                        null,
                        List.of(Reference.LIST_PAGE),
                        OperationSets.WORKFLOW_LIST));
    }

    @Test
    void whatAnotherSourceSaysIsKeptBesideTheGrounds() {
        Behaviour behaviour = Behaviour.of(
                "list.items",
                "items is one object",
                Provenance.documented("a page", Reference.LIST_PAGE).but("an SDK expects an array"),
                OperationSets.WORKFLOW_LIST);

        assertThat(behaviour)
                .isEqualTo(new Behaviour(
                        "list.items",
                        "items is one object",
                        Evidence.DOCUMENTED,
                        "a page",
                        "an SDK expects an array",
                        List.of(Reference.LIST_PAGE),
                        OperationSets.WORKFLOW_LIST));
    }
}
