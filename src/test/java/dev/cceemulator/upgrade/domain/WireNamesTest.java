package dev.cceemulator.upgrade.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants have exactly the documented names: renaming a constant must not change the wire format. */
class WireNamesTest {
    static Stream<Arguments> documented() {
        return Stream.of(
                Arguments.of(WorkflowPhase.class, "Init Running Pending Success Cancel"),
                Arguments.of(TaskType.class, "Cluster PreCheck Rollback Snapshot PostCheck"),
                Arguments.of(TaskStatus.class, "Init Queuing Running Success Failed"),
                Arguments.of(
                        ClusterPhase.class,
                        "Available Unavailable ScalingUp ScalingDown Creating Deleting Upgrading Resizing RollingBack"
                                + " RollbackFailed Hibernating Hibernation Awaking Empty Error"));
    }

    @ParameterizedTest
    @MethodSource("documented")
    <E extends Enum<E>> void everyConstantHasItsDocumentedName(Class<E> type, String names) {
        List<String> wireNames =
                Arrays.stream(type.getEnumConstants()).map(WireNames::of).toList();

        assertThat(wireNames).containsExactly(names.split(" ", -1));
    }

    @Test
    void namesAreCaseSensitive() {
        assertThat(WireNames.find(TaskType.class, "PreCheck")).contains(TaskType.PRE_CHECK);
        assertThat(WireNames.find(TaskType.class, "precheck")).isEmpty();
    }
}
