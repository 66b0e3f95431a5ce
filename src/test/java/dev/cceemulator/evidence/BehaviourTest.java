package dev.cceemulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BehaviourTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(Evidence.DOCUMENTED, Grounds::documented),
                kind(Evidence.SDK, Grounds::sdk),
                kind(Evidence.OBSERVED, Grounds::observed),
                kind(Evidence.ASSUMED, Grounds::assumed));
    }

    private static Arguments kind(Evidence evidence, Function<String, Grounds> grounds) {
        return Arguments.of(evidence, grounds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void aBehaviourIsKnownAsItsGroundsSay(Evidence evidence, Function<String, Grounds> grounds) {
        Behaviour behaviour = Behaviour.of("list.items", "items is one object", grounds.apply("a source"));

        assertThat(behaviour).isEqualTo(new Behaviour("list.items", "items is one object", evidence, "a source", null));
    }

    @Test
    void whatAnotherSourceSaysIsKeptBesideTheGrounds() {
        Behaviour behaviour = Behaviour.of(
                "list.items",
                "items is one object",
                Grounds.documented("a page").but("an SDK expects an array"));

        assertThat(behaviour)
                .isEqualTo(new Behaviour(
                        "list.items", "items is one object", Evidence.DOCUMENTED, "a page", "an SDK expects an array"));
    }
}
